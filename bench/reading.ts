/** What reading costs, as ratios of medians to a bare walk over the same nodes, all measured in turn in one run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilePack } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import type { Tab } from '../scripts/browsers/browser';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { type Bench, median, table } from './bench';
import { bigPage } from './big-page';
import { bundleInPage } from './bundle';
import type { Timing } from './in-page/reading';

const ROUNDS = 7;
const NODES = 62_500;

/** On a page of 62,500 text nodes (5.5 MB) with the bundled pack, its names made up to so many. */
export const run: Bench = async ({ browser: name }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await bundleInPage('reading', folder);
  const lexicon = compilePack(bundledPacks()[0]!);
  const browser = await openBrowser(name, { executable: needBrowser(name), headless: true });
  const tab = await browser.newTab();
  try {
    const rows: string[][] = [];
    for (const count of [100, 1_000, 10_000]) {
      const names = withNames(lexicon, count);
      const [walk, ...others] = (await measure(tab, folder, names)).map(({ rounds }) => median(rounds));
      const ratios = others.map((time) => `${(time / walk!).toFixed(1)}×`);
      rows.push([String(names.names.length), String(names.terms.length), walk!.toFixed(1), ...ratios]);
    }
    console.log(
      table(
        ['names', 'cue words', 'bare walk, ms', 'names everywhere', 'and cue words', 'whole reading'],
        rows,
      ),
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};

/** The bundled pack with so many names in all: its own first, then invented ones. */
function withNames(base: Lexicon, count: number): Lexicon {
  const invented = Array.from({ length: Math.max(0, count - base.names.length) }, (_, i) => ({
    ...base.names[0]!,
    text: `Q${(i * 7919).toString(36)} V${(i * 104_729).toString(36)}`,
  }));
  return { ...base, names: [...base.names, ...invented].slice(0, count) };
}

async function measure(tab: Tab, folder: string, lexicon: Lexicon): Promise<Timing[]> {
  const file = join(folder, 'page.html');
  const html = bigPage(NODES, ['Anthropic', 'Alibaba', 'Claude', 'Qwen']);
  writeFileSync(file, html.replace('<body>', '<script src="reading.js"></script><body>'));
  await tab.goto(pathToFileURL(file).href);
  return tab.evaluate(
    (lexicon, rounds) =>
      (
        globalThis as unknown as { bench: { measure(lexicon: Lexicon, rounds: number): Timing[] } }
      ).bench.measure(lexicon, rounds),
    lexicon,
    ROUNDS,
  );
}
