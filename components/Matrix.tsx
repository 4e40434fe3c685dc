import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { Cell, Comparison, Row } from '../model/comparison';
import type { Report } from '../model/pack';
import { Answer, answerText } from './Answer';
import { Icon, StandingGlyph } from './Glyph';
import { useGridTravel } from './grid-travel';
import type { PanelViewProps } from './panel-views';
import { Voices } from './Voices';
import { useWords } from './words';

/** Which cell shows its evidence; `column` is a report's id or the page's own column. */
export interface OpenCell {
  question: string;
  column: string;
}

export const PAGE_COLUMN = 'this-page';

/** Questions by reports, this page first. A cell opens its evidence in a row beneath. */
export function Matrix({ comparison, groups, open, onOpen, onJump }: PanelViewProps) {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  useGridTravel(table);
  const reports = comparison.publishers.flatMap(({ reports }) => reports);
  const width = reports.length + 2;
  return (
    <div class="matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows travel from cell to cell */}
      <table role="grid" ref={table} aria-label={words.panel.matrix(comparison.dossier.pack.title)}>
        <MatrixHead comparison={comparison} />
        {groups.map(({ topic, rows }) => (
          <tbody key={topic}>
            {topic && (
              <tr class="matrix-topic">
                <th scope="rowgroup" colSpan={width}>
                  <span>{topic}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Fragment key={row.question.id}>
                <MatrixRow row={row} reports={reports} open={open} onOpen={onOpen} />
                {open?.question === row.question.id && (
                  <DetailRow row={row} column={open.column} width={width} onOpen={onOpen} onJump={onJump} />
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MatrixHead({ comparison: { page, publishers } }: { comparison: Comparison }) {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th class="matrix-ask" scope="col" rowSpan={2}>
          {words.panel.question}
        </th>
        <th class="matrix-page" scope="col" rowSpan={2}>
          {words.thisPage}
          {page.report && <span class="matrix-origin">{words.panel.thisReport(page.report.publisher)}</span>}
        </th>
        {publishers.map(({ name, reports }) => (
          <th key={name} class="matrix-publisher" scope="colgroup" colSpan={reports.length}>
            <span>{name}</span>
          </th>
        ))}
      </tr>
      <tr>
        {publishers.flatMap(({ reports }) =>
          reports.map((report, i) => (
            <th
              key={report.id}
              class={i === 0 ? 'matrix-report first' : 'matrix-report'}
              scope="col"
              title={report.title}
            >
              {words.reportNote(report, i + 1, reports.length)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface MatrixRowProps {
  row: Row;
  reports: Report[];
  open: OpenCell | null;
  onOpen(cell: OpenCell | null): void;
}

function MatrixRow({ row, reports, open, onOpen }: MatrixRowProps) {
  const { question } = row;
  const toggle = (column: string) => {
    const isOpen = open?.question === question.id && open.column === column;
    onOpen(isOpen ? null : { question: question.id, column });
  };
  const isOpen = (column: string) => open?.question === question.id && open.column === column;
  return (
    <tr>
      <th class="matrix-ask" scope="row">
        {question.ask}
      </th>
      <PageCell row={row} open={isOpen(PAGE_COLUMN)} onToggle={() => toggle(PAGE_COLUMN)} />
      {reports.map((report) => (
        <ReportCell
          key={report.id}
          cell={row.cells.get(report.id)}
          open={isOpen(report.id)}
          onToggle={() => toggle(report.id)}
        />
      ))}
    </tr>
  );
}

function PageCell({ row, open, onToggle }: { row: Row; open: boolean; onToggle(): void }) {
  const words = useWords();
  const { findings, own, standing, contradictsItself } = row;
  const answers = findings.map((finding) => answerText(finding, words));
  const labels = answers.length > 0 ? answers : (own?.entries.map(({ position }) => position.label) ?? []);
  if (labels.length === 0) return <EmptyCell page />;
  return (
    <td class="matrix-page" data-standing={standing ?? 'none'}>
      <button type="button" class="cell" data-cell tabIndex={-1} aria-expanded={open} onClick={onToggle}>
        {standing && <StandingGlyph standing={standing} />}
        <span class="cell-text">
          {standing && <span class="unseen">{words.standing[standing]}: </span>}
          {[...new Set(labels)].join(' · ')}
          {contradictsItself && <span class="cell-self">{words.panel.contradictsItself}</span>}
        </span>
      </button>
    </td>
  );
}

interface ReportCellProps {
  cell: Cell | undefined;
  open: boolean;
  onToggle(): void;
}

function ReportCell({ cell, open, onToggle }: ReportCellProps) {
  const words = useWords();
  if (!cell) return <EmptyCell />;
  const { entries, relation, contradictsItself } = cell;
  return (
    <td data-standing={relation ?? 'none'}>
      <button type="button" class="cell" data-cell tabIndex={-1} aria-expanded={open} onClick={onToggle}>
        {relation && <StandingGlyph standing={relation} />}
        <span class="cell-text">
          {relation && <span class="unseen">{words.relation[relation]}: </span>}
          {entries.map(({ position }) => position.label).join(' · ')}
          {contradictsItself && <span class="cell-self">{words.panel.contradictsItself}</span>}
        </span>
      </button>
    </td>
  );
}

/** Travelled to like any other, so that columns keep their places under the arrows. */
function EmptyCell({ page = false }: { page?: boolean }) {
  const words = useWords();
  return (
    <td class={page ? 'matrix-page empty' : 'empty'} data-cell tabIndex={-1}>
      <span class="unseen">{words.panel.silent}</span>
    </td>
  );
}

interface DetailRowProps {
  row: Row;
  column: string;
  width: number;
  onOpen(cell: OpenCell | null): void;
  onJump(statement: string): void;
}

function DetailRow({ row, column, width, onOpen, onJump }: DetailRowProps) {
  const words = useWords();
  const cell = column === PAGE_COLUMN ? row.own : row.cells.get(column);
  return (
    <tr class="matrix-detail">
      <td colSpan={width}>
        <div class="detail">
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            title={words.close}
            onClick={() => onOpen(null)}
          >
            <Icon name="close" />
          </button>
          {row.findings.map((finding) => (
            <Answer
              key={finding.statement.id}
              finding={finding}
              onShow={() => onJump(finding.statement.id)}
            />
          ))}
          {cell && (
            <div class="detail-report">
              {column === PAGE_COLUMN && <p class="aside">{words.panel.ownReport}</p>}
              {cell.entries.map((entry) => (
                <section key={entry.claim.id} class="side" data-standing={entry.relation ?? 'none'}>
                  <h3 class="side-head">
                    <StandingGlyph standing={entry.relation} />
                    <span>
                      {entry.relation && <span class="unseen">{words.relation[entry.relation]}: </span>}
                      {entry.position.label}
                    </span>
                  </h3>
                  <Voices voices={[{ ...entry, report: cell.report, own: false }]} />
                </section>
              ))}
            </div>
          )}
        </div>
      </td>
    </tr>
  );
}
