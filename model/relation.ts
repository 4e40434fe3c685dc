/** How two answers to one question stand to each other. Computed, never authored twice; a pack may override a pair. */
import type { Pair } from './pack';
import { type Interval, meet } from './quantity';
import type { Relation } from './reading';

export interface RelatedQuestion {
  oneAnswer: boolean;
  pairs: Pair[];
}

/** Stands in pairs for an answer that is none of the positions. */
export const UNLISTED = 'unlisted';

/** The relation that the pack declares for two positions, in either order; a pair with `*` gives way to an exact one. */
export function declaredPair({ pairs }: RelatedQuestion, a: string, b: string): Pair | null {
  const exact = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  return exact ?? pairs.find((pair) => pair.b === '*' && (pair.a === a || pair.a === b)) ?? null;
}

/** The relation of two positions (or {@link UNLISTED}) of one question. Symmetric. */
export function relationOf(question: RelatedQuestion, a: string, b: string): Relation {
  if (a === b && a !== UNLISTED) return 'agrees';
  return declaredPair(question, a, b)?.relation ?? (question.oneAnswer ? 'conflicts' : 'differs');
}

/** A position with the figure or date that it stands for, if it stands for one. */
export interface Comparable {
  id: string;
  /** Null where there is none, or where it is of a part of the matter only. */
  interval: Interval | null;
}

/** As {@link relationOf}, where figures and dates that can be the same agree unless the pack says otherwise. Symmetric. */
export function relationBetween(question: RelatedQuestion, a: Comparable, b: Comparable): Relation {
  const same = a.interval && b.interval && meet(a.interval, b.interval);
  return same && !declaredPair(question, a.id, b.id) ? 'agrees' : relationOf(question, a.id, b.id);
}

/**
 * A conflict softens to a difference where the answer may change with time and one of the two was said on a later day.
 *
 * @param a, b ISO dates on which they were published, null where nobody says
 */
export function dated(
  relation: Relation,
  mayChange: boolean,
  a: string | null,
  b: string | null,
): { relation: Relation; asOf: string | null } {
  if (relation !== 'conflicts' || !mayChange || !a || !b || a === b) return { relation, asOf: null };
  return { relation: 'differs', asOf: a > b ? a : b };
}
