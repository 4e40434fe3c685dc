import { beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../../components/words/languages';
import { FAILURE_CODES } from '../../../messaging/protocol';

const language = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: language } } }));

/** As in a window that has just been opened. */
async function open(tag: string) {
  language.mockReturnValue(tag);
  return import('../../../entrypoints/language/ui-words');
}

beforeEach(() => {
  vi.resetModules();
  language.mockReset();
});

test.each([
  ['de-AT', 'Schließen'],
  ['zh-TW', '关闭'],
  ['ja', 'Close'],
])('a browser in %s has the windows say “%s”', async (tag, close) => {
  const { uiWords } = await open(tag);
  expect(uiWords().close).toBe(close);
});

test('the browser is asked once: later it may be out of reach', async () => {
  const { uiWords } = await open('fr');
  uiWords();
  language.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(uiWords().close).toBe('Fermer');
});

test.each(FAILURE_CODES)('a failure “%s” is told in the reader’s language', async (code) => {
  const { failureText } = await open('de');
  const english = wordsFor('en').failures;
  const text = failureText({ code, message: 'It broke.' });
  expect(text).not.toBe(code === 'failed' ? english.failed('It broke.') : english[code]);
  expect(text.includes('It broke.')).toBe(code === 'failed');
});
