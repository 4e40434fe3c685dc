import { useMemo } from 'preact/hooks';
import type { Cell, Row } from '../model/comparison';
import type { Report } from '../model/pack';
import type { Standing } from '../model/reading';
import { answerText } from './Answer';
import { StandingGlyph } from './Glyph';
import type { Gap } from './grid-window';
import { type CellPlace, PAGE_COLUMN } from './matrix-place';
import { useWords, type Words } from './words';

interface MatrixRowProps {
  row: Row;
  /** Its place in the whole grid, from 1. */
  index: number;
  reports: Report[];
  /** Which of them are drawn, by index. */
  drawn: (number | Gap)[];
  /** The column that Tab stops at, if it is in this row. */
  stop: string | null;
  /** The column whose evidence is shown beneath. */
  open: string | null;
  onToggle(place: CellPlace): void;
}

/** One question: what the page answers and what each report does. */
export function MatrixRow({ row, index, reports, drawn, stop, open, onToggle }: MatrixRowProps) {
  const words = useWords();
  return useMemo(() => {
    const { question } = row;
    const stateOf = (column: string, index: number): CellState => ({
      column,
      index,
      isStop: stop === column,
      isOpen: open === column,
      onToggle: () => onToggle({ question: question.id, column }),
    });
    return (
      <tr data-row={question.id} aria-rowindex={index}>
        <th class="matrix-ask" scope="row" aria-colindex={1}>
          <span class="matrix-question">{question.ask}</span>
        </th>
        <PageCell row={row} state={stateOf(PAGE_COLUMN, 2)} words={words} />
        {drawn.map((part, i) => {
          if (typeof part !== 'number')
            return <td key={`gap ${i}`} class="matrix-gap" colSpan={part.count} aria-hidden="true" />;
          const { id } = reports[part]!;
          return <ReportCell key={id} cell={row.cells.get(id)} state={stateOf(id, part + 3)} words={words} />;
        })}
      </tr>
    );
  }, [row, index, reports, drawn, stop, open, onToggle, words]);
}

interface CellState {
  column: string;
  /** Its place in the whole grid, from 1. */
  index: number;
  isStop: boolean;
  isOpen: boolean;
  onToggle(): void;
}

interface CellProps {
  state: CellState;
  words: Words;
}

function PageCell({ row, state, words }: CellProps & { row: Row }) {
  const { findings, own, standing, contradictsItself } = row;
  const answers = findings.map((finding) => answerText(finding, words));
  const labels = answers.length > 0 ? answers : (own?.entries.map(({ position }) => position.label) ?? []);
  if (labels.length === 0) return <EmptyCell state={state} words={words} page />;
  return (
    <td class="matrix-page" data-standing={standing ?? 'none'} aria-colindex={state.index}>
      <Said
        state={state}
        standing={standing}
        relation={standing && words.standing[standing]}
        label={[...new Set(labels)].join(' · ')}
        self={contradictsItself && words.panel.contradictsItself}
      />
    </td>
  );
}

function ReportCell({ cell, state, words }: CellProps & { cell: Cell | undefined }) {
  if (!cell) return <EmptyCell state={state} words={words} />;
  const { entries, relation, contradictsItself } = cell;
  return (
    <td data-standing={relation ?? 'none'} aria-colindex={state.index}>
      <Said
        state={state}
        standing={relation}
        relation={relation && words.relation[relation]}
        label={entries.map(({ position }) => position.label).join(' · ')}
        self={contradictsItself && words.panel.contradictsItself}
      />
    </td>
  );
}

interface SaidProps {
  state: CellState;
  standing: Standing | null;
  /** How the answer stands to the page's, in words. */
  relation: string | null;
  label: string;
  /** That there are two answers that conflict, in words. */
  self: string | false;
}

function Said({ state, standing, relation, label, self }: SaidProps) {
  return (
    <button
      type="button"
      class="cell"
      data-cell={state.column}
      tabIndex={state.isStop ? 0 : -1}
      aria-expanded={state.isOpen}
      onClick={state.onToggle}
    >
      {standing && <StandingGlyph standing={standing} />}
      <span class="cell-text">
        {relation && <span class="unseen">{relation}: </span>}
        {label}
      </span>
      {self && <span class="cell-self">{self}</span>}
    </button>
  );
}

/** Travelled to like any other, so that columns keep their places under the arrows. */
function EmptyCell({ state, words, page = false }: CellProps & { page?: boolean }) {
  return (
    <td
      class={page ? 'matrix-page empty' : 'empty'}
      data-cell={state.column}
      tabIndex={state.isStop ? 0 : -1}
      aria-colindex={state.index}
      aria-label={words.panel.silent}
    />
  );
}
