import { frameOf } from './frames';
import type { TextPiece } from './offset-map';
import type { PageText } from './read-page';

/**
 * The parts of text nodes that `[start, end)` of a text stands in, as far as they are still there. One for each node: so
 * nothing reaches over what is not read, or from one shadow root into another, which no range can.
 */
export function piecesOf(text: PageText | undefined, start: number, end: number): TextPiece[] {
  if (!text) return [];
  return text.map.pieces(start, end).filter(({ node, end }) => node.isConnected && end <= node.length);
}

/** Where pieces are seen, line by line, in the coordinates of their own document's viewport. */
export function rectsOf(pieces: TextPiece[]): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** The same in the coordinates of the top document's viewport. */
export function rectsInTop(pieces: TextPiece[]): DOMRect[] {
  const first = pieces[0];
  if (!first) return [];
  let left = 0;
  let top = 0;
  for (let frame = frameOf(first.node); frame; frame = frameOf(frame)) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  const rects = rectsOf(pieces);
  if (left === 0 && top === 0) return rects;
  return rects.map((rect) => new DOMRect(rect.x + left, rect.y + top, rect.width, rect.height));
}
