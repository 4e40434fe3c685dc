/** How two answers to one question stand to each other. Computed, never authored twice; a pack may override a pair. */
import type { Pair } from './pack';
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
