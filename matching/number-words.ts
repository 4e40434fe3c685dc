/** Numbers written in words: “twenty-five thousand”, “两万五千”. */
import type { Interval } from '../model/quantity';
import type { Found } from './vocabulary';

/** A figure before its hedge and unit are looked for. */
export interface Figure {
  start: number;
  end: number;
  value: number;
  /** What the scale behind the number multiplied it by: 1,000,000 in “29 million”. */
  scale: number;
  /** Inexact figures and ranges. */
  vague: Interval | null;
}

export const scaleOf = ({ meanings }: Found) =>
  meanings.find((meaning) => meaning.kind === 'scale')?.value ?? null;
const numberOf = ({ meanings }: Found) =>
  meanings.find((meaning) => meaning.kind === 'number')?.value ?? null;

/** Runs of number words: “twenty-five thousand”, “两万五千”. A single small word without a scale counts too. */
export function wordFigures(text: string, found: Found[], digits: Figure[]): Figure[] {
  const words = found.filter(
    (item) => (numberOf(item) !== null || scaleOf(item) !== null) && !isPartOfPercent(item, found),
  );
  const figures: Figure[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    if (numberOf(first) === null && !/^[十百千]/.test(text.slice(first.start, first.end))) continue;
    if (digits.some((figure) => figure.start < first.end && figure.end > first.start)) continue;
    const run: Found[] = [];
    for (const word of words.slice(i)) {
      const last = run.at(-1);
      if (last && word.start < last.end) {
        if (word.start === last.start && word.end > last.end && numberOf(word) !== null)
          run[run.length - 1] = word;
        continue;
      }
      if (last && !/^[\s\u00a0多余餘-]?(?:and )?$/.test(text.slice(last.end, word.start))) break;
      run.push(word);
    }
    const figure = isIdeographic(text, run) ? chineseFigure(text, run) : plainFigure(run);
    if (figure) figures.push(figure);
    while (i + 1 < words.length && words[i + 1]!.start < (figure ?? run.at(-1)!).end) i++;
  }
  return figures;
}

/** “por ciento”, “v. H.”: the hundred in them is no number. */
const isPartOfPercent = ({ start, end }: Found, found: Found[]) =>
  found.some(
    (item) =>
      item.start <= start && item.end >= end && item.end - item.start > end - start && isPercent(item),
  );

const isPercent = ({ meanings }: Found) =>
  meanings.some((meaning) => meaning.kind === 'role' && meaning.role === 'percent');

// “one” by itself is a pronoun more often than a number.
function plainFigure(run: Found[]): Figure | null {
  const value = valueOfRun(run);
  if (value <= 1) return null;
  return { start: run[0]!.start, end: run.at(-1)!.end, value, scale: scaleOf(run.at(-1)!) ?? 1, vague: null };
}

const isIdeographic = (text: string, run: Found[]) => /[\u3400-\u9fff]/.test(text[run[0]!.start]!);

const CHINESE_DIGITS = '零一二三四五六七八九';

/** 一成二 is 12 %, 三成 30 %; not the 成 of 一成不变 or 三成为. */
const TENTHS = /^成([一二三四五六七八九\d]?)(?![为為功立本果员員就都熟分交年不])/;

/** Tenths behind a single figure: their value in percent, and where they end; null where none stand. */
export function tenthsBehind(
  text: string,
  value: number,
  end: number,
): { value: number; end: number } | null {
  const match = Number.isInteger(value) && value >= 1 && value <= 9 && TENTHS.exec(text.slice(end, end + 4));
  if (!match) return null;
  const ones = /\d/.test(match[1]!) ? Number(match[1]) : Math.max(0, CHINESE_DIGITS.indexOf(match[1]!));
  return { value: value * 10 + (match[1] ? ones : 0), end: end + match[0].length };
}

/** Besides plain runs: 百分之 (no figure itself), 二八八〇 (digit by digit), 四点九 (a fraction), 两万五 (25,000). */
function chineseFigure(text: string, run: Found[]): Figure | null {
  const start = run[0]!.start;
  let end = run.at(-1)!.end;
  if (/^(?:分之|[月日号號])/.test(text.slice(end, end + 2))) return null;
  const tenths = run.length === 1 && tenthsBehind(text, numberOf(run[0]!) ?? 0, end);
  if (tenths) return { start, end: tenths.end, value: tenths.value, scale: 1, vague: null };
  const scales = run.map((word) => scaleOf(word));
  let value = valueOfRun(run);
  const digits = scales.findIndex((scale) => scale !== null);
  const leading = digits < 0 ? run.length : digits;
  if (leading > 1) {
    value = run.slice(0, leading).reduce((sum, word) => sum * 10 + (numberOf(word) ?? 0), 0);
    if (digits < 0 && value >= 1900 && value < 2100) return null;
    for (const scale of scales.slice(leading)) value *= scale ?? 1;
  }
  const lastScale = scales.at(-2);
  if (scales.at(-1) === null && lastScale && lastScale >= 100 && !/零|〇/.test(text.slice(start, end)))
    value += numberOf(run.at(-1)!)! * (lastScale / 10 - 1);
  const fraction = /^[点點]([〇零一二三四五六七八九]+)([万萬亿億])?/.exec(text.slice(end, end + 8));
  if (fraction) {
    const places = [...fraction[1]!.replaceAll('〇', '零')].map((digit) => CHINESE_DIGITS.indexOf(digit));
    const scale = !fraction[2] ? 1 : /[万萬]/.test(fraction[2]) ? 1e4 : 1e8;
    value = Number(`${value}.${places.join('')}`) * scale;
    end += fraction[0].length;
  }
  return value > 1 ? { start, end, value, scale: scales.at(-1) ?? 1, vague: null } : null;
}

/** The largest scale divides a run: 两万五千 = 两·10,000 + 五千; two hundred and fifty thousand = (two hundred and fifty)·1,000. */
function valueOfRun(run: Found[]): number {
  const largest = Math.max(...run.map((word) => scaleOf(word) ?? 0));
  if (largest <= 0) return run.reduce((sum, word) => sum + (numberOf(word) ?? 0), 0);
  const at = run.findLastIndex((word) => scaleOf(word) === largest);
  const times = at > 0 ? valueOfRun(run.slice(0, at)) : 1;
  return times * largest + valueOfRun(run.slice(at + 1));
}
