/**
 * How long the longest task of ours is while a long article on the dispute is read: on this machine and on a slow one.
 * Told by the browser's own trace, by the clock and by what the processor gave it: the second holds on a busy machine.
 */
import { existsSync } from 'node:fs';
import { compilePack } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import { Desk } from '../scripts/browsers/desk';
import { needBrowser } from '../scripts/browsers/find';
import type { MainThreadTask, Trace } from '../scripts/browsers/main-thread';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import { type Bench, table } from './bench';
import { BenchPage } from './bench-page';
import { disputePage } from './dispute-page';

const SIZES = [
  { name: '1 MB', size: 1_000_000, slowdown: 4 },
  { name: '10 MB', size: 10_000_000, slowdown: 1 },
] as const;
const HEAD = ['page', 'slower by', 'work', 'tasks', 'in all, ms', 'longest, ms', 'longest, processor ms'];

export const run: Bench = async ({ browser }) => {
  const pack = bundledPacks()[0]!;
  const lexicon = compilePack(pack);
  const rows: string[][] = [];
  for (const { name, size, slowdown } of SIZES) {
    const html = disputePage(pack, size);
    const page = await BenchPage.open(browser, 'slices');
    try {
      if (!page.tab.traced) throw new Error(`${browser} does not tell what its main thread does`);
      await page.show(html);
      const factor = `${await page.slowDown(slowdown)}×`;
      const trace = await page.tab.traced(() => page.call<[Lexicon], unknown>('measure', lexicon));
      for (const [stage, tasks] of stagesOf(trace)) rows.push([name, factor, stage, ...figuresOf(tasks)]);
    } finally {
      await page.close();
    }
  }
  const { name, size, slowdown } = SIZES[0];
  for (const [part, tasks] of partsOf(await asBuilt(disputePage(pack, size), slowdown)))
    rows.push([name, `${slowdown}×`, part, ...figuresOf(tasks)]);
  console.log(table(HEAD, rows));
};

/** Tasks by the mark that stands before them. */
function stagesOf({ tasks, marks }: Trace): [string, MainThreadTask[]][] {
  return marks.slice(0, -1).map(({ name, at }, index) => {
    const until = marks[index + 1]!.at;
    return [name, tasks.filter(({ start, parts }) => start >= at && start < until && runsScript(parts))];
  });
}

/** The whole from loading to marks, as `npm run build` made it last. */
async function asBuilt(html: string, slowdown: number): Promise<Trace> {
  const extension = BUILDS.chromium;
  if (!existsSync(extension)) throw new Error('There is no build to measure. Run `npm run build` first.');
  const web = await Web.open();
  const options = { executable: needBrowser('chromium'), headless: true, proxy: web.proxy, extension };
  const browser = await openBrowser('chromium', options);
  try {
    const desk = await Desk.open(browser);
    const tab = await browser.newTab();
    await tab.activate();
    await tab.slowDown!(slowdown);
    return await tab.traced!(async () => {
      await tab.goto(web.serve('http://news.example/', html));
      await desk.readingOf(tab, () => true, 600_000);
    });
  } finally {
    await browser.close();
    await web.close();
  }
}

const isOurs = (part: string) => part.startsWith('chrome-extension:');
const runsScript = (parts: ReadonlySet<string>) =>
  ['RunYieldContinuation', 'FunctionCall', 'BlinkScheduler_PerformMicrotaskCheckpoint'].some((part) =>
    parts.has(part),
  );

function partsOf({ tasks }: Trace): [string, MainThreadTask[]][] {
  const starting = (file: string) =>
    tasks.filter(({ parts }) => [...parts].some((part) => isOurs(part) && part.endsWith(file)));
  const slices = tasks.filter(
    ({ parts }) =>
      parts.has('RunYieldContinuation') || parts.has('BlinkScheduler_PerformMicrotaskCheckpoint'),
  );
  return [
    ['as built: the gate begins', starting('gate.js')],
    ['as built: the reader begins', starting('reader.js')],
    ['as built: slices', slices],
  ];
}

function figuresOf(tasks: MainThreadTask[]): string[] {
  const most = (of: (task: MainThreadTask) => number) => Math.max(0, ...tasks.map(of));
  const all = tasks.reduce((sum, { ms }) => sum + ms, 0);
  return [
    String(tasks.length),
    all.toFixed(0),
    most(({ ms }) => ms).toFixed(1),
    most(({ processorMs }) => processorMs).toFixed(1),
  ];
}
