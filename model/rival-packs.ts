/**
 * Two packs on one dispute, question by question. Questions, answers and reports of the two are put in pairs, and each
 * pair says why; nothing of one pack is put into the other.
 */
import type { Dossier, DossierQuestion } from './dossier';
import { groupBy } from './group-by';
import { sharedEntities } from './installed-packs';
import type { Report } from './pack';

type Position = DossierQuestion['positions'][number];

/** One answer, as each of the packs has it; null where a pack does not list it. */
export interface AnswerPair {
  a: Position | null;
  b: Position | null;
  /** Reports that take it, by the pack that says so. */
  reportsA: Report[];
  reportsB: Report[];
}

/** A report that both packs have and read differently here. An empty list: that pack has no claim of it here. */
export interface ReadingDifference {
  report: Report;
  a: Position[];
  b: Position[];
}

export interface QuestionPair {
  a: DossierQuestion;
  b: DossierQuestion;
  by: 'id' | 'wording';
  /** 0–1, the share of words that the two have in common. */
  likeness: number;
  answers: AnswerPair[];
  differences: ReadingDifference[];
}

export interface RivalComparison {
  a: Dossier;
  b: Dossier;
  pairs: QuestionPair[];
  onlyA: DossierQuestion[];
  onlyB: DossierQuestion[];
  /** Reports that both have, by address, and those that one of them has. */
  reports: { both: number; onlyA: number; onlyB: number };
}

/** Questions and answers with fewer words in common are not put in a pair. */
const LIKE_ENOUGH = 0.5;

/** The packs among others that are on the same dispute: they open pages by an entity that opens pages for this one. */
export const rivalsOf = (dossier: Dossier, others: readonly Dossier[]): Dossier[] =>
  others.filter(
    (other) => other.pack.id !== dossier.pack.id && sharedEntities(coreOf(dossier), coreOf(other)).length > 0,
  );

const coreOf = ({ entities }: Dossier) => entities.filter(({ core }) => core);

export function compareRivals(a: Dossier, b: Dossier): RivalComparison {
  const paired = pairsOf(a.questions, b.questions, wordsOfQuestion).filter(
    ({ a, b }) => a.kind === b.kind || a.id === b.id,
  );
  const [takenA, takenB] = [new Set(paired.map(({ a }) => a)), new Set(paired.map(({ b }) => b))];
  const addresses = new Set(b.reports.map(addressOf));
  const both = a.reports.filter((report) => addresses.has(addressOf(report))).length;
  return {
    a,
    b,
    pairs: paired.map((pair) => ({ ...pair, ...answersOf(pair, a, b) })),
    onlyA: a.questions.filter((question) => !takenA.has(question)),
    onlyB: b.questions.filter((question) => !takenB.has(question)),
    reports: { both, onlyA: a.reports.length - both, onlyB: b.reports.length - both },
  };
}

function answersOf(
  { a, b }: Pick<QuestionPair, 'a' | 'b'>,
  inA: Dossier,
  inB: Dossier,
): Pick<QuestionPair, 'answers' | 'differences'> {
  const paired = pairsOf(a.positions, b.positions, ({ label }) => wordsOf(label));
  const rows = [
    ...a.positions.map((position) => ({
      a: position as Position | null,
      b: paired.find((pair) => pair.a === position)?.b ?? null,
    })),
    ...b.positions
      .filter((position) => !paired.some((pair) => pair.b === position))
      .map((position) => ({ a: null, b: position as Position | null })),
  ];
  const takersA = takersOf(inA, a.id);
  const takersB = takersOf(inB, b.id);
  const answers = rows.map((row) => ({
    ...row,
    reportsA: (row.a && takersA.get(row.a.id)) ?? [],
    reportsB: (row.b && takersB.get(row.b.id)) ?? [],
  }));
  return { answers, differences: differencesOf(answers, inA, inB) };
}

function takersOf({ claims, reports }: Dossier, question: string): Map<string, Report[]> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const here = claims.filter((claim) => claim.question === question);
  return new Map(
    [...groupBy(here, ({ position }) => position)].map(([position, held]) => [
      position,
      [...new Set(held.map(({ report }) => report))].flatMap((report) => byId.get(report) ?? []),
    ]),
  );
}

function differencesOf(answers: AnswerPair[], inA: Dossier, inB: Dossier): ReadingDifference[] {
  const others = new Set(inB.reports.map(addressOf));
  return inA.reports
    .filter((report) => others.has(addressOf(report)))
    .map((report) => {
      const address = addressOf(report);
      const has = (reports: Report[]) => reports.some((other) => addressOf(other) === address);
      const rowsA = answers.filter(({ reportsA }) => has(reportsA));
      const rowsB = answers.filter(({ reportsB }) => has(reportsB));
      return { report, rowsA, rowsB };
    })
    .filter(({ rowsA, rowsB }) => rowsA.length !== rowsB.length || rowsA.some((row) => !rowsB.includes(row)))
    .map(({ report, rowsA, rowsB }) => ({
      report,
      a: rowsA.flatMap((row) => row.a ?? []),
      b: rowsB.flatMap((row) => row.b ?? []),
    }));
}

interface Pair<Item> {
  a: Item;
  b: Item;
  by: 'id' | 'wording';
  likeness: number;
}

/** Each item stands in one pair at most: those of one id first, then the likest of what is left. */
function pairsOf<Item extends { id: string }>(
  as: readonly Item[],
  bs: readonly Item[],
  wordsOf: (item: Item) => Set<string>,
): Pair<Item>[] {
  const wordsA = new Map(as.map((item) => [item, wordsOf(item)]));
  const wordsB = new Map(bs.map((item) => [item, wordsOf(item)]));
  const candidates = as.flatMap((a) =>
    bs.map((b): Pair<Item> => {
      const by = a.id === b.id ? 'id' : 'wording';
      return { a, b, by, likeness: likenessOf(wordsA.get(a)!, wordsB.get(b)!) };
    }),
  );
  const ranked = candidates
    .filter(({ by, likeness }) => by === 'id' || likeness >= LIKE_ENOUGH)
    .sort((x, y) => Number(y.by === 'id') - Number(x.by === 'id') || y.likeness - x.likeness);
  const taken = new Set<Item>();
  const chosen = ranked.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  return chosen.sort((x, y) => as.indexOf(x.a) - as.indexOf(y.a));
}

/** Dice’s coefficient: twice what is common, by what there is. 0–1. */
function likenessOf(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

const wordsOfQuestion = ({ ask, positions }: DossierQuestion) =>
  wordsOf([ask, ...positions.map(({ label }) => label)].join(' '));

/** Words without their case; scripts without blanks count by the character. */
const wordsOf = (text: string) =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [],
  );

/** An address without what may differ for one page: its scheme, `www.`, a fragment and a slash at the end. */
const addressOf = ({ url }: Report) => url.replace(/^https?:\/\/(www\.)?|#.*$/g, '').replace(/\/$/, '');
