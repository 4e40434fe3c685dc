/** Where scripts of ours run: the gate's registration, and the tabs that were open before it. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { askTab } from '../../messaging/send';
import { isBelow, type Settings } from '../../model/settings';
import { clearBadge } from './badge';
import { knownSettings } from './stores';

const GATE = 'gate';
const GATE_SCRIPT = 'gate.js';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Whether anything of ours may run on a page, as the settings have it. */
export function runsOn({ paused, sitesOff }: Settings, address: string | undefined): boolean {
  if (paused || !address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return false;
  const host = hostname.replace(/\.$/, '');
  return !sitesOff.some((site) => isBelow(host, site));
}

/**
 * Match patterns for sites and all that is below them. A name that no host can have is left out: one bad pattern makes
 * the browsers refuse the whole registration.
 */
export function patternsOf(sites: readonly string[]): string[] {
  return sites.filter(isHostName).map((site) => `*://*.${site}/*`);
}

const isHostName = (site: string) =>
  URL.canParse(`http://${site}/`) && new URL(`http://${site}/`).host === site;

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

async function register({ paused, sitesOff }: Settings): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (paused) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const wanted: Scripting.RegisteredContentScript = {
    id: GATE,
    js: [GATE_SCRIPT],
    matches: PAGES,
    excludeMatches: patternsOf(sitesOff),
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (!registered) await browser.scripting.registerContentScripts([wanted]);
  else if (!sameExclusions(registered, wanted)) await browser.scripting.updateContentScripts([wanted]);
}

const sameExclusions = (a: Scripting.RegisteredContentScript, b: Scripting.RegisteredContentScript) =>
  [...(a.excludeMatches ?? [])].sort().join() === [...(b.excludeMatches ?? [])].sort().join();

/** Runs the gate in tabs that were open before it was registered, or before it was allowed there. */
export async function coverOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.filter(({ url }) => runsOn(settings, url)).map(({ id }) => cover(id!)));
}

/** Brings open tabs from one state of the settings to another. */
export async function followSettings(before: Settings, after: Settings): Promise<void> {
  await registerGate();
  const repaint = before.marks !== after.marks || before.appearance !== after.appearance;
  const follow = ({ id, url }: Tabs.Tab) => {
    const was = runsOn(before, url);
    const is = runsOn(after, url);
    if (was && !is) return retire(id!);
    if (!was && is) return cover(id!);
    if (is && repaint) return paint(id!, after);
    return undefined;
  };
  // Not waited for: a tab behind a dialog or a breakpoint answers when it pleases.
  for (const tab of await browser.tabs.query({ discarded: false })) void follow(tab);
}

async function cover(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [GATE_SCRIPT] });
  } catch {
    // Pages that the browser keeps to itself, error pages and tabs closed meanwhile: nothing to do there, and the
    // window of such a tab says so when it is asked.
  }
}

async function retire(tab: number): Promise<void> {
  await askTab(tab, { type: 'retire' });
  await clearBadge(tab);
}

const paint = (tab: number, { marks, appearance }: Settings) =>
  askTab(tab, { type: 'paint', marks, appearance });
