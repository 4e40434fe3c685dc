/**
 * `npm run bench` (or `npm run bench -- firefox`): what matching costs in a real browser, on a page of 62,500 text nodes (5.5 MB), as ratios of medians to
 * a bare walk over the same nodes, all measured in turn in one run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compilePack } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import { BROWSERS } from '../scripts/browsers/browser';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { bigPage } from './big-page';
import type { Timing } from './in-page/matching';

const ROUNDS = 7;
const NODES = 62_500;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
await bundle('in-page/matching.ts');
const lexicon = compilePack(bundledPacks()[0]!);
const name = BROWSERS.find((browser) => process.argv.includes(browser)) ?? 'chromium';
const browser = await openBrowser(name, { executable: needBrowser(name), headless: true });
const tab = await browser.newTab();
try {
  console.log(
    '| names | cue words | bare walk, ms | names everywhere | and cue words everywhere | whole reading |\n|---:|---:|---:|---:|---:|---:|',
  );
  for (const count of [100, 1_000, 10_000])
    console.log(row(withNames(lexicon, count), await run(withNames(lexicon, count))));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function bundle(entry: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        name: 'bench',
        formats: ['iife'],
        fileName: () => 'bench.js',
      },
    },
  });
}

/** The bundled pack with so many names in all: its own first, then invented ones. */
function withNames(base: Lexicon, count: number): Lexicon {
  const invented = Array.from({ length: Math.max(0, count - base.names.length) }, (_, i) => ({
    ...base.names[0]!,
    text: `Q${(i * 7919).toString(36)} V${(i * 104_729).toString(36)}`,
  }));
  return { ...base, names: [...base.names, ...invented].slice(0, count) };
}

async function run(lexicon: Lexicon): Promise<Timing[]> {
  const file = join(folder, 'page.html');
  const html = bigPage(NODES, ['Anthropic', 'Alibaba', 'Claude', 'Qwen']);
  writeFileSync(file, html.replace('<body>', '<script src="bench.js"></script><body>'));
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

function row({ names, terms }: Lexicon, timings: Timing[]): string {
  const [walk, ...others] = timings.map(({ rounds }) => median(rounds));
  return `| ${names.length} | ${terms.length} | ${walk!.toFixed(1)} | ${others.map((time) => `${(time / walk!).toFixed(1)}×`).join(' | ')} |`;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
