/** A cell of the matrix; `column` is a report's id or the page's own column. */
export interface CellPlace {
  question: string;
  column: string;
}

export const PAGE_COLUMN = 'this-page';

export const isSamePlace = (one: CellPlace | null, other: CellPlace | null): boolean =>
  one?.question === other?.question && one?.column === other?.column;
