/**
 * The reading: what one pass over a page yields. The same JSON feeds the page's annotations, the windows, the exports
 * and the command line; docs/reading.md describes it for those who script against it.
 */
import * as v from 'valibot';

export const READING_FORMAT = 'crossread-reading/1';

/** How an answer stands to a report's answer. */
export const RELATIONS = ['conflicts', 'differs', 'agrees'] as const;
/** How a statement stands to all reports, strongest first. */
export const STANDINGS = ['conflicts', 'unlisted', 'differs', 'agrees'] as const;
export const MODALITIES = ['asserted', 'alleged', 'attributed', 'denied', 'hypothetical'] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const QuoteSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });
const PositionSchema = v.object({ start: offset, end: offset });

export const ValueSchema = v.object({
  text: v.string(),
  low: v.union([v.number(), v.string()]),
  high: v.union([v.number(), v.string()]),
  unit: v.string(),
  hedge: v.nullable(v.string()),
});

const MentionSchema = v.object({
  entity: v.string(),
  pack: v.string(),
  quote: QuoteSchema,
  position: PositionSchema,
  frame: v.optional(offset),
  version: v.optional(v.string()),
});

/** A number in the unit of the statement's value, or an ISO date. */
const end = v.union([v.number(), v.string()]);

/**
 * The page's figure or date held against a reported one: the first position that it takes or denies, else the nearest.
 * The two leave open the same (`equals`), something in common (`meets`) or nothing (`apart`); a period holds another
 * (`covers`), or is as long as it (`lasts`).
 */
const ArithmeticSchema = v.object({
  rule: v.picklist(['equals', 'meets', 'covers', 'lasts', 'apart']),
  position: v.string(),
  /** What the reported one leaves open. */
  low: end,
  high: end,
});

/**
 * What makes reports differ or conflict: they hold what is denied here, they are of another day and the answer may have
 * changed, the question has one answer, several can stand beside each other, or the pack says so of a position.
 */
const DisagreementSchema = v.variant('rule', [
  v.object({ rule: v.picklist(['denied', 'later', 'one-answer', 'several']) }),
  v.object({
    rule: v.literal('declared'),
    position: v.string(),
    relation: v.picklist(['conflicts', 'differs']),
    reason: v.string(),
  }),
]);

/** How a statement was read, for windows and the command line to put into words. */
const WhySchema = v.object({
  /** Words of the sentence that were read, in its order. */
  words: v.array(v.string()),
  /** Whether the question or column head before the sentence was read with it. */
  carried: v.boolean(),
  arithmetic: v.nullable(ArithmeticSchema),
  /** Of the strongest relation; null where no report disagrees. */
  disagreement: v.nullable(DisagreementSchema),
});

const ReportRelationSchema = v.object({
  report: v.string(),
  claim: v.string(),
  relation: v.picklist(RELATIONS),
  asOf: v.nullable(v.string()),
});

const StatementSchema = v.object({
  id: v.string(),
  pack: v.string(),
  quote: QuoteSchema,
  position: PositionSchema,
  frame: v.optional(offset),
  question: v.string(),
  position_ids: v.array(v.string()),
  denies: v.array(v.string()),
  unlisted: v.boolean(),
  value: v.nullable(ValueSchema),
  modality: v.picklist(MODALITIES),
  drift: v.boolean(),
  reports: v.array(ReportRelationSchema),
  why: WhySchema,
});

export const ReadingSchema = v.object({
  format: v.literal(READING_FORMAT),
  url: v.string(),
  title: v.string(),
  language: v.string(),
  revision: offset,
  report: v.nullable(v.string()),
  packs: v.array(v.object({ id: v.string(), version: v.string(), asOf: v.string() })),
  mentions: v.array(MentionSchema),
  statements: v.array(StatementSchema),
  self: v.array(v.tuple([v.string(), v.string()])),
  ledger: v.object({
    sentences: offset,
    statements: offset,
    agrees: offset,
    differs: offset,
    conflicts: offset,
    unlisted: offset,
  }),
  omitted: v.array(v.string()),
});

export type Relation = (typeof RELATIONS)[number];
export type Standing = (typeof STANDINGS)[number];
export type Modality = (typeof MODALITIES)[number];
export type Value = v.InferOutput<typeof ValueSchema>;
export type Mention = v.InferOutput<typeof MentionSchema>;
export type ReportRelation = v.InferOutput<typeof ReportRelationSchema>;
export type Arithmetic = v.InferOutput<typeof ArithmeticSchema>;
export type Disagreement = v.InferOutput<typeof DisagreementSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Reading = v.InferOutput<typeof ReadingSchema>;
/** What of a statement its explanation is made of. */
export type Explained = Pick<
  Statement,
  'position_ids' | 'denies' | 'unlisted' | 'value' | 'modality' | 'why'
>;

/**
 * The strongest relation of a statement, or null when it stands to nothing (a denial of something nobody reports, a
 * supposition). Order: conflicts, unlisted, differs, agrees.
 */
export function standingOf(statement: Pick<Statement, 'reports' | 'unlisted'>): Standing | null {
  const relations = new Set<string>(statement.reports.map((row) => row.relation));
  if (statement.unlisted && !relations.has('conflicts')) return 'unlisted';
  return RELATIONS.find((relation) => relations.has(relation)) ?? null;
}
