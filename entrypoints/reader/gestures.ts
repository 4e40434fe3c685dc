import type { Dom } from '../../page/dom';
import type { Findings } from './findings';

/** The pointer rests this long on a painted sentence before its card opens, and off it before the card closes. */
const REST_MS = 300;

/** Half of what a finger covers beside a line, in CSS pixels: the gap to the next one, more or less. */
const FINGER = 8;

/** What a click means something to already, without us. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]';

const listening = new WeakSet<Document>();

/**
 * Opens and closes the card as pointer and keys ask for it: a pointer that rests, a click, and a tap, which is a click of
 * a finger. Pressing long stays what it is, the start of a selection. No listener stops an event or its default, but Escape where the card stands in a
 * dialog of the page: a link under a highlight stays a link. Frames hear their own events, so each document gets its listeners, once.
 */
export function listenForGestures(documents: Document[], findings: Findings, signal: AbortSignal): void {
  for (const document of documents) {
    if (listening.has(document)) continue;
    listening.add(document);
    signal.addEventListener('abort', () => listening.delete(document));
    listenIn(document, findings, signal);
  }
}

function listenIn(document: Document, findings: Findings, signal: AbortSignal): void {
  const { card } = findings;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(opening);
    clearTimeout(closing);
  };
  signal.addEventListener('abort', stop);

  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    clearTimeout(opening);
    if (!card.host || card.subject?.isPinned) return;
    closing ??= setTimeout(() => {
      closing = undefined;
      if (!card.subject?.isPinned) card.close();
    }, REST_MS);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(opening);
    const target = event.composedPath()[0];
    if (target === card.host) return stay();
    const hit = event.buttons === 0 ? findings.hits.at(target, event.clientX, event.clientY) : null;
    if (!hit) return leave();
    if (card.isOf(hit.what)) return stay();
    if (card.subject?.isPinned) return;
    leave();
    void card.prepare();
    opening = setTimeout(() => void findings.open(hit, { isPinned: false }), REST_MS);
  };
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const target = event.composedPath()[0];
    if (target === card.host) return;
    clearTimeout(opening);
    const slack = (event as PointerEvent).pointerType === 'touch' ? FINGER : 0;
    const hit = findings.hits.at(target, event.clientX, event.clientY, slack);
    if (!hit) return card.close();
    if (isPages(findings.dom, target as Element, document)) return;
    void findings.open(hit, { isPinned: true });
  };

  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !card.host) return;
    // In a dialog the card is what the key is for; the dialog stays. HTML, “close requests”: a canceled key is none.
    if (card.host.parentElement !== card.host.ownerDocument.documentElement) event.preventDefault();
    card.close();
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerout', (event) => event.relatedTarget || leave(), options);
  document.addEventListener('click', clicked, options);
  document.addEventListener('keydown', escaped, { capture: true, signal });
}

/** Whether a click belongs to the page: it is on something that does something, or ends a selection. */
function isPages(dom: Dom, target: Element, document: Document): boolean {
  if (document.getSelection()?.isCollapsed === false) return true;
  for (let at: Element | null = target; at; at = dom.flatParent(at)) {
    if (Element.prototype.matches.call(at, INTERACTIVE)) return true;
  }
  return false;
}
