/**
 * Every word of the windows, by language. A language is a folder with one file for each window, and types
 * demand of each all that the English one has.
 */
import { german } from './de';
import { english, type LanguageWords } from './en';
import { spanish } from './es';
import { type Format, formatFor } from './format';
import { french } from './fr';
import { chinese } from './zh';

export type Words = LanguageWords & { format: Format };

/** By primary language subtag (BCP 47). */
export const LANGUAGES: Record<string, (format: Format) => LanguageWords> = {
  en: english,
  zh: chinese,
  de: german,
  fr: french,
  es: spanish,
};

const made = new Map<string, Words>();

/**
 * @param language BCP 47 tag, as browsers name the language of their windows. A language that there are no words in falls
 * back to English, traditional Chinese to simplified. `format.language` is the one that it came to, for `lang`.
 */
export function wordsFor(language: string): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

/** Dates and numbers follow the region where the words are of its language. */
function makeWords(language: string): Words {
  const locale = localeOf(language);
  const known = locale && LANGUAGES[locale.language];
  if (!known) return { ...english(ENGLISH), format: ENGLISH };
  const format = formatFor(isTraditional(locale) ? 'zh-Hans' : locale.baseName);
  return { ...known(format), format };
}

const ENGLISH = formatFor('en');

const isTraditional = (locale: Intl.Locale) =>
  locale.language === 'zh' && locale.maximize().script === 'Hant';

function localeOf(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language.replaceAll('_', '-'));
  } catch {
    return null; // no tag at all
  }
}
