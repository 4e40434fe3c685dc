import type { Dom } from './dom';
import type { TextPiece } from './offset-map';
import { rectsOf } from './ranges';

/** Brings text to the middle of its window, at once where the reader asked for less motion. */
export function reveal(dom: Dom, [piece]: TextPiece[]): void {
  const element = piece?.node.parentElement;
  const view = piece?.node.ownerDocument.defaultView;
  if (!piece || !element || !view) return;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = isStill ? 'instant' : 'smooth';
  const { getBoundingClientRect, scrollIntoView } = Element.prototype;
  if (getBoundingClientRect.call(element).height <= view.innerHeight * 0.6) {
    scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
    return;
  }
  // The middle of a text that fills the window says nothing of where in it the sentence is.
  scrollIntoView.call(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = rectsOf([piece])[0];
  const scroller = scrollerOf(dom, element) ?? view;
  if (rect) scroller.scrollBy({ top: rect.top + rect.height / 2 - view.innerHeight / 2, behavior });
}

function scrollerOf(dom: Dom, element: Element): Element | null {
  for (let at = dom.flatParent(element); at; at = dom.flatParent(at)) {
    if (at === at.ownerDocument.documentElement) return null;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/** Whether any of the text is in its window, without regard to what may lie over it. */
export function isInView(pieces: TextPiece[]): boolean {
  const view = pieces[0]?.node.ownerDocument.defaultView;
  return view ? rectsOf(pieces).some(({ top, bottom }) => bottom > 0 && top < view.innerHeight) : false;
}
