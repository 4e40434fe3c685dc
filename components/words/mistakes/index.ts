/** What is wrong with a file, in the language of the windows. Apart from the other words: the options alone say it. */
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { type MistakeWords, SENTENCES } from './sentences';
import { chinese } from './zh';

/** By primary language subtag. */
const LANGUAGES: Record<string, MistakeWords> = { zh: chinese, de: german, fr: french, es: spanish };

const BLANK = /\{(\d)\}/g;

const ownWords = (sentence: string) => sentence.replace(BLANK, '');

/** Those with more of their own words first: another may fit with a name that is longer than it should be. */
const PATTERNS = [...SENTENCES]
  .sort((a, b) => ownWords(b).length - ownWords(a).length)
  .map((sentence) => ({
    sentence,
    pattern: new RegExp(`^${sentence.split(BLANK).map(patternOf).join('')}$`, 's'),
  }));

/** What stands between blanks is looked for as it is; what fills them, at odd places, is anything. */
function patternOf(piece: string, i: number): string {
  return i % 2 === 1 ? '(.*?)' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * @param said by the parser, in English
 * @param language BCP 47 tag
 * @returns the same in that language; names, figures and quotations, and what no language has, as they are
 */
export function mistakeText(said: string, language: string): string {
  const words = LANGUAGES[language.split('-')[0]!];
  if (!words) return said;
  for (const { sentence, pattern } of PATTERNS) {
    const filled = pattern.exec(said);
    if (filled) return words[sentence].replace(BLANK, (_, n) => filled[Number(n) + 1]!);
  }
  return said;
}
