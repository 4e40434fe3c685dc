/** Keeps a window in step with the page beside it. */
import browser, { type Tabs } from 'webextension-polyfill';
import { hearBroadcasts } from '../../messaging/receive';
import type { PageView } from '../../model/page-view';
import { askPage, forgetDossiers, NO_TAB, readPage } from './ask-page';

/** How often a page that is being read is asked how far it is. */
const POLL_MS = 250;
/** How long another tab's page stays in view while the new one does not answer, as behind a dialog. */
const PATIENCE_MS = 250;

export interface FollowedPage {
  /** Null when there is none. */
  tab: number | null;
  page: PageView;
}

export interface FollowOptions {
  /** The tab to stay with; null for the one in front in the window's own browser window. */
  fixed: number | null;
  /** Opening this window is how the reader asks for a page to be read, where none is read unasked. */
  asks?: boolean;
}

export interface Following {
  look(): void;
  /** Has the page read because the reader asks for it. */
  read(): void;
}

/** Shows a tab's page at once and whenever it, the settings or the tab in front change. */
export function followPage(
  { fixed, asks = false }: FollowOptions,
  show: (followed: FollowedPage) => void,
  signal: AbortSignal,
): Following {
  let tab = fixed;
  let turn = 0;
  let shown = 0;
  let poll: ReturnType<typeof setTimeout> | undefined;

  const askOrRead = async (id: number) => {
    const page = await askPage(id);
    return asks && page.state === 'not-asked' ? readPage(id) : page;
  };

  async function look(ask = askOrRead) {
    clearTimeout(poll);
    const mine = ++turn;
    const before = tab;
    if (fixed === null) tab = await tabInFront();
    const asked = tab;
    // An answer that comes late is shown unless a later one was, so that a page that never rests is shown at all.
    const isDue = () => !signal.aborted && mine > shown && asked === tab;
    const patience = asked !== before && setTimeout(() => isDue() && show(loading(asked)), PATIENCE_MS);
    const page = asked === null ? NO_TAB : await ask(asked);
    if (patience) clearTimeout(patience);
    if (!isDue()) return;
    shown = mine;
    show({ tab: asked, page });
    if (page.state === 'read' && page.progress < 1 && mine === turn) poll = setTimeout(again, POLL_MS);
  }

  const again = () => void look();
  const ifOurs = (id: number) => {
    if (id === tab) again();
  };
  listen(browser.tabs.onUpdated, (id, change) => isNews(change) && ifOurs(id), signal);
  listen(browser.tabs.onRemoved, ifOurs, signal);
  // Chrome gives a tab that it discards, or shows from a prerendered page, another id.
  listen(
    browser.tabs.onReplaced,
    (added, removed) => {
      if (removed !== tab) return;
      tab = added;
      again();
    },
    signal,
  );
  if (fixed === null) {
    listen(browser.tabs.onActivated, again, signal);
    listen(browser.tabs.onAttached, again, signal);
  }
  hearBroadcasts((broadcast) => {
    if (broadcast.type === 'settings-changed') again();
    if (broadcast.type === 'packs-changed') {
      forgetDossiers();
      again();
    }
    if (broadcast.type === 'tab-changed') ifOurs(broadcast.tab);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(poll));
  again();
  return { look: again, read: () => void look(readPage) };
}

const loading = (tab: number | null): FollowedPage => ({ tab, page: { state: 'loading' } });

async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab?.id ?? null;
}

const isNews = ({ status, url, title, discarded }: Tabs.OnUpdatedChangeInfoType) =>
  [status, url, title, discarded].some((change) => change !== undefined);

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listen<Listener>(event: Event<Listener> | undefined, listener: Listener, signal: AbortSignal): void {
  event?.addListener(listener);
  signal.addEventListener('abort', () => event?.removeListener(listener));
}
