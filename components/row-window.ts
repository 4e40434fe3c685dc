import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A run of rows that are not drawn, and the room that they would take, in pixels. */
export interface Gap {
  rows: number;
  height: number;
}

/**
 * Which rows of a long table to draw: those that reach into a stretch of it, and those that are kept wherever they are.
 * The others become gaps, so that the table stays as high as it is.
 *
 * @param heights of all rows, in pixels
 * @param from start of the stretch, in pixels from the top of the first row
 * @returns indexes of rows and gaps, in order
 */
export function rowsInView(
  heights: readonly number[],
  { from, to }: { from: number; to: number },
  isKept: (row: number) => boolean,
): (number | Gap)[] {
  const parts: (number | Gap)[] = [];
  let top = 0;
  heights.forEach((height, row) => {
    const last = parts.at(-1);
    if ((top + height > from && top < to) || isKept(row)) parts.push(row);
    else if (typeof last === 'object')
      Object.assign(last, { rows: last.rows + 1, height: last.height + height });
    else parts.push({ rows: 1, height });
    top += height;
  });
  return parts;
}

/** What a table measures, in pixels. `from` and `to` are the stretch of its body to draw. */
export interface Measures {
  from: number;
  to: number;
  row: number;
  topic: number;
  detail: number;
}

/** Rows drawn beyond what is in view, so that scrolling meets no blank. */
const SPARE = 6;
/** The stretch moves by so many rows at once. */
const STEP = 4;

/** Until something is drawn that can be measured. */
const guess = (): Measures => ({ from: 0, to: globalThis.innerHeight, row: 64, topic: 32, detail: 0 });

/**
 * Measures a scrolling region with a table of rows of one height (`data-row`), topic rows (`data-topic`) and at most one
 * row of any height (`data-detail`), when it is scrolled or resized and when `changes` change.
 */
export function useMeasures(region: RefObject<HTMLElement | null>, changes: unknown[]): Measures {
  const [measures, setMeasures] = useState(guess);
  const measure = () =>
    setMeasures((before) => {
      const now = region.current ? measuresOf(region.current, before) : before;
      return isSame(before, now) ? before : now;
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
  const heightOf = (what: string) => region.querySelector<HTMLElement>(what)?.offsetHeight || null;
  const row = heightOf('[data-row]') ?? before.row;
  const view = region.clientHeight || globalThis.innerHeight;
  const first = Math.floor(region.scrollTop / (row * STEP)) * STEP;
  return {
    from: (first - SPARE) * row,
    to: first * row + view + (STEP + SPARE) * row,
    row,
    topic: heightOf('[data-topic]') ?? before.topic,
    detail: heightOf('[data-detail]') ?? 0,
  };
}

const isSame = (one: Measures, other: Measures) =>
  (Object.keys(one) as (keyof Measures)[]).every((key) => one[key] === other[key]);
