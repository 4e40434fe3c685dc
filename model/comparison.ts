/**
 * The comparison: what a page and every report of a dossier answer, question by question. The matrix and the list of
 * the side panel are two ways to draw it.
 */
import type { Dossier, DossierQuestion } from './dossier';
import { indexOf } from './dossier-index';
import { type Finding, findingOf, type Option, strongest, supportOf } from './finding';
import { groupBy } from './group-by';
import { type Independence, samePublisher } from './independence';
import type { Claim, Report } from './pack';
import { type Reading, type Relation, STANDINGS, type Standing } from './reading';
import { declaredPair } from './relation';

/** A report's claim in the matrix. */
export interface Entry {
  position: Option;
  claim: Claim;
  /** To what the page says; null when the page says nothing here, or nothing that compares. */
  relation: Relation | null;
  asOf: string | null;
}

/** What one report answers to one question. */
export interface Cell {
  report: Report;
  entries: Entry[];
  relation: Relation | null;
  /** The report gives two answers that conflict. */
  contradictsItself: boolean;
}

/** One position of a question and who takes it. */
export interface Stance {
  position: Option;
  /** Page's answer; the page's own report is not among the voices. */
  page: boolean;
  relation: Relation | null;
  voices: { report: Report; entry: Entry; own: boolean }[];
  /** Of the voices that are neither the page's own publisher nor kept by the reader. */
  support: Independence;
}

export interface Row {
  question: DossierQuestion;
  /** What the page says here, in page order. */
  findings: Finding[];
  /** What the pack has of the page itself, when the page is one of its reports. */
  own: Cell | null;
  standing: Standing | null;
  /** The page gives two answers that conflict. */
  contradictsItself: boolean;
  /** By report id; a report that does not answer has none. */
  cells: Map<string, Cell>;
  /** The page's own positions first, then the most publishers first. */
  stances: Stance[];
}

export interface Comparison {
  dossier: Dossier;
  page: { title: string; report: Report | null };
  /** Columns beside the page's own, one publisher's reports next to each other, in the pack's order. */
  publishers: { name: string; reports: Report[] }[];
  /** Rows by topic, in the pack's order. */
  groups: { topic: string; rows: Row[] }[];
}

/** @param reading of any packs; only its statements of `dossier`'s pack are compared. Null: the page has none yet. */
export function buildComparison(reading: Reading | null, dossier: Dossier): Comparison {
  const report = dossier.reports.find(({ id }) => id === reading?.report) ?? null;
  const others = dossier.reports.filter(({ id }) => id !== report?.id);
  const rows = buildRows(reading, dossier, report);
  return {
    dossier,
    page: { title: reading?.title ?? '', report },
    publishers: [...groupBy(others, ({ publisher }) => publisher)].map(([name, reports]) => ({
      name,
      reports,
    })),
    groups: [...groupBy(rows, ({ question }) => question.topic)].map(([topic, rows]) => ({ topic, rows })),
  };
}

function buildRows(reading: Reading | null, dossier: Dossier, report: Report | null): Row[] {
  const { id: pack } = dossier.pack;
  const statements = reading?.statements.filter((statement) => statement.pack === pack) ?? [];
  const findings = groupBy(
    statements.flatMap((statement) => findingOf(statement, dossier, report?.id ?? null) ?? []),
    ({ question }) => question.id,
  );
  const { claimsOn, reports } = indexOf(dossier);
  const atOdds = new Set(reading?.self.flat());
  return dossier.questions.map((question) => {
    const here = findings.get(question.id) ?? [];
    const cells = cellsOf(question, claimsOn.get(question.id) ?? [], reports, here);
    const own = (report && cells.get(report.id)) ?? null;
    if (report) cells.delete(report.id);
    return {
      question,
      findings: here,
      own,
      standing: STANDINGS.find((standing) => here.some((finding) => finding.standing === standing)) ?? null,
      contradictsItself: here.some(({ statement }) => atOdds.has(statement.id)),
      cells,
      stances: stancesOf(question, cells, here, report),
    };
  });
}

function cellsOf(
  question: DossierQuestion,
  claims: Claim[],
  reports: Map<string, Report>,
  findings: Finding[],
): Map<string, Cell> {
  const rows = groupBy(
    findings.flatMap(({ statement }) => statement.reports),
    ({ claim }) => claim,
  );
  const cells = new Map<string, Cell>();
  for (const [id, held] of groupBy(claims, ({ report }) => report)) {
    const report = reports.get(id);
    if (!report) continue;
    const entries = held.map((claim): Entry => {
      const related = rows.get(claim.id) ?? [];
      const relation = strongest(related.map((row) => row.relation));
      const decisive = related.find((row) => row.relation === relation);
      return { position: optionOf(question, claim.position), claim, relation, asOf: decisive?.asOf ?? null };
    });
    cells.set(id, {
      report,
      entries,
      relation: strongest(entries.flatMap(({ relation }) => relation ?? [])),
      contradictsItself: conflictAmong(
        question,
        held.map(({ position }) => position),
      ),
    });
  }
  return cells;
}

function stancesOf(
  question: DossierQuestion,
  cells: Map<string, Cell>,
  findings: Finding[],
  page: Report | null,
): Stance[] {
  const taken = new Set(findings.flatMap(({ statement }) => statement.position_ids));
  const held = groupBy(
    [...cells.values()].flatMap(({ report, entries }) => entries.map((entry) => ({ report, entry }))),
    ({ entry }) => entry.position.id,
  );
  const stances = question.positions.map((position): Stance => {
    const voices = (held.get(position.id) ?? []).map((voice) => ({
      ...voice,
      own: page !== null && samePublisher(page, voice.report),
    }));
    return {
      position,
      page: taken.has(position.id),
      relation: strongest(voices.flatMap(({ entry }) => entry.relation ?? [])),
      voices,
      support: supportOf(voices),
    };
  });
  return stances
    .filter(({ page, voices }) => page || voices.length > 0)
    .sort((a, b) => Number(b.page) - Number(a.page) || b.support.publishers - a.support.publishers);
}

/**
 * Whether two of these positions conflict by what the pack says: a declared pair, or two answers to what has one
 * answer. Figures and dates are compared by arithmetic, which is the engine's; of them only declared pairs count here.
 */
function conflictAmong(question: DossierQuestion, positions: string[]): boolean {
  const distinct = [...new Set(positions)];
  return distinct.some((a, i) =>
    distinct.slice(i + 1).some((b) => {
      const declared = declaredPair(question, a, b);
      if (declared) return declared.relation === 'conflicts';
      return question.oneAnswer && (question.kind === 'category' || question.kind === 'party');
    }),
  );
}

const optionOf = (question: DossierQuestion, id: string): Option =>
  question.positions.find((position) => position.id === id) ?? { id, label: id };
