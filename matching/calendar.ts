/** Days, months and parts of them, as intervals of days since 1970-01-01. */
import { daysOf, type Interval } from '../model/quantity';

export interface DateFound {
  start: number;
  end: number;
  text: string;
  /** `day`, `month` (or a part of one) and `span` lie in the calendar; a `duration` is only so long. */
  kind: 'day' | 'month' | 'span' | 'duration';
  /** Days since 1970-01-01 for those in the calendar, a number of days for `duration`; both ends included. */
  interval: Interval;
}

/** A date in the text, before two are joined to a period. */
export interface Point {
  start: number;
  end: number;
  interval: Interval;
  day: boolean;
  /** It has two ends already: “22–30 April”. */
  range: boolean;
  /** The year stood there; otherwise it is the assumed one. */
  dated: boolean;
}

export const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);

/** From one day of a year to another, or that day alone; null where the calendar has no such days (31 February). */
export function periodOf(
  year: number,
  month: number,
  day: number,
  toMonth = month,
  toDay = day,
): Interval | null {
  if (!isDay(year, month, day) || !isDay(year, toMonth, toDay)) return null;
  const { low, high } = daysOf(`${iso(year, month, day)}/${iso(year, toMonth, toDay)}`);
  return low <= high ? { low, high } : null;
}

export const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export type Part = 'early' | 'middle' | 'late' | null;

/** A third of a month, with five days of tolerance where one names a part. */
export function partInterval(year: number, month: number, part: Part): Interval {
  const last = lastDayOf(year, month);
  const [from, to] =
    part === 'early' ? [1, 12] : part === 'middle' ? [9, 21] : part === 'late' ? [18, last] : [1, last];
  return daysOf(`${iso(year, month, from)}/${iso(year, month, to)}`);
}

/** The low end in the year of the high one. */
export function sameYear(low: number, high: number): number {
  const end = new Date(high * 86_400_000);
  const start = new Date(low * 86_400_000);
  return Math.round(Date.UTC(end.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()) / 86_400_000);
}
