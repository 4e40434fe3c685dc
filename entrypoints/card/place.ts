import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardRequest } from '../../page/world';

const EDGE = 8;
/** In CSS pixels: room for what the page says and how it compares, beside which the sentence may lose a line. */
const LEAST_HEIGHT = 300;
/** What moves text without an event, such as a picture that comes late, is noticed by looking. */
const LOOK_MS = 400;

/**
 * Places the box beside the text and keeps it there through scrolling, resizing and zooming, inside the window always.
 *
 * The library is told nothing of the page's elements: climbing from them it would end in a circle where a form names an
 * input `parentNode`.
 *
 * @param onOutOfSight called when the text has left the window.
 */
export function keepInPlace(
  box: HTMLElement,
  { trees, rects }: Pick<CardRequest, 'trees' | 'rects'>,
  onOutOfSight: () => void,
  signal: AbortSignal,
): void {
  let last = '';
  const place = async () => {
    const lines = rects();
    const now = JSON.stringify([lines, innerWidth, innerHeight, box.offsetWidth, box.offsetHeight]);
    if (now === last || signal.aborted) return;
    last = now;
    // Gone from the page: where to, or that it is gone for good, a new reading will tell.
    if (lines.length === 0) return;
    if (!lines.some(isInWindow)) onOutOfSight();
    const text = { getClientRects: () => lines, getBoundingClientRect: () => boundsOf(lines) };
    const { x, y } = await computePosition(text, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(EDGE),
        flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            box.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, availableHeight)}px`),
        }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    box.dataset.placed = '';
  };
  const moved = () => void place();
  const passive = { passive: true, signal };
  for (const tree of trees) tree.addEventListener('scroll', moved, { capture: true, ...passive });
  const views = new Set(trees.map((tree) => (tree.ownerDocument ?? (tree as Document)).defaultView));
  for (const view of views) view?.addEventListener('resize', moved, passive);
  for (const type of ['scroll', 'resize']) visualViewport?.addEventListener(type, moved, passive);
  const resized = new ResizeObserver(moved);
  resized.observe(box);
  const look = setInterval(moved, LOOK_MS);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    clearInterval(look);
  });
  moved();
}

const isInWindow = ({ left, right, top, bottom }: DOMRect) =>
  bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;

function boundsOf(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
