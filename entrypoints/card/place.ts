import { autoUpdate, computePosition, flip, hide, inline, offset, shift } from '@floating-ui/dom';
import type { CardRequest } from '../../page/world';

const EDGE = 8;

/**
 * Places the box beside the text and keeps it there through scrolling, resizing and zooming, inside the window always.
 *
 * @param onLost called when the text is gone or out of sight.
 * @returns what ends it.
 */
export function keepInPlace(
  box: HTMLElement,
  { element, rects }: Pick<CardRequest, 'element' | 'rects'>,
  onLost: () => void,
): () => void {
  let last: DOMRect[] = rects();
  const text = {
    contextElement: element,
    getClientRects: () => last,
    getBoundingClientRect: () => boundsOf(last),
  };
  const place = async () => {
    const now = rects();
    if (now.length > 0) last = now;
    const { x, y, middlewareData } = await computePosition(text, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(EDGE),
        flip({ padding: EDGE, crossAxis: false }),
        shift({ padding: EDGE, crossAxis: true }),
        hide(),
      ],
    });
    box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    box.dataset.placed = '';
    if (now.length === 0 || middlewareData.hide?.referenceHidden) onLost();
  };
  return autoUpdate(text, box, () => void place());
}

function boundsOf(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}
