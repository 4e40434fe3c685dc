/**
 * Loading real pages with and without the extension: main thread, long tasks, layout shift, memory. The pages are the
 * `.html` and `.html.gz` files of the folder that the variable CROSSREAD_PAGES names; else the golden pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Browser, Tab } from '../scripts/browsers/browser';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import { type Bench, median, table } from './bench';

const GOLDEN = fileURLToPath(new URL('../test/pages', import.meta.url));
const QUICK = { pages: 5, rounds: 3 };
const FULL = { pages: 30, rounds: 5 };

interface Cost {
  mainThreadMs: number;
  heap: number;
  longTasks: number;
  shift: number;
}

export const run: Bench = async ({ browser: name, full }) => {
  const { pages, rounds } = full ? FULL : QUICK;
  const web = await Web.open();
  const open = (extension?: string) =>
    openBrowser(name, {
      executable: needBrowser(name),
      headless: true,
      proxy: web.proxy,
      ...(extension && { extension }),
    });
  const browsers = [await open(), await open(BUILDS[name])] as const;
  try {
    const rows: (string | number)[][] = [];
    for (const [i, file] of filesOf(process.env.CROSSREAD_PAGES ?? GOLDEN, pages).entries()) {
      const url = web.serve(`http://page-${i}.example/`, contentOf(file));
      const costs: [Cost[], Cost[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        for (const side of [0, 1] as const) costs[side].push(await costOf(browsers[side], url));
      }
      rows.push([basename(file).replace(/\..*/, ''), ...cellsOf(costs[0], costs[1])]);
    }
    console.log(table(HEAD, rows));
  } finally {
    for (const browser of browsers) await browser.close();
    await web.close();
  }
};

const HEAD = [
  'page',
  'main thread, ms',
  'with',
  'long tasks',
  'with',
  'layout shift',
  'with',
  'script heap, MB',
  'with',
];

function filesOf(folder: string, most: number): string[] {
  const names = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name));
  return names
    .sort()
    .slice(0, most)
    .map((name) => join(folder, name));
}

function contentOf(file: string): Buffer {
  const content = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(content) : content;
}

async function costOf(browser: Browser, url: string): Promise<Cost> {
  const tab = await browser.newTab();
  if (!tab.costs) throw new Error(`${browser.name} does not tell what a page costs`);
  await tab.activate();
  await tab.goto(url);
  const { longTasks, shift } = await observed(tab);
  const { mainThreadMs, heap } = await tab.costs();
  await tab.close();
  return { mainThreadMs, heap, longTasks, shift };
}

/** Waits for idle moments, in which the gate looks and the reader reads; then asks for what the page has noted. */
const observed = (tab: Tab) =>
  tab.evaluate(async () => {
    for (let i = 0; i < 4; i++) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 100);
      });
    const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
    const longTasks = (await entriesOf('longtask')).length;
    return { longTasks, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
  });

function cellsOf(bare: Cost[], ours: Cost[]): string[] {
  const cells = (show: (cost: Cost) => number, digits: number) =>
    [bare, ours].map((costs) => median(costs.map(show)).toFixed(digits));
  return [
    ...cells(({ mainThreadMs }) => mainThreadMs, 0),
    ...cells(({ longTasks }) => longTasks, 0),
    ...cells(({ shift }) => shift, 3),
    ...cells(({ heap }) => heap / 1e6, 2),
  ];
}
