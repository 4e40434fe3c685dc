/** Dates and periods of a sentence. */
import type { Interval } from '../model/quantity';
import { daysOf } from '../model/quantity';
import type { Language, WordRole } from './languages/language';
import type { Quantity } from './quantities';
import type { Found } from './vocabulary';

export interface DateFound {
  start: number;
  end: number;
  text: string;
  /** `day`, `month` (or a part of one) and `span` lie in the calendar; a `duration` is only so long. */
  kind: 'day' | 'month' | 'span' | 'duration';
  /** Days since 1970-01-01 for those in the calendar, a number of days for `duration`; both ends included. */
  interval: Interval;
}

interface Point {
  start: number;
  end: number;
  interval: Interval;
  day: boolean;
  /** It has two ends already: “22–30 April”. */
  range: boolean;
  /** The year stood there; otherwise it is the assumed one. */
  dated: boolean;
}

const YEAR = /^[\s\u00a0,]{0,2}(?:de |del |年)?((?:19|20)\d\d)(?!\d)/;
const DAY_BEFORE = /(?:^|[^\d.,])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s\u00a0]?(?:of |de )?$/i;
const DAY_RANGE_BEFORE =
  /(?:^|[^\d.,])(\d{1,2})(?:\.)?\s?(?:–|-|—|to|bis|au|al|and|y)\s?(\d{1,2})\.?[\s\u00a0](?:of |de )?$/i;
const DAY_AFTER =
  /^\.?[\s\u00a0]?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,]\d|[\s\u00a0]?(?:per|million|billion|thousand))/i;

/**
 * All dates, periods and durations of the text between two offsets.
 * @param year assumed where a date names none.
 */
export function datesOf(
  text: string,
  start: number,
  end: number,
  found: Found[],
  quantities: Quantity[],
  language: Language,
  year: number,
): DateFound[] {
  const points = pointsOf(text, start, end, found, language, year);
  const joined = joinPoints(text, points, found, language);
  const durations =
    language.code === 'zh' ? chineseDurations(text, start, end) : durationsOf(text, found, quantities);
  return [...joined, ...durations].sort((a, b) => a.start - b.start);
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);

/** From one day of a year to another, or that day alone; null where the calendar has no such days (31 February). */
function periodOf(year: number, month: number, day: number, toMonth = month, toDay = day): Interval | null {
  if (!isDay(year, month, day) || !isDay(year, toMonth, toDay)) return null;
  const { low, high } = daysOf(`${iso(year, month, day)}/${iso(year, toMonth, toDay)}`);
  return low <= high ? { low, high } : null;
}

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function pointsOf(
  text: string,
  start: number,
  end: number,
  found: Found[],
  language: Language,
  year: number,
): Point[] {
  const points: Point[] = [];
  for (const match of text.slice(start, end).matchAll(/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g)) {
    const [whole, year, month, day] = match;
    const interval = periodOf(Number(year), Number(month), Number(day));
    const at = start + match.index;
    if (interval)
      points.push({ start: at, end: at + whole.length, interval, day: true, range: false, dated: true });
  }
  if (language.code === 'zh') points.push(...numericPoints(text, start, end, year));
  else if (language.code !== 'en') points.push(...dayFirstPoints(text, start, end, year));
  for (const item of found) {
    const month = item.meanings.find((meaning) => meaning.kind === 'month')?.month;
    if (!month || !isMonthName(text, item, language)) continue;
    const last = points.at(-1);
    if (last && last.end > item.start) continue;
    points.push(...pointsAround(text, start, end, item, month, found, language, year));
  }
  return points.sort((a, b) => a.start - b.start);
}

/** “22/04/2026”, “22.4.2026”, “le 10/06”: German, French and Spanish put the day first. */
const DAY_FIRST = /(?<![\d/.,])(\d{1,2})([/.])(\d{1,2})(?:\2((?:19|20)\d\d)(?!\d)|(?![\d/.,]*\d))/g;
const BEFORE_DAY = /(?:^|\s)(?:le|du|au|el|del|al|am|vom|zum|bis|ab|seit|dem)\s$/i;
/** The full stop behind the month of a German date without a year: “am 10.6.”, “22.4.–5.6.2026”. */
const MONTH_STOP = /^\.(?!\d)/;
const DAY_FOLLOWS = /^\.?\s?[–-]\s?\d{1,2}\.\s?\d/;

function dayFirstPoints(text: string, from: number, to: number, assumed: number): Point[] {
  return [...text.slice(from, to).matchAll(DAY_FIRST)].flatMap((match): Point[] => {
    const [shown, day, sign, month, year] = match;
    const start = from + match.index;
    // Without a year only where an article says that it is no fraction.
    const rest = text.slice(start + shown.length, to);
    const stop = year === undefined && sign === '.' && MONTH_STOP.test(rest);
    const isDate =
      year !== undefined ||
      ((sign === '/' || stop) && BEFORE_DAY.test(text.slice(Math.max(from, start - 5), start))) ||
      (stop && DAY_FOLLOWS.test(rest));
    const interval = isDate ? periodOf(Number(year ?? assumed), Number(month), Number(day)) : null;
    if (!interval) return [];
    const end = start + shown.length + (stop ? 1 : 0);
    return [{ start, end, interval, day: true, range: false, dated: Boolean(year) }];
  });
}

/** “may” is a month only with a capital, and only where it is no verb. */
function isMonthName(text: string, { start, end }: Found, language: Language): boolean {
  const word = text.slice(start, end);
  if (language.code !== 'en') return true;
  if (!/^(?:may|march|mar|jan|dec)$/i.test(word)) return true;
  if (!/^\p{Lu}/u.test(word))
    return (
      /\d\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s?\d/.test(text.slice(end, end + 2))
    );
  return (
    /(?:\d\s*|\b(?:in|of|since|from|until|to|late|early|mid|last|by|and|through)[\s-])$/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) || /^\s\d/.test(text.slice(end, end + 2))
  );
}

function pointsAround(
  text: string,
  from: number,
  to: number,
  item: Found,
  month: number,
  found: Found[],
  language: Language,
  assumed: number,
): Point[] {
  if (language.code === 'zh') return [chinesePoint(text, from, item, month, assumed)];
  const before = text.slice(Math.max(from, item.start - 16), item.start);
  const after = text.slice(item.end, Math.min(to, item.end + 12));
  const range = DAY_RANGE_BEFORE.exec(before);
  const dayBefore = DAY_BEFORE.exec(before);
  const dayAfter = dayBefore || range ? null : DAY_AFTER.exec(after);
  const yearFound = YEAR.exec(dayAfter ? after.slice(dayAfter[0].length) : after);
  const year = yearFound ? Number(yearFound[1]) : assumed;
  const dated = yearFound !== null;
  const end = item.end + (dayAfter?.[0].length ?? 0) + (yearFound?.[0].length ?? 0);
  const days = range && periodOf(year, month, Number(range[1]), month, Number(range[2]));
  if (range && days) {
    const start = item.start - (before.length - range.index) + (/^\d/.test(range[0]) ? 0 : 1);
    return [
      {
        start,
        end,
        interval: days,
        day: false,
        range: true,
        dated,
      },
    ];
  }
  const day = periodOf(year, month, Number((dayBefore ?? dayAfter)?.[1]));
  if (day) {
    const start = dayBefore
      ? item.start - (before.length - dayBefore.index) + (/^\d/.test(dayBefore[0]) ? 0 : 1)
      : item.start;
    return [{ start, end, interval: day, day: true, range: false, dated }];
  }
  const { part, start } = partOf(text, item, found);
  return [{ start, end, interval: partInterval(year, month, part), day: false, range: false, dated }];
}

/** 4月22日, 2026年4月, 4月下旬. */
function chinesePoint(text: string, from: number, item: Found, month: number, assumed: number): Point {
  const yearFound = /((?:19|20)\d\d)年\s?$/.exec(text.slice(Math.max(from, item.start - 7), item.start));
  const dayFound = /^\s?(\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號]/.exec(
    text.slice(item.end, item.end + 5),
  );
  const toDay =
    dayFound && /^\s?[至到–—~～-]\s?(\d{1,2})[日号號]/.exec(text.slice(item.end + dayFound[0].length));
  const fromMonth = /(?:^|\D)(\d{1,2})\s?[至到–—~～-]\s?$/.exec(
    text.slice(Math.max(from, item.start - 6), item.start),
  );
  const partFound = /^(初|上旬|中旬|下旬|底|末)/.exec(text.slice(item.end, item.end + 2));
  const year = yearFound ? Number(yearFound[1]) : assumed;
  const start = item.start - (yearFound?.[0].length ?? 0);
  const dated = yearFound !== null;
  const days =
    dayFound && periodOf(year, month, chineseDay(dayFound[1]!), month, chineseDay((toDay || dayFound)[1]!));
  if (days) {
    return {
      start,
      end: item.end + dayFound[0].length + (toDay?.[0].length ?? 0),
      interval: days,
      day: !toDay,
      range: toDay !== null,
      dated,
    };
  }
  const months = fromMonth && periodOf(year, Number(fromMonth[1]), 1, month, lastDayOf(year, month));
  if (months) {
    return {
      start: item.start - fromMonth[0].replace(/^\D/, '').length,
      end: item.end,
      interval: months,
      day: false,
      range: true,
      dated,
    };
  }
  const part = partFound
    ? /初|上/.test(partFound[0])
      ? 'early'
      : /中/.test(partFound[0])
        ? 'middle'
        : 'late'
    : null;
  return {
    start,
    end: item.end + (partFound?.[0].length ?? 0),
    interval: partInterval(year, month, part),
    day: false,
    range: false,
    dated,
  };
}

/** 2026.4.22—6.5, 2026/6/10, 4/22至6/5: in Chinese always year, month, day. */
const NUMERIC =
  /(?<![\d.,/])(?:((?:19|20)\d\d)[./])?(\d{1,2})[./](\d{1,2})(?:\s?[至到–—~～-]+\s?(?:(?:19|20)\d\d[./])?(?:(\d{1,2})[./])?(\d{1,2}))?(?![\d%％./万萬亿億倍元])/g;

function numericPoints(text: string, from: number, to: number, assumed: number): Point[] {
  return [...text.slice(from, to).matchAll(NUMERIC)].flatMap((match): Point[] => {
    const [whole, written, month, day, toMonth, toDay] = match;
    // Without a year only a range with two months is no fraction or score.
    if (!written && !toMonth) return [];
    const year = Number(written ?? assumed);
    const interval = periodOf(
      year,
      Number(month),
      Number(day),
      Number(toMonth ?? month),
      Number(toDay ?? day),
    );
    if (!interval) return [];
    return [
      {
        start: from + match.index,
        end: from + match.index + whole.length,
        interval,
        day: !toDay,
        range: toDay !== undefined,
        dated: written !== undefined,
      },
    ];
  });
}

/** 十 = 10, 二十二 = 22; digits as they are. */
function chineseDay(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const digits = '一二三四五六七八九';
  const [tens = '', ones = ''] = /[十廿]/.test(text) ? text.replace('廿', '二十').split('十') : ['0', text];
  const value = (digit: string) => digits.indexOf(digit) + 1;
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

type Part = 'early' | 'middle' | 'late' | null;

function partOf(text: string, item: Found, found: Found[]): { part: Part; start: number } {
  for (const part of ['early', 'middle', 'late'] as const) {
    const word = found.find(
      (other) =>
        other.end <= item.start &&
        /^[\s\u00a0-]?(?:of |de |in )?$/.test(text.slice(other.end, item.start)) &&
        hasRole(other, part),
    );
    if (word) return { part, start: word.start };
  }
  return { part: null, start: item.start };
}

/** A third of a month, with five days of tolerance where one names a part. */
function partInterval(year: number, month: number, part: Part): Interval {
  const last = lastDayOf(year, month);
  const [from, to] =
    part === 'early' ? [1, 12] : part === 'middle' ? [9, 21] : part === 'late' ? [18, last] : [1, last];
  return daysOf(`${iso(year, month, from)}/${iso(year, month, to)}`);
}

const hasRole = (item: Found, role: WordRole) =>
  item.meanings.some((meaning) => meaning.kind === 'role' && meaning.role === role);

/** “from 22 April to 5 June” is one period; “22 April” alone a day, “April” alone a span. */
function joinPoints(text: string, points: Point[], found: Found[], language: Language): DateFound[] {
  const dates: DateFound[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const next = points[i + 1];
    if (next && joinsPeriod(text, point, next, found, language)) {
      // “22 April to 5 June 2026”: the year at the end holds for both.
      const low =
        next.dated && !point.dated ? sameYear(point.interval.low, next.interval.high) : point.interval.low;
      dates.push({
        start: point.start,
        end: next.end,
        text: text.slice(point.start, next.end),
        kind: 'span',
        interval: { low, high: next.interval.high },
      });
      i++;
    } else {
      dates.push({
        start: point.start,
        end: point.end,
        text: text.slice(point.start, point.end),
        kind: point.day ? 'day' : point.range ? 'span' : 'month',
        interval: point.interval,
      });
    }
  }
  return dates;
}

function sameYear(low: number, high: number): number {
  const end = new Date(high * 86_400_000);
  const start = new Date(low * 86_400_000);
  return Math.round(Date.UTC(end.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()) / 86_400_000);
}

/** 始于4月22日，6月5日结束. */
function opensAndCloses(text: string, a: Point, b: Point): boolean {
  return (
    /(?:始[于於]|自|[从從由])$/.test(text.slice(Math.max(0, a.start - 3), a.start)) &&
    /^.{0,4}(?:[结結]束|告[终終]|[为為]?止|收[尾场場]|[终終]止)/.test(text.slice(b.end, b.end + 8)) &&
    /^(?:[开開]始|起)?[，,、；]?.{0,3}$/.test(text.slice(a.end, b.start))
  );
}

function joinsPeriod(text: string, a: Point, b: Point, found: Found[], language: Language): boolean {
  const between = text.slice(a.end, b.start);
  if (between.length > 24 || /[.;!?。；]/.test(between.trim().replace(/^\./, ''))) return false;
  if (/^\s?[–—-]+\s?$/.test(between)) return true;
  if (language.code === 'zh' && opensAndCloses(text, a, b)) return true;
  const until = found.find((item) => item.start >= a.end && item.end <= b.start && hasRole(item, 'until'));
  if (!until) return false;
  if (language.code === 'en' && /^and$/i.test(text.slice(until.start, until.end)))
    return /\bbetween\b/i.test(text.slice(Math.max(0, a.start - 14), a.start));
  return (
    /^[\s\u00a0,]*(?:the|le|el|den|dem|zum|im|in|about|on|it|i)?[\s\u00a0]*$/i.test(
      between.slice(0, until.start - a.end),
    ) || language.code === 'zh'
  );
}

const UNIT_DAYS: [WordRole, number][] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365],
];

/** “six weeks”, “a 45-day campaign”, “六周”. */
function durationsOf(text: string, found: Found[], quantities: Quantity[]): DateFound[] {
  return quantities.flatMap((quantity): DateFound[] => {
    for (const [role, days] of UNIT_DAYS) {
      const unit = found.find(
        (item) =>
          item.start >= quantity.end &&
          /^[\s\u00a0-]?(?:or so )?$/.test(text.slice(quantity.end, item.start)) &&
          hasRole(item, role),
      );
      if (!unit) continue;
      if (
        /^[\s\u00a0-](?:ago|earlier|later|late|before|after|old|low|high|mean|average|notice)\b/i.test(
          text.slice(unit.end, unit.end + 10),
        )
      )
        continue;
      const size = quantity.value * days;
      // A number of weeks or months is seldom exact: an eighth more or less.
      const slack = Math.max(days / 2, size / 8);
      return [
        {
          start: quantity.start,
          end: unit.end,
          text: text.slice(quantity.start, unit.end),
          kind: 'duration',
          interval: { low: size - slack, high: size + slack },
        },
      ];
    }
    return [];
  });
}

/** 六周, 45天, 一年半, 一个半月, 半年; not the ordinal 第六周, nor 两周后, which is a distance. */
const CHINESE_DURATION =
  /(?<![第\d.])(\d+(?:\.\d+)?|[半一二三四五六七八九十两兩]+)[多余餘来來]?((?:[个個]半)?)\s?(年|[个個][多余餘]?月|(?<=[个個]半)月|[个個]?星期|[个個]?[礼禮]拜|[周週]|天)(半?)(?!(?:[之以]|多)?[前后後内內]|[末一二三四五六日刊年])/g;

function chineseDurations(text: string, from: number, to: number): DateFound[] {
  return [...text.slice(from, to).matchAll(CHINESE_DURATION)].flatMap((match): DateFound[] => {
    const [whole, written = '', half, unit = '', more] = match;
    const number =
      written === '半'
        ? 0.5
        : /\d/.test(written)
          ? Number(written)
          : chineseDay(written.replaceAll(/[两兩]/g, '二'));
    if (!number || (unit === '年' && /\d{4}/.test(written))) return [];
    const days = unit === '年' ? 365 : unit.endsWith('月') ? 30.4 : unit === '天' ? 1 : 7;
    const size = (number + (half || more ? 0.5 : 0)) * days;
    const slack = Math.max(days / 2, size / 8);
    return [
      {
        start: from + match.index,
        end: from + match.index + whole.length,
        text: whole,
        kind: 'duration',
        interval: { low: size - slack, high: size + slack },
      },
    ];
  });
}
