/**
 * What the reader said is wrong: a sentence read as an answer that it does not give. docs/dismissals.md describes the
 * file in which a pack's author gets them.
 */
import * as v from 'valibot';
import { type Reading, ReadingSchema, type Statement, standingOf } from './reading';

export const DISMISSALS_FORMAT = 'crossread-dismissals/1';

/** `here`: this sentence on this page. `everywhere`: this answer to this question, in whatever words on any page. */
export const DISMISSAL_SCOPES = ['here', 'everywhere'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

const MOST_CHARACTERS = 2000;
const short = v.pipe(v.string(), v.maxLength(400));
const ids = v.pipe(v.array(short), v.maxLength(50));

/** What was found in a sentence and is not there. Ids are the pack's; `ask` and `answer` are their words for people. */
export const DismissedSchema = v.object({
  pack: short,
  version: short,
  question: short,
  ask: short,
  positions: ids,
  denies: ids,
  unlisted: v.boolean(),
  answer: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
  sentence: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
  /** Which words and which rule made it an answer. */
  why: ReadingSchema.entries.statements.item.entries.why,
});

export const DismissalSchema = v.object({
  ...DismissedSchema.entries,
  scope: v.picklist(DISMISSAL_SCOPES),
  /** Address of the page without its fragment. */
  page: v.string(),
  /** ISO date. */
  date: v.string(),
});

export type Dismissed = v.InferOutput<typeof DismissedSchema>;
export type Dismissal = v.InferOutput<typeof DismissalSchema>;

/** A dismissal as the options list it, with what it is undone by. */
export type KeptDismissal = Dismissal & { id: [place: string, key: string] };

type Identity = Pick<Dismissed, 'pack' | 'question' | 'positions' | 'denies' | 'unlisted' | 'sentence'>;

/** By what a dismissal finds its statements again: the same key, the same dismissal. */
export function dismissalKey(dismissed: Identity, scope: DismissalScope): string {
  const { pack, question, positions, denies, unlisted, sentence } = dismissed;
  const answer = [pack, question, [...positions].sort(), [...denies].sort(), unlisted];
  return JSON.stringify(scope === 'here' ? [...answer, sentence] : answer);
}

/** @param words of the windows for the question and the page's answer, and the pack's version. */
export function dismissedOf(
  statement: Statement,
  words: Pick<Dismissed, 'version' | 'ask' | 'answer'>,
): Dismissed {
  const { version, ask, answer } = words;
  return { ...identityOf(statement), version, ask, answer: cut(answer), why: statement.why };
}

/** The reading as if the dismissed statements did not stand on the page. */
export function withoutDismissed(reading: Reading, keys: ReadonlySet<string>): Reading {
  const statements = reading.statements.filter((statement) => !isDismissed(statement, keys));
  if (statements.length === reading.statements.length) return reading;
  const kept = new Set(statements.map(({ id }) => id));
  const count = (standing: string) => statements.filter((one) => standingOf(one) === standing).length;
  return {
    ...reading,
    statements,
    self: reading.self.filter((pair) => pair.every((id) => kept.has(id))),
    ledger: {
      sentences: reading.ledger.sentences,
      statements: statements.length,
      agrees: count('agrees'),
      differs: count('differs'),
      conflicts: count('conflicts'),
      unlisted: count('unlisted'),
    },
  };
}

const isDismissed = (statement: Statement, keys: ReadonlySet<string>) =>
  keys.size > 0 && DISMISSAL_SCOPES.some((scope) => keys.has(dismissalKey(identityOf(statement), scope)));

const identityOf = ({ pack, question, position_ids, denies, unlisted, quote }: Statement): Identity => ({
  pack,
  question,
  positions: position_ids,
  denies,
  unlisted,
  sentence: cut(quote.exact),
});

const cut = (text: string) => text.slice(0, MOST_CHARACTERS);

/**
 * The file for a pack's author.
 *
 * @param options.withPages whether the pages' addresses go in: where somebody read is theirs to tell.
 * @param options.saved ISO date
 */
export function dismissalsFile(
  dismissals: readonly Dismissal[],
  { withPages, saved }: { withPages: boolean; saved: string },
): string {
  const entries = dismissals.map(({ page, ...rest }) => (withPages ? { ...rest, page } : rest));
  return `${JSON.stringify({ format: DISMISSALS_FORMAT, saved, dismissals: entries }, null, 2)}\n`;
}
