/**
 * The messages that the manifest names as `__MSG_…__`, for the browser to choose from. They are made from the same words
 * as the windows, so that no language can lack one.
 */
import { type Words, wordsFor } from '../components/words/languages';
import { COMMANDS, type CommandName } from '../model/command';

/** Folders in `_locales` and whose words they have. Browsers know Chinese by region there, and fall back to English. */
export const LOCALES: Record<string, string> = {
  en: 'en',
  de: 'de',
  fr: 'fr',
  es: 'es',
  zh_CN: 'zh-CN',
  zh_TW: 'zh-TW',
};

/** The name of a command's description: names of messages know no hyphen. */
export function commandMessage(name: CommandName): string {
  return name.replaceAll('-', '_');
}

export const MESSAGES: Record<string, (words: Words) => string> = {
  name: ({ name }: Words) => name,
  description: ({ browser }: Words) => browser.description,
  keep_claim: ({ selection }: Words) => selection.menu,
  ...Object.fromEntries(
    COMMANDS.map((name) => [commandMessage(name), ({ browser }: Words) => browser.commands[name]]),
  ),
};

/** How the manifest names a message. */
export const message = (name: string) => `__MSG_${name}__`;

/** The files of all languages, for the root of the extension. */
export const localeFiles = () =>
  Object.entries(LOCALES).map(([locale, language]) => ({
    relativeDest: `_locales/${locale}/messages.json`,
    contents: `${JSON.stringify(messagesIn(wordsFor(language)), null, 2)}\n`,
  }));

const messagesIn = (words: Words) =>
  Object.fromEntries(Object.entries(MESSAGES).map(([name, of]) => [name, { message: of(words) }]));
