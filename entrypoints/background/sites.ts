/** Where scripts of ours run: the gate's registration, and the tabs that were open before it. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { askTab } from '../../messaging/send';
import type { Settings } from '../../model/settings';
import { clearBadge } from './badge';
import { injectReader } from './injection';
import { mayRead, type Reach, reachOf, runsOn } from './reach';
import { knownSettings, settingsOrDefaults } from './stores';

const GATE = 'gate';
const GATE_SCRIPT = 'gate.js';

let turn: Promise<void> = Promise.resolve();

/**
 * Makes the gate's registration what the settings ask for, one change at a time. Doing it twice changes nothing.
 *
 * @param fallback taken when the settings cannot be read. Without it the registration is left as it is: the reader's
 *   switches may be among what cannot be read.
 */
export function registerGate(fallback: Settings | null = null): Promise<void> {
  turn = turn.then(async () => {
    const settings = (await knownSettings()) ?? fallback;
    if (settings) await register(settings);
  });
  turn = turn.catch((error) => console.error(error));
  return turn;
}

async function register(settings: Settings): Promise<void> {
  const reach = reachOf(settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (!reach) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const wanted: Scripting.RegisteredContentScript = {
    id: GATE,
    js: [GATE_SCRIPT],
    ...reach,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([wanted]);
  else if (!isSameReach(registered, reach)) await browser.scripting.updateContentScripts([wanted]);
}

const isSameReach = (registered: Scripting.RegisteredContentScript, reach: Reach) =>
  isSameSet(registered.matches, reach.matches) && isSameSet(registered.excludeMatches, reach.excludeMatches);

const isSameSet = (a: string[] = [], b: string[]) => [...a].sort().join() === [...b].sort().join();

/** Runs the gate in tabs that were open before it was registered, or before it was allowed there. */
export async function coverOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.filter(({ url }) => runsOn(settings, url)).map(({ id }) => cover(id!)));
}

/**
 * Brings open tabs from one state of the settings to another. A page that was read because the reader asked goes on being
 * read until it may not be.
 */
export async function followSettings(before: Settings, after: Settings): Promise<void> {
  await registerGate();
  const repaint = before.marks !== after.marks || before.appearance !== after.appearance;
  const isLost = (holds: typeof runsOn, url: string | undefined) => holds(before, url) && !holds(after, url);
  const follow = ({ id, url }: Tabs.Tab) => {
    if (isLost(runsOn, url) || isLost(mayRead, url)) return retire(id!);
    if (!runsOn(before, url) && runsOn(after, url)) return cover(id!);
    if (repaint && mayRead(after, url)) return paint(id!, after);
    return undefined;
  };
  // Not waited for: a tab behind a dialog or a breakpoint answers when it pleases.
  for (const tab of await browser.tabs.query({ discarded: false })) void follow(tab);
}

/**
 * Has open pages read by the packs as they are now: a new reader takes the place of the one that is there, and where
 * none is, since nothing was named, the gate has another look.
 */
export async function followPacks(settings: Settings): Promise<void> {
  const follow = async ({ id, url }: Tabs.Tab) => {
    if (!mayRead(settings, url)) return;
    const { ok: isRead } = await askTab(id!, { type: 'reading' });
    if (isRead) await injectReader(id!);
    else if (runsOn(settings, url)) await cover(id!);
  };
  for (const tab of await browser.tabs.query({ discarded: false }))
    void follow(tab).catch((error) => console.info('This page is read anew when it is loaded again:', error));
}

async function cover(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [GATE_SCRIPT] });
  } catch {
    // Pages that the browser keeps to itself, error pages and tabs closed meanwhile: nothing to do there, and the
    // window of such a tab says so when it is asked.
  }
}

/** Takes back what was injected while the reader changed the settings: it came too late to hear of the change. */
export async function retireUnless(
  allow: typeof mayRead,
  { tab, url }: { tab: number; url: string | undefined },
): Promise<void> {
  if (!allow(await settingsOrDefaults(), url)) await retire(tab);
}

async function retire(tab: number): Promise<void> {
  await askTab(tab, { type: 'retire' });
  await clearBadge(tab);
}

const paint = (tab: number, { marks, appearance }: Settings) =>
  askTab(tab, { type: 'paint', marks, appearance });
