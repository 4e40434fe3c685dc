import { type Dom, elementAround } from './dom';
import { frameOf } from './frames';

/**
 * The element of the top document into which something has to go to be usable beside a text: the root, or a modal
 * dialog of the page, outside of which everything is inert, the top layer included (HTML, “blocked by a modal dialog”).
 * The dialog that the text is in comes before one that is open elsewhere.
 */
export function usablePlace(text: Text, dom: Dom): Element {
  let around = elementAround(text);
  for (let frame = frameOf(around); frame; frame = frameOf(frame)) around = frame;
  for (let at: Element | null = around; at; at = dom.flatParent(at)) if (isModal(at)) return at;
  const top = around.ownerDocument;
  return Array.from(dom.select(top, 'dialog')).filter(isModal).at(-1) ?? top.documentElement;
}

/** `:modal` holds of what is in full screen, too, which makes nothing inert. */
const isModal = (element: Element) =>
  Element.prototype.matches.call(element, 'dialog:modal:not(:fullscreen)');
