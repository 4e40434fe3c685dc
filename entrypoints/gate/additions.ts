/** Text of this many characters, added at once or bit by bit, may well be another article. */
const MUCH = 400;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 64_000;

/**
 * Calls `look` in idle time when a page has gone to another address or much was added to it. The waits between looks
 * double until the address changes: what stirs all day is looked at ever more rarely.
 */
export function whenMuchIsAdded(document: Document, look: () => void, signal: AbortSignal): void {
  const view = document.defaultView!;
  let address = view.location.href;
  let added = 0;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookWhenIdle = () => {
    timer = undefined;
    added = 0;
    if (document.hidden) document.addEventListener('visibilitychange', schedule, { once: true, signal });
    else view.requestIdleCallback(() => !signal.aborted && look(), { timeout: 5000 });
  };
  const schedule = () => {
    if (timer !== undefined) return;
    timer = setTimeout(lookWhenIdle, waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) added += added < MUCH ? lengthOf(addedNodes) : 0;
    const { href } = view.location;
    if (href !== address) {
      address = href;
      waitMs = FIRST_WAIT_MS;
      schedule();
    } else if (added >= MUCH) schedule();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** A form can hide its text behind an input of that name; then it counts for nothing. */
function lengthOf(nodes: NodeList): number {
  let length = 0;
  for (const { textContent } of nodes) length += typeof textContent === 'string' ? textContent.length : 0;
  return length;
}
