/** The agreement grid: how any two reports, and the page, stand to each other over the questions that both answer. */
import type { Cell, Comparison, Row } from './comparison';
import type { DossierPosition, DossierQuestion } from './dossier';
import { strongest } from './finding';
import { groupBy } from './group-by';
import { byOrigin, samePublisher } from './independence';
import type { Report } from './pack';
import { RELATIONS, type Relation } from './reading';
import { relationBetween } from './relation';

/** Who takes part: a report, or the page. */
export interface Party {
  id: string;
  /** Null for the page. */
  report: Report | null;
  /** Whom it relays or itself; parties of one origin stand next to each other. */
  origin: string;
  /** Which of how many reports of its publisher. */
  n: number;
  of: number;
}

/** One question that two parties answer. */
export interface Shared {
  question: DossierQuestion;
  relation: Relation;
  answers: [a: string[], b: string[]];
}

/** How two parties stand to each other; `shared` in the pack's order. */
export interface Meeting {
  counts: Record<Relation, number>;
  shared: Shared[];
}

export interface Agreement {
  /** The page first, if it answers anything, then the origins with most reports. */
  parties: Party[];
  /** @returns null where the two answer no question in common */
  between(a: Party, b: Party): Meeting | null;
}

export const PAGE_PARTY = 'this-page';

/** @param rows the questions that count */
export function agreementOf({ page, publishers }: Comparison, rows: readonly Row[]): Agreement {
  const answering = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const reports = publishers.flatMap(({ reports }) => reports).filter(({ id }) => answering.has(id));
  const parties = byOrigin(reports, (report) => report).flatMap(({ origin, items }) =>
    items.map((report): Party => ({ id: report.id, report, origin, ...placeOf(report, reports) })),
  );
  const hasPage = rows.some(({ findings }) => findings.length > 0);
  const meetings = groupBy(rows.flatMap(sharedIn), ({ pair }) => pair);
  return {
    parties: hasPage
      ? [{ id: PAGE_PARTY, report: page.report, origin: '', n: 1, of: 1 }, ...parties]
      : parties,
    between(a, b) {
      const shared = meetings.get(pairOf(a.id, b.id));
      if (!shared) return null;
      return meetingOf(a.id < b.id ? shared : shared.map(turned));
    },
  };
}

function placeOf(report: Report, reports: readonly Report[]): Pick<Party, 'n' | 'of'> {
  const same = reports.filter((other) => samePublisher(other, report));
  return { n: same.indexOf(report) + 1, of: same.length };
}

function meetingOf(shared: Shared[]): Meeting {
  const counts = { agrees: 0, differs: 0, conflicts: 0 };
  for (const { relation } of shared) counts[relation]++;
  return { counts, shared };
}

/** The same name for two parties in either order. */
const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const turned = ({ answers: [a, b], ...rest }: Shared): Shared => ({ ...rest, answers: [b, a] });

/** All pairs that meet at one question, the answers in the order of the parties' ids. */
function sharedIn({ question, findings, cells }: Row): (Shared & { pair: string })[] {
  const reports = [...cells.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const page = answersOf(findings);
  const ofPage = reports.flatMap(({ report, relation, entries }) => {
    if (relation === null) return [];
    const shared: Shared = { question, relation, answers: [page, labelsOf(entries)] };
    return [{ pair: pairOf(PAGE_PARTY, report.id), ...(PAGE_PARTY < report.id ? shared : turned(shared)) }];
  });
  const ofReports = reports.flatMap((a, i) =>
    reports.slice(i + 1).map((b) => ({
      pair: pairOf(a.report.id, b.report.id),
      question,
      relation: relationOfCells(question, a, b),
      answers: [labelsOf(a.entries), labelsOf(b.entries)] as Shared['answers'],
    })),
  );
  return [...ofPage, ...ofReports];
}

/**
 * As the engine has it for a page: who shares an answer agrees, else the strongest relation of any two answers; where the
 * answer may change, reports of different days only differ.
 */
function relationOfCells(question: DossierQuestion, a: Cell, b: Cell): Relation {
  const relations = a.entries.flatMap(({ position }) =>
    b.entries.map((other) => relationBetween(question, comparable(position), comparable(other.position))),
  );
  const shares = a.entries.some(({ position }) =>
    b.entries.some((other) => other.position.id === position.id),
  );
  const relation = shares ? 'agrees' : (strongest(relations) ?? 'differs');
  const days = [a.report.published, b.report.published];
  const isLater = question.changes && !days.includes(null) && days[0] !== days[1];
  return relation === 'conflicts' && isLater ? 'differs' : relation;
}

/** What is compared of a position: a figure that is of a part of the matter is not. */
export const comparable = ({ id, measured, scoped }: DossierPosition) => ({
  id,
  interval: measured && !scoped ? measured : null,
});

const labelsOf = (entries: Cell['entries']) => [...new Set(entries.map(({ position }) => position.label))];

/** In the pack's words, or in the page's where the answer is none of the pack's. */
const answersOf = (findings: Row['findings']) => [
  ...new Set(
    findings.flatMap(({ takes, statement }) =>
      takes.length > 0 ? takes.map(({ label }) => label) : [statement.value?.text ?? statement.quote.exact],
    ),
  ),
];

/**
 * Up to `most` signs for a meeting, conflicts first. Where more questions are shared, each sign stands for a share of
 * them, and no relation that occurs goes without one.
 */
export function signsOf(counts: Record<Relation, number>, most: number): Relation[] {
  const all = RELATIONS.reduce((sum, relation) => sum + counts[relation], 0);
  if (all <= most)
    return RELATIONS.flatMap((relation) => new Array<Relation>(counts[relation]).fill(relation));
  const shares = new Map(
    RELATIONS.filter((relation) => counts[relation] > 0).map((relation) => [
      relation,
      Math.max(1, Math.floor((counts[relation] / all) * most)),
    ]),
  );
  const largest = [...shares.keys()].sort((a, b) => counts[b] - counts[a])[0]!;
  const given = [...shares.values()].reduce((a, b) => a + b, 0);
  shares.set(largest, shares.get(largest)! + most - given);
  return RELATIONS.flatMap((relation) => new Array<Relation>(shares.get(relation) ?? 0).fill(relation));
}
