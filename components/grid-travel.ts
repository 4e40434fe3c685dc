import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keyboard travel in a table as in the ARIA grid pattern: one stop for Tab, arrows go cell by cell, Home and End along
 * the row, with Control to the first and last row. The stop is kept on the elements themselves, so that travelling
 * through a large table renders nothing.
 */
export function useGridTravel(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const stop = grid.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (!stop) grid.querySelector<HTMLElement>('[data-cell]')?.setAttribute('tabindex', '0');
  });

  useEffect(() => {
    const grid = table.current;
    if (!grid) return;
    const listening = new AbortController();
    const { signal } = listening;
    grid.addEventListener('focusin', ({ target }) => moveStop(grid, target), { signal });
    grid.addEventListener('keydown', (event) => travel(grid, event), { signal });
    return () => listening.abort();
  }, [table]);
}

function moveStop(grid: HTMLTableElement, target: EventTarget | null) {
  if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return;
  for (const old of grid.querySelectorAll('[data-cell][tabindex="0"]')) old.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
}

function travel(grid: HTMLTableElement, event: KeyboardEvent) {
  const { target, key, ctrlKey } = event;
  if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return;
  const rows = [...grid.rows].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')]);
  const lines = rows.filter((cells) => cells.length > 0);
  const y = lines.findIndex((cells) => cells.includes(target));
  const x = lines[y]!.indexOf(target);
  const forward = getComputedStyle(grid).direction === 'rtl' ? -1 : 1;
  const last = lines[y]!.length - 1;
  const to: Record<string, [number, number]> = {
    ArrowRight: [y, x + forward],
    ArrowLeft: [y, x - forward],
    ArrowDown: [y + 1, x],
    ArrowUp: [y - 1, x],
    Home: [ctrlKey ? 0 : y, 0],
    End: [ctrlKey ? lines.length - 1 : y, last],
  };
  const place = to[key];
  const cell = place && lines[place[0]]?.[place[1]];
  if (!cell) return;
  event.preventDefault();
  cell.focus();
}
