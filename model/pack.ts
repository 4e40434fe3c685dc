/**
 * The pack: one dispute as data. Entities and their names, questions and the positions that can be taken, reports and
 * their claims with evidence, and the cues by which the engine recognises an answer. docs/writing-a-pack.md is its manual.
 */
import * as v from 'valibot';

export const PACK_FORMAT = 'crossread-pack/1';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'an id: lower case letters, digits, dots and hyphens'),
);
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'));
/** Links go into `href`: nothing but the web is let through. */
const webUrl = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//, 'a link starting with http:// or https://'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as en or zh'));
const byLanguage = <T extends v.GenericSchema>(entry: T) => v.record(language, v.array(entry));

/** A name. A bare string means: this spelling, any capitals where the name has none, its own capitals or all capitals where it has some. */
const AliasSchema = v.union([
  line,
  v.object({
    text: line,
    /** `any`: counts in lower case too. */
    case: v.optional(v.picklist(['any', 'exact'])),
    /** Counts only where one of these entities is named in the same passage. */
    beside: v.optional(v.array(id)),
  }),
]);

const EntitySchema = v.object({
  id,
  type: v.picklist(['Organization', 'Person', 'Product', 'Concept', 'Role', 'Event', 'Place']),
  name: line,
  description: v.optional(line),
  aliases: byLanguage(AliasSchema),
  /** Names that count only after one of the aliases stood on the same page: a surname after the full name. */
  short: v.optional(byLanguage(line)),
  /** Descriptions that stand for the entity without naming it (“the Chinese group”): no mention, but they carry a subject. */
  described: v.optional(byLanguage(line)),
  /** Phrases in which the name means something else; `*` is any one capitalised word. */
  not: v.optional(v.array(line)),
  /** `true`: a mention opens a page for reading. `beside`: only together with another core entity. */
  core: v.optional(v.union([v.literal(true), v.literal('beside')])),
  /** The name takes a version number: “Qwen2.5-72B”. */
  versions: v.optional(v.boolean()),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
});

const CuesSchema = byLanguage(line);

const PositionSchema = v.object({
  id,
  label: line,
  /** Number in the question's unit, or an ISO date or interval `from/to`. */
  value: v.optional(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/))]),
  ),
  hedge: v.optional(line),
  /** Any of these recognises the position. */
  cues: v.optional(CuesSchema),
  /** Quantities and dates: any of these must stand there for the position to be meant at all (“US-listed”). */
  scope: v.optional(CuesSchema),
  /** Positions that this one silences where one sentence fits both. */
  over: v.optional(v.array(id)),
});

const PairSchema = v.object({
  a: id,
  /** A position, or `*`: every other one. */
  b: v.union([id, v.literal('*')]),
  relation: v.picklist(['agrees', 'differs', 'conflicts']),
  reason: line,
});

const QuestionSchema = v.object({
  id,
  ask: line,
  topic: v.optional(line),
  note: v.optional(line),
  kind: v.picklist(['category', 'party', 'quantity', 'date', 'quote']),
  unit: v.optional(line),
  /** The question has one answer: two different ones conflict unless a pair says otherwise. */
  oneAnswer: v.boolean(),
  /** Entities that it is about, where neither its wording nor its positions name them; the windows find it by them. */
  about: v.optional(v.array(id)),
  /** The answer may change with time: a later date explains a different one instead of making it a conflict. */
  changes: v.optional(v.boolean()),
  /** Its answers are part of what is alleged: a word of alleging in the sentence makes them alleged. */
  accusation: v.optional(v.boolean()),
  /** Entities whose own case this is not: an answer given of them is not an answer here. */
  notAbout: v.optional(v.array(id)),
  /** Quantities and dates: any of these finds the sentence, the value decides the position. */
  cues: v.optional(CuesSchema),
  /** Any of these shows that the question is answered, though with none of the positions. */
  unlisted: v.optional(CuesSchema),
  positions: v.array(PositionSchema),
  pairs: v.optional(v.array(PairSchema)),
});

const ReportSchema = v.object({
  id,
  title: line,
  publisher: line,
  url: webUrl,
  published: v.nullable(isoDate),
  /** Whom it relays, as a name (“Reuters”), null when it is its own origin or does not say. */
  origin: v.nullable(line),
  language,
});

/** W3C Web Annotation TextQuoteSelector. */
const TextQuoteSelectorSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(
    v.string(),
    v.minLength(1),
    v.check((text) => text.trim().split(/\s+/).length <= 25, 'a quote of 25 words at most'),
  ),
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
});

const ClaimSchema = v.object({
  id,
  report: id,
  question: id,
  position: id,
  modality: v.picklist(['asserted', 'alleged', 'attributed']),
  evidence: v.variant('type', [
    v.object({
      type: v.literal('quotes'),
      selectors: v.pipe(v.array(TextQuoteSelectorSchema), v.minLength(1)),
    }),
    v.object({ type: v.literal('paraphrase'), text: line }),
  ]),
});

export const PackSchema = v.object({
  format: v.literal(PACK_FORMAT),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: line,
  summary: line,
  asOf: isoDate,
  languages: v.array(language),
  licence: line,
  maintainer: v.object({ name: line, interests: line }),
  /** Groups of entities: a page answers questions only when it names one of each group. */
  topic: v.array(v.array(id)),
  entities: v.array(EntitySchema),
  /** Named lists of words for cues, written `[name]` there. */
  words: v.record(language, v.record(v.string(), v.array(line))),
  questions: v.array(QuestionSchema),
  reports: v.array(ReportSchema),
  claims: v.array(ClaimSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Pair = v.InferOutput<typeof PairSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;
