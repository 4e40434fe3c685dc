/** The words in the language of the browser's own windows. */
import browser from 'webextension-polyfill';
import { type Words, wordsFor } from '../../components/words/languages';
import type { Failure } from '../../messaging/protocol';

let known: Words | undefined;

/** Looked up once: when the extension is updated under a page, its script there can ask the browser nothing any more. */
export function uiWords(): Words {
  known ??= wordsFor(browser.i18n.getUILanguage());
  return known;
}

/** What the reader is told of a failure. Its own sentence is for the console, but where nothing better is known. */
export function failureText({ code, message }: Failure): string {
  const { failures } = uiWords();
  return code === 'failed' ? failures.failed(message) : failures[code];
}
