import type { TextPiece } from './offset-map';
import type { Painted } from './paint';
import { rectsOf } from './ranges';

/** Places after which a caller gets a chance to leave the main thread. */
const PLACES = 50;

/**
 * Tells what is painted under a point. Highlights take no events, so the way is: event target → painted text right in
 * that element → whether one of its lines is at the point. No caret API is asked: they round to the nearest character,
 * however far, and differ in shadow roots.
 */
export class HitTest {
  readonly #byParent = new Map<Node, { painted: Painted; piece: TextPiece }[]>();

  /** Takes in what was painted, in steps. */
  *take(all: Painted[]): Generator<void, void> {
    for (const [index, painted] of all.entries()) {
      if (index % PLACES === PLACES - 1) yield;
      for (const piece of painted.pieces) {
        const { parentNode, assignedSlot } = piece.node;
        if (parentNode) this.#add(parentNode, painted, piece);
        if (assignedSlot) this.#add(assignedSlot, painted, piece);
      }
    }
  }

  #add(parent: Node, painted: Painted, piece: TextPiece): void {
    const here = this.#byParent.get(parent);
    if (here) here.push({ painted, piece });
    else this.#byParent.set(parent, [{ painted, piece }]);
  }

  /**
   * What is painted in `target` at a point of its document's viewport, in CSS pixels.
   *
   * @param slack how far beside a line the point may be if it is on none: between lines, a finger means the nearer.
   */
  at(target: EventTarget | null | undefined, x: number, y: number, slack = 0): Painted | null {
    let nearest: Painted | null = null;
    let least = slack;
    for (const { painted, piece } of this.#byParent.get(target as Node) ?? []) {
      const distance = Math.min(...rectsOf([piece]).map((rect) => distanceTo(rect, x, y)));
      if (distance > least || (nearest && distance === least)) continue;
      nearest = painted;
      least = distance;
    }
    return nearest;
  }
}

/** Along the further axis; 0 inside. */
const distanceTo = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  Math.max(0, left - x, x - right, top - y, y - bottom);
