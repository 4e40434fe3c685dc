/**
 * Every word of the windows, by language. Components take them from the context; a language is a folder in `words/` with
 * one file for each window, and types demand of each all that the English one has.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english, type LanguageWords } from './words/en';
import { type Format, formatFor } from './words/format';

export type Words = LanguageWords & { format: Format };

const LANGUAGES: Record<string, (format: Format) => LanguageWords> = { en: english };

const made = new Map<string, Words>();

/** @param language BCP 47 tag. Words fall back to English; dates and numbers follow the tag where words do too. */
export function wordsFor(language: string): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: string): Words {
  const known = LANGUAGES[language.split('-')[0]!.toLowerCase()];
  const format = formatFor(known ? language : 'en');
  return { ...(known ?? english)(format), format };
}

export const WordsContext = createContext(wordsFor('en'));
export const useWords = () => useContext(WordsContext);
