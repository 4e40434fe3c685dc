/** Statements against the reports of the pack, and against each other. */
import type { Lexicon, LexiconQuestion } from '../model/lexicon';
import type { Relation, ReportRelation } from '../model/reading';
import { type Comparable, dated, relationBetween, relationOf, UNLISTED } from '../model/relation';
import type { Answer } from './answers';
import { claimsOn } from './claims';
import { positionInterval } from './position-interval';
import type { SentenceView } from './sentence-view';
import { hasRole } from './vocabulary';

/** What is known of the page beside its text. */
export interface PageFacts {
  /** The report of the pack that this page is. */
  report: string | null;
  /** ISO date of publication. */
  published: string | null;
}

/** One row a claim that the statement stands to; none for what is only supposed. The page's own report is left out. */
export function reportRelations(
  answer: Answer,
  lexicon: Lexicon,
  { report, published }: PageFacts,
): ReportRelation[] {
  if (answer.modality === 'hypothetical') return [];
  return claimsOn(answer.question.id, lexicon).flatMap((claim): ReportRelation[] => {
    if (claim.report === report) return [];
    const relation = toPosition(answer, claim.position);
    if (!relation) return [];
    const { changes } = answer.question;
    return [
      { report: claim.report, claim: claim.id, ...dated(relation, changes, claim.published, published) },
    ];
  });
}

function toPosition(
  { question, positions, denies, unlisted, scope }: Answer,
  position: string,
): Relation | null {
  if (positions.includes(position)) return 'agrees';
  if (positions.length) return strongest(positions.map((own) => between(question, own, position)));
  if (denies.includes(position)) return 'conflicts';
  if (!unlisted) return null;
  return scope && scope !== position
    ? relationOf(question, scope, position)
    : relationOf(question, UNLISTED, position);
}

/** What the pack says of the two comes first; else figures and dates that can be the same agree. */
function between(question: LexiconQuestion, a: string, b: string): Relation {
  return relationBetween(question, comparable(question, a), comparable(question, b));
}

function comparable({ kind, positions }: LexiconQuestion, id: string): Comparable {
  const position = positions.find((known) => known.id === id);
  const isMeasured = (kind === 'quantity' || kind === 'date') && position?.value != null;
  return { id, interval: isMeasured && !position.scope.length ? positionInterval(position) : null };
}

const STRENGTH: Relation[] = ['agrees', 'differs', 'conflicts'];
const strongest = (relations: Relation[]) =>
  STRENGTH[Math.max(...relations.map((relation) => STRENGTH.indexOf(relation)))]!;

/** An answer and the sentence that gives it. */
export interface Said {
  answer: Answer;
  view: SentenceView;
}

/** Whether two answers to one question, both in the page's own voice, exclude each other. */
export const contradict = (a: Answer, b: Answer) =>
  excludes(a, b) || excludes(b, a) || everyPairConflicts(a, b);

/**
 * Whether a sentence says in the page's own voice what it says. What a page only passes on (“another site says …”),
 * quotes, or tells of another time does not contradict it.
 */
export function isOwnVoice({ answer, view }: Said): boolean {
  const told = answer.modality !== 'attributed' && answer.modality !== 'hypothetical';
  const shifts = view.found.some((item) => hasRole(item, 'shift'));
  const dated = answer.question.kind !== 'date' && view.dates.length > 0;
  return told && !shifts && !dated && !view.quotes.length && view.fromOutlet > OUTLET_REACH;
}

/** One denies what the other says. */
const excludes = (denial: Answer, answer: Answer) =>
  denial.denies.some((id) => answer.positions.includes(id));

/** Within so many sentences of another report's name, a page goes on passing on what that report says. */
const OUTLET_REACH = 2;

function everyPairConflicts(a: Answer, b: Answer): boolean {
  if (a.unlisted && b.unlisted) return false;
  const [open, listed] = a.unlisted ? [a, b] : [b, a];
  const relations = open.unlisted
    ? listed.positions.map((position) => toPosition(open, position))
    : a.positions.flatMap((left) => b.positions.map((right) => between(a.question, left, right)));
  return relations.length > 0 && relations.every((relation) => relation === 'conflicts');
}
