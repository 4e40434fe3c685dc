/** What the figure or date of a position leaves open. */
import type { Measured } from '../model/dossier';
import type { LexiconPosition } from '../model/lexicon';
import { daysOf, type Hedge, type Interval, intervalOf } from '../model/quantity';
import { english } from './languages/en';

const intervals = new WeakMap<LexiconPosition, Interval>();

/** What a position's figure or date leaves open; asked of a few positions over and over. */
export function positionInterval(position: LexiconPosition): Interval {
  const interval = intervals.get(position) ?? measureOf(position) ?? { low: Number.NaN, high: Number.NaN };
  intervals.set(position, interval);
  return interval;
}

/** The same of a position as packs have it; null where it has neither figure nor date. */
export function measureOf({
  value,
  hedge,
}: {
  value?: number | string | null | undefined;
  hedge?: string | null | undefined;
}): Measured | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return { ...daysOf(value), hedge: null };
  const kind = hedgeKind(hedge ?? null);
  return { ...intervalOf(value, kind), hedge: kind };
}

/** Hedges of packs are written in English. */
function hedgeKind(hedge: string | null): Hedge {
  if (!hedge) return null;
  const kinds = ['below', 'above', 'about', 'upto'] as const;
  return kinds.find((kind) => english.words[kind].includes(hedge)) ?? null;
}
