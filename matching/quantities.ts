/** Figures of a sentence: digits and words, hedges, ranges, percentages with direction. */
import type { Interval } from '../model/quantity';
import { intervalOf } from '../model/quantity';
import { hedgesOf } from './hedges';
import type { Language, WordRole } from './languages/language';
import { type Figure, scaleOf, tenthsBehind, wordFigures } from './number-words';
import type { Found } from './vocabulary';

export interface Quantity {
  start: number;
  end: number;
  /** The figure as it stands there, with its hedge. */
  text: string;
  /** The figure itself; for inexact ones the middle of what they span. */
  value: number;
  interval: Interval;
  /** The hedge's own words, null for a bare figure. */
  hedge: string | null;
  unit: 'percent' | 'money' | null;
}

const DIGITS = /(?<!\d)\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
/** Dates in digits alone; a point between two numbers may be a decimal one, between three it is none. */
const NUMERIC_DATE =
  /(?<!\d)(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4}))(?!\d)/g;
/** Behind a number that is a time of day or an ordinal. */
const NO_QUANTITY = /^(?:(?:st|nd|rd|th|er|º|°)\b|:\d|\s?(?:[ap]\.?m\b|uhr\b|o['’]clock)|\s?h(?:\d|\b))/i;
/** Scales written onto the number: “25k”, “28.8m”. */
const SUFFIXES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, b: 1e9, bn: 1e9 };
const CURRENCY = /(?:[$€£¥]|HK\$|US\$|RMB|CNY)\s?$/;

/** All figures of the text between two offsets, in order; dates and times of day are left out. */
export function quantitiesOf(
  text: string,
  start: number,
  end: number,
  found: Found[],
  language: Language,
): Quantity[] {
  const figures = figuresOf(text, start, end, found, language);
  return joinRanges(text, figures).map((figure) => withHedge(text, start, end, figure, found));
}

function figuresOf(text: string, start: number, end: number, found: Found[], language: Language): Figure[] {
  const figures: Figure[] = [];
  const sentence = text.slice(start, end);
  const dates = [...sentence.matchAll(NUMERIC_DATE)].map(({ 0: whole, index }) => [
    index,
    index + whole.length,
  ]);
  for (const match of sentence.matchAll(DIGITS)) {
    if (dates.some(([from, to]) => match.index >= from! && match.index < to!)) continue;
    const figure = digitFigure(text, start + match.index, match[0], found, language);
    if (figure) figures.push(figure);
  }
  figures.push(...wordFigures(text, found, figures));
  for (const item of found) {
    for (const meaning of item.meanings) {
      if (meaning.kind !== 'vague') continue;
      const interval = { low: meaning.low, high: meaning.high };
      figures.push({
        start: item.start,
        end: item.end,
        value: (meaning.low + meaning.high) / 2,
        scale: 1,
        vague: interval,
      });
    }
  }
  const longestFirst = figures.sort((a, b) => a.start - b.start || b.end - a.end);
  return longestFirst.filter(
    (figure, i) => !longestFirst.slice(0, i).some((other) => other.end > figure.start),
  );
}

function digitFigure(
  text: string,
  start: number,
  digits: string,
  found: Found[],
  language: Language,
): Figure | null {
  const before = text[start - 1] ?? ' ';
  if (/[\p{L}_#/]/u.test(before) && !/[\u3400-\u9fff]/.test(before)) return null; // Qwen2, GPT4
  if (/\d:$/.test(text.slice(Math.max(0, start - 2), start))) return null; // 10:30
  const end = start + digits.length;
  const value = parseDigits(digits, language.decimal);
  if (value === null || NO_QUANTITY.test(text.slice(end, end + 9))) return null;
  if (isDatePart(text, start, end, found, language)) return null;
  const tenths = language.code === 'zh' && tenthsBehind(text, value, end);
  if (tenths) return { start, end: tenths.end, value: tenths.value, scale: 1, vague: null };
  const suffix = /^(?:k|m|mn|mln|bn|b|mil)\b/i.exec(text.slice(end, end + 4))?.[0];
  const [scale, scaleEnd] = suffix
    ? [SUFFIXES[suffix.toLowerCase()]!, end + suffix.length]
    : scaleBehind(text, end, found);
  return { start, end: scaleEnd, value: value * scale, scale, vague: null };
}

/** A bare number in digits, grouped and with a decimal part as the language writes them; null when it is none. */
export function parseDigits(digits: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  const plain = digits.replace(/['’\u00a0\u202f ]/g, '');
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const simple = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`);
  // Nobody writes decimals to “,000”: “25,000” on a Spanish or German page, where Americans wrote it.
  if (/^[1-9]\d{0,2}[.,]\d00$/.test(plain)) return Number(plain.replace(/[.,]/, ''));
  if (grouped.test(plain)) return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  if (simple.test(plain)) return Number(plain.replace(decimal, '.'));
  // The other convention, as in a wire's “28.8” on a German page or “25,000” on a Spanish one.
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain) || /^\d{1,3}(?:\.\d{3})+$/.test(plain))
    return Number(plain.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/** A number beside a month, or a year: a date, not a quantity. */
function isDatePart(text: string, start: number, end: number, found: Found[], language: Language): boolean {
  if (/^(?:19|20)\d\d$/.test(text.slice(start, end))) return true;
  if (language.code === 'zh')
    return (
      /^\s?[年月日号號]/.test(text.slice(end, end + 2)) && !/^\s?日[均活]/.test(text.slice(end, end + 3))
    );
  if (/[.,]\d/.test(text.slice(start, end))) return false;
  return found.some(
    (item) =>
      item.meanings.some(({ kind }) => kind === 'month') &&
      ((item.end <= start &&
        /^[\s\u00a0.]*$/.test(text.slice(item.end, start)) &&
        /^\d{1,2}$/.test(text.slice(start, end))) ||
        (item.start >= end &&
          /^(?:\.|st|nd|rd|th|er)?[\s\u00a0]*(?:de |of )?$/.test(text.slice(end, item.start)))),
  );
}

/** “28.8 million”, “2.5万”, “two hundred thousand”: scales right behind the number. */
function scaleBehind(text: string, from: number, found: Found[]): [scale: number, end: number] {
  let scale = 1;
  let end = from;
  for (;;) {
    const next = found.find(
      (item) =>
        item.start >= end &&
        item.start - end <= 1 &&
        /^[\s\u00a0多余餘-]?$/.test(text.slice(end, item.start)) && // 2880多万
        scaleOf(item) !== null,
    );
    if (!next) return [scale, end];
    scale *= scaleOf(next)!;
    // The full stop of “Mio.” belongs to the figure, so that it parts it from no noun.
    const short = /^(?:mio|mrd|tsd|mln|bn|m)\.(?=\s)/i.test(text.slice(next.start, next.end + 2));
    end = next.end + (short ? 1 : 0);
  }
}

/** “24,000–25,000”, “28 to 29 million”, “between 24,000 and 25,000”: two figures that are one. */
function joinRanges(text: string, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    // “28 to 29 million”: the scale holds for both.
    const low = last
      ? last.value * (last.scale === 1 && last.value < figure.value / figure.scale ? figure.scale : 1)
      : 0;
    if (last && !last.vague && !figure.vague && low < figure.value && isRange(text, last, figure))
      joined[joined.length - 1] = {
        start: last.start,
        end: figure.end,
        value: (low + figure.value) / 2,
        scale: figure.scale,
        vague: { low, high: figure.value },
      };
    else joined.push(figure);
  }
  return joined;
}

const OPENS_RANGE = /(?:between|zwischen|entre|从|從|在)\s*$/i;

const PERCENT_BEHIND = /^\s?(?:[%％]|per cent|percent|prozent|pour cent|por ciento)/i;

function isRange(text: string, low: Figure, high: Figure): boolean {
  const gap = text.slice(low.end, high.start);
  const between = gap.replace(PERCENT_BEHIND, '');
  // Not “fell 5% to 94.55”.
  if (between !== gap && !PERCENT_BEHIND.test(text.slice(high.end, high.end + 12))) return false;
  if (/^\s?[–—-]\s?$|^\s(?:to|bis|à|a)\s$|^\s?[至到～]\s?$/i.test(between)) return true;
  return (
    /^\s(?:and|und|et|y)\s$/i.test(between) &&
    OPENS_RANGE.test(text.slice(Math.max(0, low.start - 10), low.start))
  );
}

function withHedge(text: string, from: number, to: number, figure: Figure, found: Found[]): Quantity {
  const { before, after } = hedgesOf(text, figure, found);
  // 多达2880万余次: more than, up to which nobody says.
  const hedge = before?.kind === 'upto' && after?.kind === 'above' ? after : (before ?? after);
  const unit = unitOf(text, figure, found);
  const sign =
    /[−–-]$/.test(text.slice(from, figure.start)) &&
    unit === 'percent' &&
    !/\d[−–-]$/.test(text.slice(from, figure.start))
      ? -1
      : 1;
  const start = before ? before.start : figure.start;
  const end = Math.max(after?.end ?? 0, figure.end);
  return {
    start: figure.start,
    end: Math.min(to, figure.end),
    text: text.slice(start, end),
    value: figure.value * sign,
    interval: figure.vague ?? intervalOf(figure.value * sign, hedge?.kind ?? null),
    hedge: hedge ? text.slice(hedge.start, hedge.end) : null,
    unit,
  };
}

function unitOf(text: string, figure: Figure, found: Found[]): Quantity['unit'] {
  const is = (role: WordRole) =>
    found.some(
      (item) =>
        item.start >= figure.end &&
        /^[\s\u00a0-]{0,2}$/.test(text.slice(figure.end, item.start)) &&
        item.meanings.some((meaning) => meaning.kind === 'role' && meaning.role === role),
    );
  if (/百分之$/.test(text.slice(Math.max(0, figure.start - 3), figure.start))) return 'percent';
  if (/成.?$/.test(text.slice(figure.start, figure.end))) return 'percent';
  if (/^[\s\u00a0]?[%％]/.test(text.slice(figure.end, figure.end + 2)) || is('percent')) return 'percent';
  if (CURRENCY.test(text.slice(Math.max(0, figure.start - 4), figure.start)) || is('money')) return 'money';
  return null;
}
