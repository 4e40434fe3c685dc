/** The claims of a pack, by what they answer: a pack can have tens of thousands, and each statement asks for a few. */
import { groupBy } from '../model/group-by';
import type { Lexicon } from '../model/lexicon';

type LexiconClaim = Lexicon['claims'][number];

interface DatedClaim extends LexiconClaim {
  /** ISO date on which its report was published, null where the pack does not say. */
  published: string | null;
}

const byQuestion = new WeakMap<Lexicon, Map<string, DatedClaim[]>>();

/** The claims that answer a question, in the order of the pack. */
export function claimsOn(question: string, lexicon: Lexicon): readonly DatedClaim[] {
  const known = byQuestion.get(lexicon) ?? groupBy(datedClaims(lexicon), (claim) => claim.question);
  byQuestion.set(lexicon, known);
  return known.get(question) ?? [];
}

function datedClaims({ claims, reports }: Lexicon): DatedClaim[] {
  const dates = new Map(reports.map(({ id, published }) => [id, published]));
  return claims.map((claim) => ({ ...claim, published: dates.get(claim.report) ?? null }));
}
