/** What has become of a kept page since. */
import { anchor } from './anchor';
import type { KeptClaim, KeptPage } from './kept-page';
import type { Reading } from './reading';

/** A sentence that was kept and no longer stands on the page. */
export interface KeptChange {
  claim: KeptClaim;
  /** What stands there now, or what now answers the same question; null where nothing does. */
  after: string | null;
}

/**
 * @param texts of the page as it stands
 * @param reading of the same; what answers a question now is looked for there when the place itself is gone
 */
export function changesSince(
  { claims }: KeptPage,
  texts: readonly string[],
  reading: Reading | null,
): KeptChange[] {
  const kept = new Set(claims.map(({ selector }) => selector.exact));
  const changes = new Map<string, KeptChange>();
  for (const claim of claims) {
    const { exact } = claim.selector;
    if (changes.has(exact)) continue;
    const anchored = anchor(texts, claim.selector);
    if (!anchored.stands)
      changes.set(exact, { claim, after: anchored.after ?? answerNow(claim, reading, kept) });
  }
  return [...changes.values()];
}

/** A sentence that was not there when the page was kept and answers the same question. */
const answerNow = ({ pack, question }: KeptClaim, reading: Reading | null, kept: ReadonlySet<string>) =>
  reading?.statements.find(
    (statement) =>
      statement.pack === pack && statement.question === question && !kept.has(statement.quote.exact),
  )?.quote.exact ?? null;
