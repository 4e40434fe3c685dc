/** Whether a tab can be read, and if not, why. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { TabState, TabStatus } from '../../messaging/protocol';
import { Refusal } from '../../messaging/receive';
import { isBelow, type Settings, siteOf } from '../../model/settings';
import { mayRead, runsOn } from './reach';

/**
 * @param isAsked the reader asked for this page: where it could be read, but is not read unasked, it is `on`.
 * @throws Refusal `no-tab`
 */
export async function tabStatus(tab: number, settings: Settings, isAsked = false): Promise<TabStatus> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refusal('no-tab', 'This tab was closed.');
  const { url, title = '' } = found;
  const site = url && isWeb(url) ? siteOf(new URL(url)) : null;
  return { state: await stateOf(found, settings, isAsked), tab, url: url ?? null, title, site };
}

async function stateOf({ id, url }: Tabs.Tab, settings: Settings, isAsked: boolean): Promise<TabState> {
  if (!url) return (await hasHostAccess()) ? 'browser-page' : 'no-access';
  if (isBrowserPage(url)) return 'browser-page';
  if (settings.paused) return 'paused';
  if (!mayRead(settings, url)) return 'site-off';
  if (isAsked) return probe(id!, url);
  if (!runsOn(settings, url)) return settings.mode === 'click' ? 'not-asked' : 'not-chosen';
  // The browser withholds the site, and shows its address because the reader is just using the extension there.
  if (isWeb(url) && !(await hasHostAccess(url))) return 'not-asked';
  return probe(id!, url);
}

/** Asks the document itself what it is: an address tells nothing about a type. */
async function probe(tab: number, url: string): Promise<TabState> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
      injectImmediately: true,
    });
    return READABLE.has(String(frame?.result)) ? 'on' : 'not-html';
  } catch (error) {
    // Chrome: “Frame with ID 0 is showing error page”, under the address that could not be loaded.
    if (/error page/i.test(String(error))) return 'browser-page';
    // Firefox has shown PDFs in a page of its own that keeps everybody out, under the document's address.
    return /\.pdf$/i.test(new URL(url).pathname) ? 'not-html' : 'no-access';
  }
}

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

/** In Firefox the reader can withhold host access, for all sites or for one; Chrome has the same under “site access”. */
async function hasHostAccess(url?: string): Promise<boolean> {
  const origins = [url ? originPattern(new URL(url)) : '<all_urls>'];
  // Hosts that a pattern cannot spell are left to the probe.
  return browser.permissions.contains({ origins }).catch(() => true);
}

const originPattern = ({ protocol, hostname }: URL) => `${protocol}//${hostname}/*`;

const isWeb = (url: string) => /^https?:/.test(url);

/** Pages of the browser, and the stores, where no extension may run. */
export function isBrowserPage(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, pathname } = new URL(url);
  if (!['http:', 'https:', 'file:'].includes(protocol)) return true;
  return STORES.some(
    (store) => isBelow(hostname, store.host) && pathname.startsWith(store.path) && protocol === 'https:',
  );
}

const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'addons.opera.com', path: '/' },
];
