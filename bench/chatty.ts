/**
 * A page that never rests, open for a minute: what of a processor core goes to the extension. Told in two ways: the
 * browser with the extension against the browser without it, all processes and all that a page does by itself included;
 * and, where the browser has a profiler, the share of time in our functions and what they call.
 */
import { existsSync } from 'node:fs';
import { bundledPacks } from '../packs';
import type { Browser, Tab } from '../scripts/browsers/browser';
import { Desk } from '../scripts/browsers/desk';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import { type Bench, table } from './bench';
import { chattyPage } from './chatty-page';
import { disputeParagraphs, fillerParagraphs } from './dispute-page';

const MINUTE_MS = 60_000;
/** After loading, until the page has been read and marks rest (page/rest.ts), since nobody is there. */
const SETTLING_MS = 80_000;

const PAGES = [
  { name: 'elsewhere, 30 KB', url: 'http://elsewhere.example/', article: () => fillerParagraphs(30_000) },
  { name: 'on the dispute, 30 KB', url: 'http://news.example/short', article: () => onDispute(30_000) },
  { name: 'on the dispute, 1 MB', url: 'http://news.example/long', article: () => onDispute(1_000_000) },
];

const onDispute = (size: number) => disputeParagraphs(bundledPacks()[0]!, size);

/** Measures the extension as it was built last: `npm run build` comes first. */
export const run: Bench = async ({ browser: name }) => {
  const extension = BUILDS[name];
  if (!existsSync(extension)) throw new Error('There is no build to measure. Run `npm run build` first.');
  const web = await Web.open();
  const options = { executable: needBrowser(name), headless: true, proxy: web.proxy };
  const bare = await openBrowser(name, options);
  const ours = await openBrowser(name, { ...options, extension });
  try {
    await Desk.open(ours);
    const rows: string[][] = [];
    for (const { name, url, article } of PAGES) {
      web.serve(url, chattyPage(article()));
      const without = await loadOf(bare, url);
      const withUs = await loadOf(ours, url);
      const share = await shareOf(ours, url);
      rows.push([name, ...[without, withUs, withUs - without, share].map(percent)]);
    }
    console.log(table(['page', 'without, %', 'with, %', 'difference', 'in our functions, %'], rows));
  } finally {
    await bare.close();
    await ours.close();
    await web.close();
  }
};

/** The share of a core that all of a browser takes while the page is open. */
function loadOf(browser: Browser, url: string): Promise<number> {
  return opened(browser, url, async () => {
    const [start, began] = [await browser.processorMs(), performance.now()];
    await wait(MINUTE_MS);
    return ((await browser.processorMs()) - start) / (performance.now() - began);
  });
}

/** The share of the page's main thread that our functions take, where the browser tells. */
const shareOf = (browser: Browser, url: string) =>
  opened(browser, url, async (tab) => tab.shareOf?.('chrome-extension://', () => wait(MINUTE_MS)));

async function opened<Value>(
  browser: Browser,
  url: string,
  measure: (tab: Tab) => Promise<Value>,
): Promise<Value> {
  const tab = await browser.newTab();
  await tab.activate();
  await tab.goto(url);
  await wait(SETTLING_MS);
  const value = await measure(tab);
  await tab.close();
  return value;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const percent = (share: number | undefined) => (share === undefined ? '–' : (share * 100).toFixed(2));
