/** Waits for the page to be quiet this long… */
const QUIET_MS = 400;
/** …but no longer than this while it is not. */
const PATIENCE_MS = 2000;
/** Share of the time that work may take in the long run, so that a page that never rests does not heat the machine… */
const SHARE = 0.01;
/** …and how much of it may come at once, before the share counts: scrolling on and on brings text in bursts. */
const ADVANCE_MS = 600;
const LONGEST_REST_MS = 600_000;

/** Attributes that can bring text to light or take it away. */
const ATTRIBUTES = ['hidden', 'open', 'style', 'class', 'slot', 'contenteditable', 'src', 'srcdoc'];

export interface Watched {
  /** Documents and shadow roots whose changes count. */
  roots: readonly Node[];
  /** How long the work took that a change calls for, in milliseconds: what costs more is done more rarely. */
  costMs: number;
}

/**
 * Tells when a page has changed: its nodes, or its address by way of the history API. Changes are gathered until the
 * page is quiet; a hidden tab waits until it is seen.
 *
 * @param onStir called with every batch of changes, at once: whoever listens has to be quick.
 * @param isOurs nodes whose coming and going does not count.
 * @returns what to call after each reading: from then on changes count again.
 */
export function watchPage(
  document: Document,
  { onChange, onStir }: { onChange: () => void; onStir: () => void },
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
): (watched: Watched) => void {
  const view = document.defaultView!;
  let address = view.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let debtMs = 0;
  let paidAt = Date.now();
  const restMs = () => {
    const now = Date.now();
    debtMs = Math.max(0, debtMs - Math.max(0, now - paidAt) * SHARE);
    paidAt = now;
    return Math.min(Math.max(0, debtMs - ADVANCE_MS) / SHARE, LONGEST_REST_MS);
  };

  const tell = () => {
    timer = undefined;
    changedAt = 0;
    address = view.location.href;
    if (document.hidden) return document.addEventListener('visibilitychange', tell, { once: true, signal });
    onWhenIdle(view, onChange, signal);
  };
  const changed = () => {
    const now = Date.now();
    changedAt ||= now;
    if (timer !== undefined && now - changedAt > PATIENCE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(QUIET_MS, restMs()));
  };
  const navigated = () => {
    if (view.location.href === address) return;
    debtMs = 0;
    changedAt = 0;
    changed();
  };
  /** A frame that has loaded has a new document; pictures and scripts load, too. */
  const loaded = ({ target }: Event) => {
    if (/^I?FRAME$/i.test((target as Partial<Element> | null)?.nodeName ?? '')) changed();
  };
  const observer = new MutationObserver((records) => {
    onStir();
    if (view.location.href !== address) navigated();
    else if (records.some((record) => isRelevant(record, isOurs))) changed();
  });

  for (const event of ['popstate', 'hashchange']) view.addEventListener(event, navigated, { signal });
  if (document.readyState !== 'complete') view.addEventListener('load', changed, { once: true, signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', navigated, {
    signal,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return ({ roots, costMs }) => {
    restMs();
    debtMs += costMs;
    const options = { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES };
    for (const root of roots) {
      observer.observe(root, options);
      root.addEventListener('load', loaded, { capture: true, passive: true, signal });
    }
  };
}

function isRelevant(
  { type, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  if (type !== 'childList') return true;
  const others = (nodes: NodeList) => Array.prototype.some.call(nodes, (node: Node) => !isOurs(node));
  return others(addedNodes) || others(removedNodes);
}

function onWhenIdle(view: Window, work: () => void, signal: AbortSignal): void {
  const run = () => {
    if (!signal.aborted) work();
  };
  // A page in the background cache or one that is always busy gets its turn all the same.
  view.requestIdleCallback(run, { timeout: 1000 });
}
