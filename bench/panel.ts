/** How soon popup and side panel show the comparison of a page with many findings, and how its matrix scrolls. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../model/dossier';
import type { Reading } from '../model/reading';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { type Bench, median, table } from './bench';
import { bigDossier, bigReading, type DossierSize } from './big-dossier';
import { bundleInPage } from './bundle';
import type { store, Timings } from './in-page/panel';

const SIZES: DossierSize[] = [
  { questions: 28, reports: 18, findings: 15 },
  { questions: 200, reports: 25, findings: 200 },
  { questions: 200, reports: 50, findings: 200 },
];

interface InPage {
  bench: { store: typeof store; measure(reading: Reading, rounds: number): Promise<Timings> };
}

/** The dossier comes from a database, the reading through the schema of messages, as in the extension's own windows. */
export const run: Bench = async ({ browser: name, full }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await bundleInPage('panel', folder);
  const file = join(folder, 'page.html');
  writeFileSync(file, PAGE);
  const browser = await openBrowser(name, { executable: needBrowser(name), headless: true });
  const tab = await browser.newTab();
  const opening: string[][] = [];
  const scrolling: string[][] = [];
  try {
    for (const size of SIZES) {
      const dossier = bigDossier(size);
      await tab.goto(pathToFileURL(file).href);
      await tab.evaluate((pack) => (globalThis as unknown as InPage).bench.store(pack), dossier as Dossier);
      const timings = await tab.evaluate(
        (reading, rounds) => (globalThis as unknown as InPage).bench.measure(reading, rounds),
        bigReading(dossier, size),
        full ? 15 : 5,
      );
      const sizes = [size.questions, size.reports, size.findings].map(String);
      for (const window of ['popup', 'questions', 'matrix'] as const)
        opening.push([window, ...sizes, ms(timings[window]), ms(timings.drawing[window])]);
      for (const { view, frames, longest, longTasks } of timings.scrolling)
        scrolling.push([view, ...sizes, String(frames), longest.toFixed(0), String(longTasks ?? '–')]);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  const size = ['questions', 'reports', 'findings'];
  console.log(table(['window', ...size, 'to its content, ms', 'of it drawing, ms'], opening));
  console.log('');
  console.log(table(['scrolling', ...size, 'frames', 'longest, ms', 'tasks over 50 ms'], scrolling));
};

const ms = (values: number[]) => median(values).toFixed(0);

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="panel.css">
<body data-theme="light"><div id="root"></div><script src="panel.js"></script></body></html>`;
