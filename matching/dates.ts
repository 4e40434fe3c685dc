/** Dates and periods of a sentence. */
import { type DateFound, type Part, type Point, partInterval, periodOf, sameYear } from './calendar';
import { chineseDurations, chinesePoint, numericPoints, opensAndCloses } from './chinese-dates';
import type { Language, WordRole } from './languages/language';
import type { Quantity } from './quantities';
import { type Found, hasRole } from './vocabulary';

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
  const worded = dayInWords(text, item, found);
  const byWord = worded && periodOf(year, month, worded.day);
  if (worded && byWord)
    return [{ start: worded.start, end, interval: byWord, day: true, range: false, dated }];
  const { part, start } = partOf(text, item, found);
  return [{ start, end, interval: partInterval(year, month, part), day: false, range: false, dated }];
}

/** “the tenth of June”, “el diez de junio” */
function dayInWords(text: string, item: Found, found: Found[]): { day: number; start: number } | null {
  for (const { start, end, meanings } of found) {
    if (end >= item.start || !/^[\s\u00a0](?:of |de |d['’])?$/.test(text.slice(end, item.start))) continue;
    const day = meanings.find(({ kind }) => kind === 'ordinal' || kind === 'number');
    if (day && 'value' in day && Number.isInteger(day.value)) return { day: day.value, start };
  }
  return null;
}

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

/** “began on 22 April and ended on 5 June”, “Ende April begonnen und Anfang Juni geendet”. */
const BEGINS =
  /(?<!\p{L})(?:beg[aiou]n\p{L}*|start\p{L}*|opened|set in|kicked off|launched|got under way|first seen|angefangen|anlief|eingesetzt|setzte|debut\p{L}*|commenc\p{L}*|lance\p{L}*|comenz\p{L}*|empez\p{L}*|empiez\p{L}*|inici\p{L}*|arranc\p{L}*)(?!\p{L})/iu;
const ENDS =
  /(?<!\p{L})(?:end|ended|ends|stop\p{L}*|finish\p{L}*|ceased|halted|cut off|cut short|shut (?:off|down)|broken? off|was over|over by|wound (?:up|down)|closed|ended?te?\p{L}*|geendet|aufgehort|vorbei|schluss|gestoppt|abgestellt|unterbunden|beendet|abgebrochen|rissen|pris fin|s['’]est acheve|fini\p{L}*|interromp\p{L}*|arret\p{L}*|stopp\p{L}*|acheve\p{L}*|termin\p{L}*|cess\p{L}*|ces[oa]\p{L}*|acab\p{L}*|fin|final\p{L}*|conclu\p{L}*|cort\p{L}*|deten\p{L}*|detuv\p{L}*|interrump\p{L}*)(?!\p{L})/iu;
const plainLetters = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function beginsAndEnds(text: string, a: Point, b: Point): boolean {
  const between = text.slice(a.end, b.start);
  if (between.length > 48 || /[;!?]|\.\s\p{Lu}/u.test(between)) return false;
  const opening = text.slice(Math.max(0, a.start - 30), a.start) + between;
  return (
    BEGINS.test(plainLetters(opening)) && ENDS.test(plainLetters(between + text.slice(b.end, b.end + 16)))
  );
}

function joinsPeriod(text: string, a: Point, b: Point, found: Found[], language: Language): boolean {
  const between = text.slice(a.end, b.start);
  if (beginsAndEnds(text, a, b)) return true;
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

/** “WASHINGTON, June 25 (Reuters) –”: where and when the report was filed. */
const DATELINE_BEFORE = /^[^\p{L}]*\p{Lu}[\p{Lu}\s/.,'’-]{2,},\s$/u;
/** “June 24, 2105 GMT –”: the hour of an update. */
const HOUR_AFTER = /^,?\s(?:at\s)?\d{1,2}[:.h]?\d{2}\s?(?:GMT|BST|UTC|CES?T|E[SD]?T|Uhr|[ap]\.?m)(?!\p{L})/iu;

/** Whether a date says when a report was filed, and not when something happened. */
export const isFiled = (sentence: string, { start, end }: { start: number; end: number }): boolean =>
  DATELINE_BEFORE.test(sentence.slice(0, start)) || HOUR_AFTER.test(sentence.slice(end));
