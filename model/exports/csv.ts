/** The matrix as CSV: a question a row, the page and every report a column. */
import { buildComparison, type Cell, type Comparison, type Row } from '../comparison';
import { groupBy } from '../group-by';
import type { ExportSubject, ExportWords } from './subject';

/** @returns CSV with a byte order mark, without which spreadsheets take it for the system's old encoding. */
export function matrixCsv({ reading, dossiers }: ExportSubject, words: ExportWords): string {
  const comparisons = dossiers.map((dossier) => buildComparison(reading, dossier));
  const columns = comparisons.map(reportsIn);
  const head = [words.pack, words.topic, words.question, words.thisPage];
  const reports = columns.flat().map(({ publisher, title, url }) => `${publisher}: ${title}\n${url}`);
  const rows = comparisons.flatMap((comparison, here) =>
    comparison.groups
      .flatMap((group) => group.rows)
      .map((row) => [
        comparison.dossier.pack.title,
        row.question.topic,
        row.question.ask,
        pageCell(row, words),
        ...columns.flatMap((column, i) =>
          column.map(({ id }) => (i === here ? reportCell(row.cells.get(id), words) : '')),
        ),
      ]),
  );
  return `\ufeff${csvText([[...head, ...reports], ...rows])}`;
}

const reportsIn = ({ publishers }: Comparison) => publishers.flatMap(({ reports }) => reports);

const pageCell = ({ findings }: Row, words: ExportWords) =>
  lines(
    findings.map((finding) => `${words.answer(finding)} (${words.standing[finding.standing ?? 'none']})`),
  );

function reportCell(cell: Cell | undefined, words: ExportWords): string {
  const byLabel = groupBy(cell?.entries ?? [], ({ position }) => position.label);
  return lines(
    [...byLabel].map(([label, [entry]]) =>
      entry?.relation ? `${label} (${words.relation[entry.relation]})` : label,
    ),
  );
}

const lines = (items: string[]) => [...new Set(items)].join('\n');

/** Rows as RFC 4180 has them, every field in quotes. https://www.rfc-editor.org/rfc/rfc4180 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (text: string) => `"${inert(text).replaceAll('"', '""')}"`;

/**
 * Spreadsheets run what begins like a formula, also behind blanks and in full-width signs, whoever wrote it; an
 * apostrophe makes it a text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const inert = (text: string) => (/^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(text) ? `'${text}` : text);
