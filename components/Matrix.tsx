import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison, Row } from '../model/comparison';
import { travel } from './grid-travel';
import { type Gap, inView, type Measures, useMeasures } from './grid-window';
import { MatrixDetail } from './MatrixDetail';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';
import { type CellPlace, isSamePlace, PAGE_COLUMN } from './matrix-place';
import type { PanelViewProps } from './panel-views';

import { useLatest, useSame } from './stable';
import { useWords } from './words';

/** Rows of column heads. */
const HEAD_ROWS = 2;

/**
 * Questions by reports, this page first. A cell opens its evidence in a row beneath. Of a long matrix, only what is in
 * view is drawn, with the row that has the focus and the one that is open; assistive technology is told of all of them.
 */
export function Matrix({ comparison, groups, open, onOpen, onJump }: PanelViewProps) {
  const words = useWords();
  const region = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<CellPlace | null>(null);
  const isTravelling = useRef(false);
  const rows = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const reports = useMemo(() => comparison.publishers.flatMap(({ reports }) => reports), [comparison]);
  const columns = [PAGE_COLUMN, ...reports.map(({ id }) => id)];
  const measures = useMeasures(region, [groups, open]);
  const focused = rows.some(({ question }) => question.id === stop?.question) ? stop : null;
  const tabStop = focused ?? { question: rows[0]!.question.id, column: PAGE_COLUMN };
  const detail = rows.some(({ question }) => question.id === open?.question) ? open : null;
  const keptColumns = [focused?.column, detail?.column];
  const drawn = useSame(
    inView(
      reports.map(() => measures.column),
      measures.columns,
      (report) => keptColumns.includes(reports[report]!.id),
    ),
  );
  const toggle = useLatest((place: CellPlace) => onOpen(isSamePlace(place, detail) ? null : place));

  useLayoutEffect(() => {
    if (!isTravelling.current) return;
    isTravelling.current = false;
    region.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  }, [stop]);
  useLayoutEffect(() => {
    if (open) region.current?.querySelector('[data-detail]')?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);

  const goTo = (place: CellPlace) => {
    isTravelling.current = true;
    setStop({ ...place });
  };
  const close = () => {
    onOpen(null);
    if (detail) goTo(detail);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && detail) {
      event.preventDefault();
      return close();
    }
    const from = placeOf(event.target);
    if (!from) return;
    const page = Math.max(1, Math.floor((region.current?.clientHeight ?? 0) / measures.row) - HEAD_ROWS);
    const to = travel(
      {
        row: rows.findIndex(({ question }) => question.id === from.question),
        column: columns.indexOf(from.column),
      },
      event,
      { rows: rows.length, columns: columns.length, page },
      getComputedStyle(region.current!).direction === 'rtl' ? 'rtl' : 'ltr',
    );
    if (!to) return;
    event.preventDefault();
    goTo({ question: rows[to.row]!.question.id, column: columns[to.column]! });
  };

  return (
    <div class="matrix" data-scrolls ref={region}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows travel from cell to cell
        role="grid"
        style={{ '--reports': reports.length }}
        aria-colcount={columns.length + 1}
        aria-label={words.panel.matrix(comparison.dossier.pack.title)}
        aria-rowcount={
          HEAD_ROWS + rows.length + groups.filter(({ topic }) => topic).length + Number(detail !== null)
        }
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const place = placeOf(target);
          if (place && !isSamePlace(place, stop)) setStop(place);
        }}
      >
        <colgroup>
          <col class="matrix-ask-column" />
          <col class="matrix-page-column" />
          <col span={reports.length} />
        </colgroup>
        <MatrixHead comparison={comparison} />
        {laidOut(groups, measures, focused, detail).map(({ topic, index, parts }) => (
          <tbody key={topic}>
            {topic && (
              <tr class="matrix-topic" data-topic aria-rowindex={index}>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{topic}</span>
                </th>
              </tr>
            )}
            {parts.map((part) =>
              'size' in part ? (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it
                <tr key={`before ${part.index}`} class="matrix-gap" aria-hidden="true">
                  <td colSpan={columns.length + 1} style={{ height: `${part.size}px` }} />
                </tr>
              ) : (
                <Fragment key={part.row.question.id}>
                  <MatrixRow
                    row={part.row}
                    index={part.index}
                    reports={reports}
                    drawn={drawn}
                    stop={tabStop.question === part.row.question.id ? tabStop.column : null}
                    open={part.isOpen ? detail!.column : null}
                    onToggle={toggle}
                  />
                  {part.isOpen && (
                    <MatrixDetail
                      row={part.row}
                      index={part.index + 1}
                      column={detail!.column}
                      width={columns.length + 1}
                      onClose={close}
                      onJump={onJump}
                    />
                  )}
                </Fragment>
              ),
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** `index` is the row's place in the whole grid, as `aria-rowindex` counts: heads first, from 1. */
type Part = ({ row: Row; isOpen: boolean } | Gap) & { index: number };

interface Laid {
  topic: string;
  index: number;
  parts: Part[];
}

/** What is drawn of each topic. The topics' own rows always are: they stick to the top while theirs are in view. */
function laidOut(
  groups: Comparison['groups'],
  measures: Measures,
  focused: CellPlace | null,
  detail: CellPlace | null,
): Laid[] {
  let top = 0;
  let index = HEAD_ROWS + 1;
  return groups.map(({ topic, rows }) => {
    const laid: Laid = { topic, index, parts: [] };
    if (topic) {
      top += measures.topic;
      index++;
    }
    const isOpen = (row: number) => rows[row]!.question.id === detail?.question;
    const heights = rows.map((_, row) => measures.row + (isOpen(row) ? measures.detail : 0));
    const stretch = { from: measures.rows.from - top, to: measures.rows.to - top };
    const isKept = (row: number) => isOpen(row) || rows[row]!.question.id === focused?.question;
    for (const part of inView(heights, stretch, isKept)) {
      if (typeof part === 'number') {
        laid.parts.push({ row: rows[part]!, isOpen: isOpen(part), index });
        index += isOpen(part) ? 2 : 1;
      } else {
        laid.parts.push({ ...part, index });
        index += part.count;
      }
    }
    top += heights.reduce((sum, height) => sum + height, 0);
    return laid;
  });
}

/** The cell that an event comes from. */
function placeOf(target: EventTarget | null): CellPlace | null {
  if (!(target instanceof HTMLElement)) return null;
  const column = target.dataset.cell;
  const question = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return column !== undefined && question !== undefined ? { question, column } : null;
}
