import type { Dom } from './dom';
import type { OpenCell, TextBuilder } from './text-builder';

interface Span {
  start: number;
  end: number;
}

/** No table has wider or taller cells; what claims to is out to cost time. */
const MAX_SPAN = 200;

/** A table while it is read: which text heads which column, and which columns a cell from above still takes. */
export class TableReading {
  readonly #heads: (Span | null)[] = [];
  readonly #taken: number[] = [];
  #rows = 0;
  #row: RowReading | null = null;

  startRow(isInHead: boolean): void {
    this.#row = { cells: [], column: 0, isInHead, heads: [], isAllHeads: true };
  }

  startCell(builder: TextBuilder, dom: Dom, element: Element): void {
    if (!this.#row) this.startRow(false);
    const row = this.#row!;
    while ((this.#taken[row.column] ?? 0) > 0) row.column++;
    const open = builder.startCell(this.#heads[row.column] ?? null);
    const columns = spanOf(dom.attribute(element, 'colspan'));
    const rows = spanOf(dom.attribute(element, 'rowspan'));
    for (let i = row.column; i < row.column + columns; i++) this.#taken[i] = rows;
    row.cells.push({ open, column: row.column, columns });
    row.column += columns;
    if (dom.localName(element) !== 'th') row.isAllHeads = false;
  }

  endCell(builder: TextBuilder): void {
    const cell = this.#row?.cells.at(-1);
    if (!cell) return;
    const span = builder.endCell(cell.open);
    if (span) this.#row!.heads.push({ span, column: cell.column, columns: cell.columns });
  }

  endRow(builder: TextBuilder): void {
    const row = this.#row;
    if (!row) return;
    this.#row = null;
    const isHead = row.isInHead || (this.#rows === 0 && row.isAllHeads && row.cells.length > 1);
    if (isHead) {
      for (const { span, column, columns } of row.heads) {
        for (let i = column; i < column + columns; i++) this.#heads[i] = span;
      }
    }
    for (let i = 0; i < this.#taken.length; i++) if (this.#taken[i]! > 0) this.#taken[i]!--;
    this.#rows++;
    builder.endRow(row.cells.map(({ open }) => open));
  }
}

interface RowReading {
  cells: { open: OpenCell; column: number; columns: number }[];
  column: number;
  isInHead: boolean;
  heads: { span: Span; column: number; columns: number }[];
  isAllHeads: boolean;
}

function spanOf(attribute: string | null): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, MAX_SPAN);
}
