/** What a large pack of the reader's own costs: to look through and install, to read a page with, to ask a question. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsFor } from '../components/words/languages';
import { bundledPacks } from '../packs';
import { type Browser, type Tab, until } from '../scripts/browsers/browser';
import { Desk } from '../scripts/browsers/desk';
import { needBrowser } from '../scripts/browsers/find';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import { type Bench, median, table } from './bench';
import { bigPack, type PackSize } from './big-pack';
import { bundleInPage } from './bundle';
import { disputePage } from './dispute-page';

const SIZES: PackSize[] = [
  { claims: 5_000, names: 1_000 },
  { claims: 50_000, names: 10_000 },
];

/** In the extension as `npm run build` left it, through its options window. */
export const run: Bench = async ({ browser: name, full }) => {
  const rounds = full ? 7 : 3;
  const web = await Web.open();
  const browser = await openBrowser(name, {
    executable: needBrowser(name),
    headless: true,
    extension: BUILDS[name],
    proxy: web.proxy,
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const desk = await Desk.open(browser);
    const page = await browser.newTab();
    const address = web.serve('http://news.example/dispute', disputePage(bundledPacks()[0]!, 100_000));
    const bare = await reading(desk, page, address, rounds);
    const rows = [['none but the bundled one', '–', '–', '–', ms(bare), '–']];
    for (const size of SIZES) {
      const text = JSON.stringify(bigPack(size));
      const installs: Install[] = [];
      for (let round = 0; round < rounds; round++) {
        if (round > 0) await desk.tell({ type: 'remove-pack', pack: 'big' });
        installs.push(await install(desk.page, text));
      }
      rows.push([
        `${size.claims} claims, ${size.names} names`,
        (text.length / 1e6).toFixed(1),
        ms(installs.map(({ review }) => review)),
        ms(installs.map(({ writing }) => writing)),
        ms(await reading(desk, page, address, rounds)),
        (await findings(browser, folder, size)).toFixed(1),
      ]);
      await desk.tell({ type: 'remove-pack', pack: 'big' });
    }
    const head = [
      'pack',
      'MB',
      'looked through, ms',
      'installed, ms',
      'page read, ms',
      'card’s question, ms',
    ];
    console.log(table(head, rows));
  } finally {
    await browser.close();
    await web.close();
    rmSync(folder, { recursive: true });
  }
};

const ms = (values: number[]) => median(values).toFixed(0);

/** Milliseconds from the drop to the preview, and from the button to the end. */
interface Install {
  review: number;
  writing: number;
}

async function install(options: Tab, text: string): Promise<Install> {
  const words = wordsFor('en').packs.preview;
  await options.evaluate((content) => {
    const state = globalThis as unknown as { timing: Install | null };
    state.timing = null;
    const files = new DataTransfer();
    files.items.add(new File([content], 'big.json'));
    const start = performance.now();
    let pressed = 0;
    let review = 0;
    const observer = new MutationObserver(() => {
      const button = document.querySelector<HTMLButtonElement>('.pack-preview .primary');
      if (button && !pressed) {
        pressed = performance.now();
        review = pressed - start;
        button.click();
      }
      if (document.querySelector('.pack-note.fine')) {
        state.timing = { review, writing: performance.now() - pressed };
        observer.disconnect();
      }
    });
    observer.observe(document.body, { subtree: true, childList: true });
    document
      .querySelector('.pack-drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  }, text);
  return until(
    `${words.install} to end`,
    () => options.evaluate(() => (globalThis as unknown as { timing: Install | null }).timing),
    120_000,
  );
}

/** Milliseconds from the start of a page to its reading, once a round. */
async function reading(desk: Desk, page: Tab, address: string, rounds: number): Promise<number[]> {
  const timings: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(address);
    await desk.readingOf(page, undefined, 60_000);
    if (round > 0) timings.push(performance.now() - start);
  }
  return timings;
}

async function findings(browser: Browser, folder: string, size: PackSize): Promise<number> {
  await bundleInPage('packs', folder);
  const file = join(folder, 'page.html');
  writeFileSync(file, '<!doctype html><meta charset="utf-8"><script src="packs.js"></script>');
  const tab = await browser.newTab(pathToFileURL(file).href);
  const timings = await tab.evaluate(
    (size) =>
      (
        globalThis as unknown as {
          bench: { findings(size: PackSize, rounds: number): Promise<number[]> };
        }
      ).bench.findings(size, 20),
    size,
  );
  await tab.close();
  return median(timings);
}
