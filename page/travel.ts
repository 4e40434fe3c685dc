import type { Mark } from './marks';
import type { TextPiece } from './offset-map';
import { rectsInTop } from './ranges';
import { isInView } from './reveal';

export interface MarkPlace {
  what: Mark;
  pieces: TextPiece[];
}

/**
 * The mark to go to from where the reader is: after the one gone to last, if it is still in view, else from what the
 * window shows. Goes round at the ends; null when there is nowhere to go.
 *
 * @param by 0 for the mark where the reader is
 */
export function nextMark(places: MarkPlace[], current: Mark | null, by: 1 | -1 | 0): MarkPlace | null {
  const there = places.filter(({ pieces }) => pieces.length > 0);
  if (there.length === 0) return null;
  const at = there.findIndex(({ what }) => what === current);
  if (at >= 0 && isInView(there[at]!.pieces)) return there.at((at + by) % there.length)!;
  const tops = there.map(({ pieces }) => rectsInTop(pieces)[0]?.top ?? Number.NaN);
  if (by >= 0) return there[tops.findIndex((top) => top >= 0)] ?? there[0]!;
  return there[tops.findLastIndex((top) => top < innerHeight)] ?? there.at(-1)!;
}
