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
  why: v.string(),
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
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Reading = v.InferOutput<typeof ReadingSchema>;

/**
 * The strongest relation of a statement, or null when it stands to nothing (a denial of something nobody reports, a
 * supposition). Order: conflicts, unlisted, differs, agrees.
 */
export function standingOf(statement: Pick<Statement, 'reports' | 'unlisted'>): Standing | null {
  const relations = new Set<string>(statement.reports.map((row) => row.relation));
  if (statement.unlisted && !relations.has('conflicts')) return 'unlisted';
  return RELATIONS.find((relation) => relations.has(relation)) ?? null;
}
