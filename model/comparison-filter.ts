/** Which rows of a comparison are shown. Every part of a filter narrows what the others leave. */
import type { Comparison, Row } from './comparison';
import { type Dossier, type DossierEntity, questionsAbout } from './dossier';

/** `page`: the page answers the question; `conflicts`: it does so against a report, or against itself. */
export const ROW_SCOPES = ['all', 'page', 'conflicts'] as const;
export type RowScope = (typeof ROW_SCOPES)[number];

export interface RowFilter {
  scope: RowScope;
  /** Id of an entity that the question has to do with; null for any. One that the dossier does not know narrows nothing. */
  entity: string | null;
  /** Words that all have to stand somewhere in a row, in any order; case and accents are passed over. */
  text: string;
}

export const NO_FILTER: RowFilter = { scope: 'all', entity: null, text: '' };

export const isFiltering = ({ scope, entity, text }: RowFilter): boolean =>
  scope !== 'all' || entity !== null || text.trim() !== '';

export interface FilteredRows {
  groups: Comparison['groups'];
  shown: number;
  total: number;
  /** How many rows each scope would show with the other parts of the filter as they are. */
  counts: Record<RowScope, number>;
}

/** Topics that lose all their rows are left out. */
export function filterRows({ dossier, groups }: Comparison, filter: RowFilter): FilteredRows {
  const isAbout = aboutTest(dossier, filter.entity);
  const wanted = foldedWords(filter.text);
  const counts: FilteredRows['counts'] = { all: 0, page: 0, conflicts: 0 };
  const kept = groups.map(({ topic, rows }) => ({
    topic,
    rows: rows.filter((row) => {
      if (!isAbout(row.question.id) || !hasWords(row, wanted)) return false;
      for (const scope of ROW_SCOPES) if (isWithin(row, scope)) counts[scope]++;
      return isWithin(row, filter.scope);
    }),
  }));
  return {
    groups: kept.filter(({ rows }) => rows.length > 0),
    shown: counts[filter.scope],
    total: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    counts,
  };
}

/** Entities that some question has to do with, those with the most questions first. */
export function entitiesAsked(dossier: Dossier): DossierEntity[] {
  return dossier.entities
    .map((entity) => ({ entity, questions: questionsAbout(dossier, entity).length }))
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions)
    .map(({ entity }) => entity);
}

function isWithin(row: Row, scope: RowScope): boolean {
  if (scope === 'page') return row.findings.length > 0;
  if (scope === 'conflicts') return row.standing === 'conflicts' || row.contradictsItself;
  return true;
}

function aboutTest(dossier: Dossier, id: string | null): (question: string) => boolean {
  const entity = dossier.entities.find((known) => known.id === id);
  if (!entity) return () => true;
  const about = new Set(questionsAbout(dossier, entity).map((question) => question.id));
  return (question) => about.has(question);
}

const hasWords = (row: Row, wanted: string[]): boolean =>
  wanted.length === 0 || wanted.every((word) => textOf(row).includes(word));

/** Made for the rows that are searched, once each. */
const texts = new WeakMap<Row, string>();

/** Everything in a row that a reader can see: the question, its answers, the page's sentences, who says what in which words. */
function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { question, findings, own, cells } = row;
  const entries = [...cells.values(), ...(own ? [own] : [])];
  const text = folded(
    [
      question.ask,
      question.topic,
      ...question.positions.map(({ label }) => label),
      ...findings.map(({ statement }) => statement.quote.exact),
      ...entries.flatMap(({ report, entries }) => [
        report.publisher,
        report.origin ?? '',
        ...entries.flatMap(({ claim: { evidence } }) =>
          evidence.type === 'paraphrase' ? evidence.text : evidence.selectors.map(({ exact }) => exact),
        ),
      ]),
    ].join('\n'),
  );
  texts.set(row, text);
  return text;
}

const foldedWords = (text: string) => folded(text).split(/\s+/u).filter(Boolean);

/** Without case, accents and compatibility forms. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
