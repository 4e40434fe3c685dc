import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A run of rows or columns that are not drawn, and the room that they would take, in pixels. */
export interface Gap {
  count: number;
  size: number;
}

/** In pixels from the first row or column on. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Which rows (or columns) of a large grid to draw: those that reach into a stretch of it, and those that are kept
 * wherever they are. The others become gaps, so that the grid stays as large as it is.
 *
 * @param sizes of all of them, in pixels
 * @returns indexes and gaps, in order
 */
export function inView(
  sizes: readonly number[],
  { from, to }: Stretch,
  isKept: (index: number) => boolean,
): (number | Gap)[] {
  const parts: (number | Gap)[] = [];
  let start = 0;
  sizes.forEach((size, index) => {
    const last = parts.at(-1);
    if ((start + size > from && start < to) || isKept(index)) parts.push(index);
    else if (typeof last === 'object') Object.assign(last, { count: last.count + 1, size: last.size + size });
    else parts.push({ count: 1, size });
    start += size;
  });
  return parts;
}

/** What a grid measures, in pixels, and the stretches of it to draw. */
export interface Measures {
  rows: Stretch;
  columns: Stretch;
  row: number;
  column: number;
  topic: number;
  detail: number;
}

/** Rows or columns drawn beyond what is in view, so that scrolling meets no blank. */
const SPARE = 5;
/** The stretches move by so many at once. */
const STEP = 3;

/** Until something is drawn that can be measured. */
function guess(): Measures {
  const { innerWidth, innerHeight } = globalThis;
  return {
    ...{ row: 64, column: 136, topic: 32, detail: 0 },
    rows: { from: 0, to: innerHeight },
    columns: { from: 0, to: innerWidth },
  };
}

/**
 * Measures a scrolling region when it is scrolled or resized and when `changes` change. In it are rows of one height
 * (`data-row`), columns of one width (`data-column`), topic rows (`data-topic`) and at most one row of any height
 * (`data-detail`).
 */
export function useMeasures(region: RefObject<HTMLElement | null>, changes: unknown[]): Measures {
  const [measures, setMeasures] = useState(guess);
  const measure = () =>
    setMeasures((before) => {
      const now = region.current ? measuresOf(region.current, before) : before;
      return JSON.stringify(now) === JSON.stringify(before) ? before : now;
    });
  useLayoutEffect(measure, changes);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    region.current?.addEventListener('scroll', measure, { signal, passive: true });
    globalThis.addEventListener('resize', measure, { signal });
    return () => listening.abort();
  }, [region]);
  return measures;
}

function measuresOf(region: HTMLElement, before: Measures): Measures {
  const one = (what: string) => region.querySelector<HTMLElement>(what);
  const row = one('[data-row]')?.offsetHeight || before.row;
  const column = one('[data-column]')?.offsetWidth || before.column;
  return {
    row,
    column,
    topic: one('[data-topic]')?.offsetHeight || before.topic,
    detail: one('[data-detail]')?.offsetHeight ?? 0,
    rows: stretchOf(row, region.scrollTop, region.clientHeight || globalThis.innerHeight),
    // From right to left, it counts down from 0.
    columns: stretchOf(column, Math.abs(region.scrollLeft), region.clientWidth || globalThis.innerWidth),
  };
}

function stretchOf(size: number, scrolled: number, view: number): Stretch {
  const first = Math.floor(scrolled / (size * STEP)) * STEP;
  return { from: (first - SPARE) * size, to: (first + STEP + SPARE) * size + view };
}
