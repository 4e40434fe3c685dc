/**
 * The messages that the manifest names as `__MSG_…__`, for the browser to choose from. They are made from the same words
 * as the windows, so that no language can lack one.
 */
import { type Words, wordsFor } from '../components/words/languages';

/** Folders in `_locales` and whose words they have. Browsers know Chinese by region there, and fall back to English. */
export const LOCALES: Record<string, string> = {
  en: 'en',
  de: 'de',
  fr: 'fr',
  es: 'es',
  zh_CN: 'zh-CN',
  zh_TW: 'zh-TW',
};

export const MESSAGES = {
  name: ({ name }: Words) => name,
  description: ({ browser }: Words) => browser.description,
  next_finding: ({ browser }: Words) => browser.commands['next-finding'],
  previous_finding: ({ browser }: Words) => browser.commands['previous-finding'],
  open_comparison: ({ browser }: Words) => browser.commands['open-comparison'],
  pause: ({ browser }: Words) => browser.commands.pause,
};

/** How the manifest names a message. */
export const message = (name: keyof typeof MESSAGES) => `__MSG_${name}__`;

/** The files of all languages, for the root of the extension. */
export const localeFiles = () =>
  Object.entries(LOCALES).map(([locale, language]) => ({
    relativeDest: `_locales/${locale}/messages.json`,
    contents: `${JSON.stringify(messagesIn(wordsFor(language)), null, 2)}\n`,
  }));

const messagesIn = (words: Words) =>
  Object.fromEntries(Object.entries(MESSAGES).map(([name, of]) => [name, { message: of(words) }]));
