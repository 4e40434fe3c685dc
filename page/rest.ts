/** A page is left alone when nobody has moved, pressed or scrolled anything for so long… */
const ALONE_MS = 60_000;
/** …and is restless when it has changed so often meanwhile. */
const OFTEN = 300;

/** What tells that somebody is there. */
const PRESENCE = [
  'pointermove',
  'pointerdown',
  'wheel',
  'scroll',
  'keydown',
  'touchstart',
  'visibilitychange',
];

/**
 * Tells when a restless page has been left alone, and when somebody is there again. Chromium draws all highlighted text
 * anew whenever anything in the document changes, be it a clock: on a page that changes with every frame, marks that
 * nobody looks at would cost more than all else that we do.
 *
 * @returns what to call with every batch of changes. There is no timer, and no listener that hears more than one event
 *   a minute.
 */
export function restWhenAlone(
  document: Document,
  { rest, wake }: { rest: () => void; wake: () => void },
  signal: AbortSignal,
): () => void {
  let since = 0;
  let changes = 0;
  let listening: AbortController | null = null;

  const present = () => {
    listening?.abort();
    listening = null;
    wake();
  };
  const listen = () => {
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: AbortSignal.any([listening.signal, signal]) };
    for (const event of PRESENCE) document.addEventListener(event, present, options);
  };
  return () => {
    changes++;
    const now = Date.now();
    const passed = now - since;
    if (passed >= 0 && passed < ALONE_MS) return;
    if (listening && changes > OFTEN && passed < 2 * ALONE_MS) rest();
    since = now;
    changes = 0;
    if (!listening) listen();
  };
}
