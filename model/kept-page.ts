/**
 * A page that the reader keeps: what it is and what it answers, as quotations with selectors, without its text. It is
 * the reader's own, and no report of any pack.
 */
import * as v from 'valibot';
import { keptAddress } from './address';
import type { Dossier } from './dossier';
import { indexOf } from './dossier-index';
import type { Report } from './pack';
import { isoDate } from './pack-fields';
import { MODALITIES, type Reading, type Statement, ValueSchema } from './reading';

/** A page that answers more often than that is cut; no report does. */
const MOST_CLAIMS = 2000;
const short = v.pipe(v.string(), v.maxLength(400));
/** In characters. */
const LONGEST = 20_000;
const long = v.pipe(v.string(), v.maxLength(LONGEST));

const AnswerSchema = v.object({ id: short, label: long });

/** What a page is kept under, see {@link keptAddress}. Goes into `href`. */
const address = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^(?:https?|file):\/\/[^#]*(?:#[!/].*)?$/));

/** When the reader chose a claim, to the millisecond: nobody chooses two at once. */
const chosenAt = v.pipe(v.string(), v.isoTimestamp());

const KeptClaimSchema = v.object({
  pack: short,
  question: short,
  /** The question and the answers in the pack's words of that day: the pack may go. */
  ask: long,
  takes: v.pipe(v.array(AnswerSchema), v.maxLength(50)),
  denies: v.pipe(v.array(AnswerSchema), v.maxLength(50)),
  unlisted: v.boolean(),
  value: v.nullable(ValueSchema),
  modality: v.picklist(MODALITIES),
  /** Of a claim that the reader chose by selecting it; those that the engine read have none. It is the claim's id on its page. */
  chosen: v.exactOptional(chosenAt),
  /** The reader's own words for an answer that is none of the pack's. */
  answer: v.exactOptional(v.pipe(long, v.minLength(1))),
  /** https://www.w3.org/TR/annotation-model/#text-quote-selector */
  selector: v.object({ type: v.literal('TextQuoteSelector'), exact: long, prefix: short, suffix: short }),
});

export const KeptPageSchema = v.object({
  url: address,
  /** What the page calls its own address; null where it does not. */
  canonical: v.optional(v.nullable(address), null),
  title: long,
  publisher: short,
  published: v.nullable(isoDate),
  /** BCP 47 tag. */
  language: v.nullable(short),
  kept: isoDate,
  /** Nothing of the page is kept but what the reader selected. */
  partial: v.exactOptional(v.literal(true)),
  packs: v.pipe(v.array(v.object({ id: short, version: short })), v.maxLength(500)),
  claims: v.pipe(v.array(KeptClaimSchema), v.maxLength(MOST_CLAIMS)),
});

/** What a page says about itself. */
export const AboutPageSchema = v.object({
  /** Its own address by its own word. */
  canonical: v.nullable(v.string()),
  title: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(isoDate),
  language: v.nullable(v.string()),
});

/** The reader's words for an answer are a line, what they select is a passage; both in characters. */
export const ANSWER_LENGTH = 300;
export const SELECTION_LENGTH = 2000;

/** Words that the reader selected on a page, with what stands around them. */
export const SelectionSchema = v.object({ exact: long, prefix: short, suffix: short });
export type Selection = v.InferOutput<typeof SelectionSchema>;

/** What the reader says that a selection answers: a position, or an answer of their own where that is null. */
export const ChoiceSchema = v.object({
  pack: short,
  question: short,
  position: v.nullable(short),
  answer: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(ANSWER_LENGTH))),
});
export type Choice = v.InferOutput<typeof ChoiceSchema>;

export type KeptPage = v.InferOutput<typeof KeptPageSchema>;
export type KeptClaim = v.InferOutput<typeof KeptClaimSchema>;
export type AboutPage = v.InferOutput<typeof AboutPageSchema>;

/**
 * The page to keep. A page that names no publisher is filed under its site.
 *
 * @param dossiers of the packs that the page answers; statements of others are left out
 * @param kept ISO date
 */
export function keptPageOf(
  { reading, about, dossiers }: { reading: Reading; about: AboutPage; dossiers: readonly Dossier[] },
  kept: string,
): KeptPage {
  const { url, title, statements, packs } = reading;
  const claims = statements.flatMap((statement) => {
    const dossier = dossiers.find(({ pack }) => pack.id === statement.pack);
    return (dossier && claimOf(statement, dossier)) ?? [];
  });
  return {
    url: keptAddress(url),
    canonical: about.canonical && keptAddress(about.canonical).slice(0, 20_000),
    title: (about.title || title).slice(0, 1000),
    publisher: (about.publisher || siteIn(url)).slice(0, 200),
    published: about.published,
    language: about.language?.slice(0, 100) ?? null,
    kept,
    packs: packs
      .filter(({ id }) => claims.some(({ pack }) => pack === id))
      .map(({ id, version }) => ({ id, version })),
    claims: claims.slice(0, MOST_CLAIMS),
  };
}

/**
 * A selection as a claim, on a page of which nothing else is kept.
 *
 * @param at ISO date and time, UTC
 * @returns null where the choice is none of the pack's: it has changed since
 */
export function pageOfSelection(
  { url, about, selection }: { url: string; about: AboutPage; selection: Selection },
  { question: id, position, answer }: Choice,
  dossier: Dossier,
  at: string,
): KeptPage | null {
  const { pack } = dossier;
  const question = indexOf(dossier).questions.get(id);
  const taken = question?.positions.find((one) => one.id === position);
  if (!question || (position === null ? answer === null : !taken)) return null;
  const claim: KeptClaim = {
    pack: pack.id,
    question: id,
    ask: question.ask,
    takes: taken ? [{ id: taken.id, label: taken.label }] : [],
    denies: [],
    unlisted: !taken,
    value: null,
    modality: 'asserted',
    chosen: at,
    ...(!taken && answer !== null && { answer }),
    selector: { type: 'TextQuoteSelector', ...selection },
  };
  return {
    url: keptAddress(url),
    canonical: about.canonical && keptAddress(about.canonical).slice(0, 20_000),
    title: about.title.slice(0, 1000),
    publisher: (about.publisher || siteIn(url)).slice(0, 200),
    published: about.published,
    language: about.language?.slice(0, 100) ?? null,
    kept: at.slice(0, 10),
    partial: true,
    packs: [{ id: pack.id, version: pack.version }],
    claims: [claim],
  };
}

/**
 * A page that is kept, with what comes to it. Nothing that is kept of it changes: what the reader selected is added, once
 * for each question, and a page of which only that is kept becomes a whole one.
 */
export function joinedPage(kept: KeptPage, more: KeptPage): KeptPage {
  const isNew = (claim: KeptClaim) =>
    !kept.claims.some((one) => one.chosen !== undefined && isSameChoice(one, claim));
  const claims = more.claims.filter((claim) => claim.chosen !== undefined && isNew(claim));
  const whole = kept.partial && !more.partial ? more : kept;
  const { partial, ...page } = whole;
  return {
    ...page,
    url: kept.url,
    ...(kept.partial && more.partial && { partial }),
    packs: [...kept.packs, ...more.packs.filter(({ id }) => kept.packs.every((pack) => pack.id !== id))],
    claims: [
      ...(whole === kept ? [] : more.claims.filter(({ chosen }) => !chosen)),
      ...kept.claims,
      ...claims,
    ].slice(0, MOST_CLAIMS),
  };
}

const isSameChoice = (a: KeptClaim, b: KeptClaim) =>
  a.chosen === b.chosen ||
  (a.question === b.question &&
    a.selector.exact === b.selector.exact &&
    a.selector.prefix === b.selector.prefix &&
    a.answer === b.answer &&
    a.takes[0]?.id === b.takes[0]?.id);

/** A page without a claim that the reader chose; null where nothing else is kept of it. */
export function withoutChosen(page: KeptPage, chosen: string): KeptPage | null {
  const claims = page.claims.filter((claim) => claim.chosen !== chosen);
  return page.partial && claims.length === 0 ? null : { ...page, claims };
}

/** Files have no host. */
const siteIn = (url: string) => /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/.exec(url)?.[1] ?? url;

/** Null where the statement answers nothing: it only supposes, or asks. */
function claimOf(statement: Statement, dossier: Dossier): KeptClaim | null {
  const { pack, position_ids, denies, unlisted, value, modality, quote } = statement;
  const question = indexOf(dossier).questions.get(statement.question);
  const answers = position_ids.length > 0 || denies.length > 0 || unlisted;
  if (!question || !answers || modality === 'hypothetical' || quote.exact.length > LONGEST) return null;
  const named = (id: string) => ({
    id,
    label: question.positions.find((position) => position.id === id)?.label ?? id,
  });
  return {
    pack,
    question: question.id,
    ask: question.ask,
    takes: position_ids.map(named),
    denies: denies.map(named),
    unlisted,
    value,
    modality,
    selector: { type: 'TextQuoteSelector', ...quote },
  };
}

/** Ids of packs have no colon: nothing of a pack can pass for the reader's own, nor the other way round. */
const OWN = 'kept:';
export const keptReportId = ({ url }: Pick<KeptPage, 'url'>) => `${OWN}${url}`;

/** Whether a report is none of a pack's but a page that the reader kept. */
export const isKept = ({ id }: Pick<Report, 'id'>): boolean => id.startsWith(OWN);
