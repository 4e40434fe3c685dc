/**
 * The claims of a pack, by what they answer. A pack can have tens of thousands, which every page would be handed as
 * objects; so they travel as text, a line each, and those on one question are read when a page answers it.
 */
import { groupBy } from '../model/group-by';
import type { Lexicon } from '../model/lexicon';
import type { Claim } from '../model/pack';

interface LexiconClaim extends Pick<Claim, 'id' | 'report' | 'position' | 'modality'> {
  /** ISO date on which its report was published, null where the pack does not say. */
  published: string | null;
}

/** Ids and modalities have no blanks in them. */
const BETWEEN = ' ';

export function claimTexts(claims: readonly Claim[]): Lexicon['claims'] {
  const lines = [...groupBy(claims, ({ question }) => question)].map(([question, held]) => [
    question,
    held
      .map(({ id, report, position, modality }) => [id, report, position, modality].join(BETWEEN))
      .join('\n'),
  ]);
  return Object.fromEntries(lines);
}

const read = new WeakMap<Lexicon, Map<string, LexiconClaim[]>>();

/** The claims that answer a question, in the order of the pack. */
export function claimsOn(question: string, lexicon: Lexicon): readonly LexiconClaim[] {
  const known = read.get(lexicon) ?? new Map<string, LexiconClaim[]>();
  read.set(lexicon, known);
  const claims = known.get(question) ?? readClaims(question, lexicon);
  known.set(question, claims);
  return claims;
}

/** Whether any claim answers a question. */
export const isAnswered = (question: string, { claims }: Lexicon) => Object.hasOwn(claims, question);

function readClaims(question: string, lexicon: Lexicon): LexiconClaim[] {
  if (!isAnswered(question, lexicon)) return [];
  const dates = new Map(lexicon.reports.map(({ id, published }) => [id, published]));
  return lexicon.claims[question]!.split('\n').map((line) => {
    const [id = '', report = '', position = '', modality] = line.split(BETWEEN);
    const published = dates.get(report) ?? null;
    return { id, report, position, modality: modality as Claim['modality'], published };
  });
}
