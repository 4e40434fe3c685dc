/** A cell of a grid, counted from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that a page key goes. */
  page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Where a key leads from a cell, as in the ARIA practices for grids
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): arrows go cell by cell, Home and End along the row, with Control to
 * the first and last cell of the grid, page keys by what is in view.
 *
 * @returns null where the key is none of these, or there is nowhere to go
 */
export function travel(at: GridPlace, key: Key, size: GridSize, direction: 'ltr' | 'rtl'): GridPlace | null {
  if (key.altKey || key.metaKey || key.shiftKey) return null;
  const forward = direction === 'rtl' ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const targets: Record<string, GridPlace> = key.ctrlKey
    ? { Home: { row: 0, column: 0 }, End: last }
    : {
        ArrowRight: { ...at, column: at.column + forward },
        ArrowLeft: { ...at, column: at.column - forward },
        ArrowDown: { ...at, row: at.row + 1 },
        ArrowUp: { ...at, row: at.row - 1 },
        Home: { ...at, column: 0 },
        End: { ...at, column: last.column },
        PageDown: { ...at, row: Math.min(at.row + size.page, last.row) },
        PageUp: { ...at, row: Math.max(at.row - size.page, 0) },
      };
  const to = targets[key.key];
  if (!to || to.row < 0 || to.row > last.row || to.column < 0 || to.column > last.column) return null;
  return to.row === at.row && to.column === at.column ? null : to;
}
