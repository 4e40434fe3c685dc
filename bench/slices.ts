/** How long the longest task of ours is while a long article on the dispute is read: on this machine and on a slow one. */
import { compilePack } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import { type Bench, table } from './bench';
import { BenchPage } from './bench-page';
import { disputePage } from './dispute-page';
import type { Stage } from './in-page/slices';

const SIZES = [
  { name: '1 MB', size: 1_000_000, slowdown: 4 },
  { name: '10 MB', size: 10_000_000, slowdown: 1 },
];

export const run: Bench = async ({ browser }) => {
  const pack = bundledPacks()[0]!;
  const lexicon = compilePack(pack);
  const page = await BenchPage.open(browser, 'slices');
  try {
    const rows: string[][] = [];
    for (const { name, size, slowdown } of SIZES) {
      await page.show(disputePage(pack, size));
      const factor = await page.slowDown(slowdown);
      const stages = await page.call<[Lexicon], Stage[]>('measure', lexicon);
      for (const { name: stage, busyMs, longestMs } of stages) {
        rows.push([name, `${factor}×`, stage, busyMs.toFixed(0), longestMs.toFixed(1)]);
      }
    }
    console.log(table(['page', 'slower by', 'work', 'in all, ms', 'longest task, ms'], rows));
  } finally {
    await page.close();
  }
};
