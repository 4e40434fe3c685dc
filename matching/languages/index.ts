import type { ReadablePage } from '../../model/readable';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { chinese } from './zh';

const languages: Record<string, Language> = { en: english, zh: chinese, de: german, fr: french, es: spanish };

const CJK = /[\u3400-\u9fff]/g;
const KANA = /[\u3040-\u30ff]/g;
const SAMPLE = 20_000;

/** The language module for a code, English where there is none: its numbers and dates are the most widely used. */
export const languageOf = (code: string): Language => languages[code] ?? english;

/** The language that a page is read in, as {@link detectLanguage} gives it. */
export const pageLanguage = ({ texts, language }: ReadablePage) =>
  detectLanguage(texts.map(({ text }) => text.slice(0, SAMPLE)).join('\n'), language);

/**
 * The language that a text is read in: what the document says, unless the script contradicts it (English templates
 * around Chinese articles are common); by its commonest words where the document says nothing.
 * @returns a code such as `en`, or `und`.
 */
export function detectLanguage(text: string, declared: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const cjk = sample.match(CJK)?.length ?? 0;
  const kana = sample.match(KANA)?.length ?? 0;
  if (cjk + kana > sample.replace(/\s/g, '').length * 0.3) return kana > cjk / 5 ? 'ja' : 'zh';
  const named = declared?.toLowerCase().split('-')[0] ?? '';
  if (named && named !== 'zh') return named;
  const words = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  let best = { code: 'und', score: 2 };
  for (const { code, telltale } of Object.values(languages)) {
    const score = telltale.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
    if (score > best.score) best = { code, score };
  }
  return best.code;
}
