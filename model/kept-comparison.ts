/**
 * Kept pages in the comparison: each becomes a report of the reader's own collection, with relations to the page at
 * hand. This is done in the window, which may know what is kept; what runs in pages may not.
 */
import { comparable } from './agreement';
import type { Dossier, DossierPosition, DossierQuestion, Measured } from './dossier';
import { strongest } from './finding';
import { groupBy } from './group-by';
import { type KeptClaim, type KeptPage, keptReportId } from './kept-page';
import type { Claim, Pair, Report } from './pack';
import { daysOf } from './quantity';
import type { Reading, Relation, Statement, Value } from './reading';
import { type Comparable, dated, relationBetween, relationOf, UNLISTED } from './relation';

/** Words for what packs have none for. */
export interface KeptWords {
  /** Whom kept pages are counted as: the reader's own collection, one voice however many pages are in it. */
  collection: string;
  /** An answer that is none of the pack's positions, in one line. */
  answer(claim: KeptClaim): string;
}

/** One answer of a kept page, as a claim of a report. */
interface OwnClaim {
  kept: KeptClaim;
  /** ISO date on which its page was published, null where it does not say. */
  published: string | null;
  claim: Claim;
  /** The pack's, or one made for an answer that is none of them. */
  position: DossierPosition;
}

/** A page beside the reports of a pack. */
interface Beside {
  reading: Reading | null;
  dossier: Dossier;
  /** ISO date on which the page was published, null where that is not known. */
  published: string | null;
  /** The page itself where it is kept: what the reader chose on it stands beside it, and is held against nothing on it. */
  here?: KeptPage | null;
}

/**
 * The reading and the dossier with what the reader kept; both as they were where nothing of it is about this pack.
 *
 * @param pages that are kept, without the page itself
 */
export function withKept(
  { reading, dossier, published, here = null }: Beside,
  pages: readonly KeptPage[],
  words: KeptWords,
): { reading: Reading | null; dossier: Dossier } {
  const chosen = here ? [{ ...here, claims: here.claims.filter(isChosen) }] : [];
  const own = [...pages, ...chosen]
    .map((page) => ({ page, claims: claimsOf(page, dossier, words) }))
    .filter(({ claims }) => claims.length > 0);
  if (own.length === 0) return { reading, dossier };
  const claims = own.flatMap((page) => page.claims);
  const onQuestion = groupBy(claims, ({ claim }) => claim.question);
  const elsewhere = own.filter(({ page }) => !chosen.includes(page)).flatMap((page) => page.claims);
  const related = groupBy(elsewhere, ({ claim }) => claim.question);
  return {
    reading: reading && {
      ...reading,
      statements: reading.statements.map((statement) =>
        statement.pack === dossier.pack.id
          ? relatedTo(statement, { dossier, published }, related.get(statement.question) ?? [])
          : statement,
      ),
    },
    dossier: {
      ...dossier,
      reports: [...dossier.reports, ...own.map(({ page }) => reportOf(page, words))],
      claims: [...dossier.claims, ...claims.map(({ claim }) => claim)],
      questions: dossier.questions.map((question) => widened(question, onQuestion.get(question.id) ?? [])),
    },
  };
}

const isChosen = ({ chosen }: KeptClaim) => chosen !== undefined;

const reportOf = (page: KeptPage, { collection }: KeptWords): Report => ({
  id: keptReportId(page),
  title: `${page.publisher}: ${page.title}`,
  publisher: collection,
  url: page.url,
  published: page.published,
  origin: null,
  language: page.language ?? '',
});

/** A page that takes two positions in one sentence makes two claims, as it would in a pack. */
function claimsOf(page: KeptPage, dossier: Dossier, words: KeptWords): OwnClaim[] {
  const report = keptReportId(page);
  // What the reader chose can be taken back one by one; the others keep their numbers, which notes go by.
  let read = 0;
  return page.claims.flatMap((kept) => {
    const id = kept.chosen ?? read++;
    const question = dossier.questions.find(({ id }) => id === kept.question);
    if (!question || kept.pack !== dossier.pack.id) return [];
    return positionsOf(kept, question, words).map((position, m): OwnClaim => {
      const claim: Claim = {
        id: `${report}#${id}.${m}`,
        report,
        question: question.id,
        position: position.id,
        modality: kept.modality === 'alleged' || kept.modality === 'attributed' ? kept.modality : 'asserted',
        evidence: { type: 'quotes', selectors: [kept.selector] },
      };
      return { kept, published: page.published, claim, position };
    });
  });
}

/** Ids of positions made here have a colon, which a pack's cannot. */
function positionsOf(kept: KeptClaim, question: DossierQuestion, words: KeptWords): DossierPosition[] {
  if (kept.takes.length > 0)
    return kept.takes.map(
      ({ id, label }) => question.positions.find((known) => known.id === id) ?? { id, label },
    );
  const label = kept.answer ?? words.answer(kept);
  const measured = kept.unlisted ? measuredOf(kept.value, question) : null;
  return [{ id: `kept:${label}`, label, ...(measured && { measured }) }];
}

function widened(question: DossierQuestion, claims: OwnClaim[]): DossierQuestion {
  const known = new Set(question.positions.map(({ id }) => id));
  const more = new Map(
    claims.filter(({ position }) => !known.has(position.id)).map((own) => [own.position.id, own]),
  );
  if (more.size === 0) return question;
  const added = [...more.values()];
  return {
    ...question,
    positions: [...question.positions, ...added.map(({ position }) => position)],
    pairs: [...question.pairs, ...added.flatMap((own) => pairsOf(own, question))],
  };
}

/** A denial excludes what it denies and nothing else; an answer of its own is to others as the pack says of such. */
function pairsOf({ kept, position: { id } }: OwnClaim, { pairs }: DossierQuestion): Pair[] {
  if (kept.unlisted)
    return pairs.flatMap((pair) => {
      if (pair.a === UNLISTED) return [{ ...pair, a: id }];
      return pair.b === UNLISTED ? [{ ...pair, b: id }] : [];
    });
  if (kept.takes.length > 0) return [];
  return [
    ...kept.denies.map((denied): Pair => ({ a: id, b: denied.id, relation: 'conflicts', reason: '' })),
    { a: id, b: '*', relation: 'differs', reason: '' },
  ];
}

function relatedTo(
  statement: Statement,
  { dossier, published }: Pick<Beside, 'dossier' | 'published'>,
  claims: OwnClaim[],
): Statement {
  const question = dossier.questions.find(({ id }) => id === statement.question);
  if (!question || claims.length === 0 || statement.modality === 'hypothetical') return statement;
  const rows = claims.flatMap((own) => {
    const relation = relationTo(question, statement, own);
    if (!relation) return [];
    const standing = dated(relation, question.changes ?? false, own.published, published);
    return [{ report: own.claim.report, claim: own.claim.id, ...standing }];
  });
  return { ...statement, reports: [...statement.reports, ...rows] };
}

/** By the same rules as to a report's claim; null where the two say nothing about each other. */
function relationTo(
  question: DossierQuestion,
  statement: Statement,
  { kept, position }: OwnClaim,
): Relation | null {
  const takes = statement.position_ids;
  if (kept.takes.length > 0) {
    if (takes.includes(position.id)) return 'agrees';
    if (takes.length > 0)
      return strongest(
        takes.map((id) => relationBetween(question, listed(question, id), comparable(position))),
      );
    if (statement.denies.includes(position.id)) return 'conflicts';
    return statement.unlisted ? relationOf(question, UNLISTED, position.id) : null;
  }
  if (kept.unlisted) {
    const answer: Comparable = { id: UNLISTED, interval: position.measured ?? null };
    if (takes.length > 0)
      return strongest(takes.map((id) => relationBetween(question, listed(question, id), answer)));
    const measured = statement.unlisted ? measuredOf(statement.value, question) : null;
    return measured && answer.interval
      ? relationBetween(question, { id: UNLISTED, interval: measured }, answer)
      : null;
  }
  const denied = kept.denies.map(({ id }) => id);
  if (takes.some((id) => denied.includes(id))) return 'conflicts';
  return statement.denies.some((id) => denied.includes(id)) ? 'agrees' : null;
}

function listed({ positions }: DossierQuestion, id: string): Comparable {
  const position = positions.find((known) => known.id === id);
  return position ? comparable(position) : { id, interval: null };
}

/** A figure in the question's own unit, or a date. */
function measuredOf(value: Value | null, { kind, unit }: DossierQuestion): Measured | null {
  if (!value) return null;
  const { low, high } = value;
  if (kind === 'quantity' && value.unit === unit && typeof low === 'number' && typeof high === 'number')
    return { low, high, hedge: null };
  if (kind === 'date' && typeof low === 'string' && typeof high === 'string')
    return { low: daysOf(low).low, high: daysOf(high).high, hedge: null };
  return null;
}
