/**
 * Axes of pictures: where a figure or a day stands between 0 and 1. Ticks fall on round figures and on beginnings of
 * days, months or years. An axis of days leaves out stretches in which nothing happens, and says where.
 */
import { daysOf, type Interval, isoOf } from './quantity';

export interface Axis {
  kind: 'number' | 'days';
  low: number;
  high: number;
  ticks: number[];
  /** Stretches left out, as places on the axis; the axis is torn at the middle of each. */
  breaks: { from: number; to: number }[];
  /** Share of the axis, 0–1, for values between {@link low} and {@link high}; grows with the value. */
  at(value: number): number;
}

/** Marks and labels keep off the ends by this share of what is shown. */
const MARGIN = 0.06;
/** Nearer to each other than this share of the axis, labels of ticks would touch; those with a year are longer. */
const TICK_ROOM = 0.2;
const YEAR_ROOM = 0.34;
/** Of the axis, a stretch left out. */
const BREAK_WIDTH = 0.06;

/** An axis of figures that has room for all of these. @throws RangeError of none */
export function numberAxis(intervals: readonly Interval[]): Axis {
  const { low, high } = around(extentOf(intervals));
  const at = (value: number) => clamp((value - low) / (high - low));
  return { kind: 'number', low, high, ticks: spaced(roundFigures(low, high), at), breaks: [], at };
}

/**
 * An axis of days since 1970-01-01. What lies empty for longer than all the rest is left out. @throws RangeError of none
 */
export function dayAxis(intervals: readonly Interval[]): Axis {
  const extent = extentOf(intervals);
  const cuts = cutsOf(stretchesOf(intervals));
  const shown = extent.high - extent.low - sum(cuts.map(lengthOf));
  const margin = Math.max(shown * MARGIN, 2);
  const low = extent.low - margin;
  const high = extent.high + margin;
  // Next to a cut there is as much air as at the ends.
  const torn = cuts
    .map((cut) => ({ low: cut.low + margin, high: cut.high - margin }))
    .filter((cut) => cut.high > cut.low);
  const share = (1 - BREAK_WIDTH * torn.length) / (high - low - sum(torn.map(lengthOf)));
  const at = (day: number) => {
    const before = torn.map((cut) => Math.min(Math.max(day - cut.low, 0), lengthOf(cut)));
    const passed = torn.map((cut, i) => (before[i]! / lengthOf(cut)) * BREAK_WIDTH);
    return clamp((day - low - sum(before)) * share + sum(passed));
  };
  const isShown = (day: number) =>
    day >= low && day <= high && !torn.some((cut) => day > cut.low && day < cut.high);
  // After a cut nobody knows the year: what stands there first is named.
  const restarts = [extent.low, ...cuts.map((cut) => cut.high)];
  const round = roundDays(low, high, shown + 2 * margin).filter(isShown);
  const years = torn.length > 0 ? restarts : round.slice(0, 1);
  return {
    kind: 'days',
    low,
    high,
    ticks: spaced([...years, ...round], at, years),
    breaks: torn.map((cut) => ({ from: at(cut.low), to: at(cut.high) })),
    at,
  };
}

/** Where marks of this width stand so that none covers another: a level for each, as few levels as will do. */
export function stacked(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  const levels = new Array<number>(places.length).fill(0);
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  for (const i of order) {
    const free = ends.findIndex((end) => end <= places[i]!);
    const level = free < 0 ? ends.length : free;
    levels[i] = level;
    ends[level] = places[i]! + width;
  }
  return levels;
}

function extentOf(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) throw new RangeError('an axis of nothing');
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  };
}

function around({ low, high }: Interval): Interval {
  const margin = (high - low || Math.abs(high) || 1) * MARGIN;
  return { low: low - margin, high: high + margin };
}

/** What the intervals cover, run together where they meet. */
function stretchesOf(intervals: readonly Interval[]): Interval[] {
  const stretches: Interval[] = [];
  for (const { low, high } of [...intervals].sort((a, b) => a.low - b.low)) {
    const last = stretches.at(-1);
    if (last && low <= last.high) last.high = Math.max(last.high, high);
    else stretches.push({ low, high });
  }
  return stretches;
}

/** Gaps between stretches that are longer than everything else together, once those still longer are gone. */
function cutsOf(stretches: readonly Interval[]): Interval[] {
  const gaps = stretches.slice(1).map(({ low }, i) => ({ low: stretches[i]!.high, high: low }));
  let left = (stretches.at(-1)?.high ?? 0) - (stretches[0]?.low ?? 0);
  const cuts: Interval[] = [];
  for (const gap of [...gaps].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    // Below two months there is nothing to be gained.
    if (lengthOf(gap) <= left - lengthOf(gap) || lengthOf(gap) < 60) break;
    cuts.push(gap);
    left -= lengthOf(gap);
  }
  return cuts.sort((a, b) => a.low - b.low);
}

/** Multiples of 1, 2 or 5 times a power of ten, three to seven of them. */
function roundFigures(low: number, high: number): number[] {
  const step = roundStep((high - low) / 4);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high; i++) ticks.push(i * step);
  return ticks;
}

/** 1, 2 or 5 times a power of ten, the next from `least` on. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

/** Days, Mondays, or firsts of months, half years or years, whichever leave a handful of the days that are shown. */
function roundDays(low: number, high: number, shown: number): number[] {
  if (shown > 35) {
    const months = shown <= 200 ? 1 : shown <= 1000 ? 6 : 12 * roundStep(Math.max(1, shown / 365 / 4));
    return firstsOfMonths(low, high, months);
  }
  const first = Math.ceil(low);
  const days = Array.from({ length: Math.floor(high) - first + 1 }, (_, i) => first + i);
  return shown <= 8 ? days : days.filter((day) => (day - MONDAY) % 7 === 0);
}

/** 1970-01-05. */
const MONDAY = 4;

/** Of every `step`th month, counted from the year 0. */
function firstsOfMonths(low: number, high: number, step: number): number[] {
  const firsts: number[] = [];
  const start = new Date(low * 86_400_000);
  const began = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.floor(began / step) * step; ; month += step) {
    const day = Date.UTC(1970, month - 1970 * 12, 1) / 86_400_000;
    if (day > high) return firsts;
    if (day >= low) firsts.push(day);
  }
}

/** The first of these, and of the others those that are far enough from all that stay; in order of their size. */
function spaced(
  ticks: readonly number[],
  at: (value: number) => number,
  wide: readonly number[] = [],
): number[] {
  const kept: number[] = [];
  for (const tick of new Set(ticks)) {
    const fits = kept.every((other) => {
      const room = wide.includes(tick) || wide.includes(other) ? YEAR_ROOM : TICK_ROOM;
      return Math.abs(at(other) - at(tick)) >= room;
    });
    if (fits) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

/** An ISO date as the number that axes of days count in. */
export const dayOf = (iso: string) => daysOf(iso).low;

const lengthOf = ({ low, high }: Interval) => high - low;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const clamp = (share: number) => Math.min(Math.max(share, 0), 1);
