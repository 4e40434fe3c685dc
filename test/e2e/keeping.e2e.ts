/** A reader keeps a page, finds it beside the next one, sees what was edited, writes a note, and saves it all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '../../cli/receipt/verify';
import { wordsFor } from '../../components/words';
import type { Kept } from '../../messaging/protocol';
import type { ExportFormat } from '../../model/exports/formats';
import type { Statement } from '../../model/reading';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { reportText } from '../../scripts/news-page';
import { SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

const { kept: words } = wordsFor('en');
const [KEPT, NEXT] = ['theprime-63436', 'theprime-61736'] as const;

let stage: Stage;
let tab: Tab;
/** The comparison, in a tab of its own. */
let matrix: Tab;
let edited: Statement;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keeping-'));
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  return stage?.close();
});

it('keeps a page from the popup', async () => {
  await tab.goto(serveReport(stage.web, KEPT));
  const { statements } = await stage.desk.readingOf(tab);
  edited = statements.find(({ quote }) => reportText(KEPT).includes(quote.exact))!;
  const popup = await stage.browser.popup();
  await press(popup, words.keep);
  await there(popup, '.kept-on');
  await popup.close();
  const { pages } = await kept();
  expect(pages).toMatchObject([{ url: `${SITE}/${KEPT}`, publisher: 'news.example' }]);
  expect(pages[0]!.claims.map(({ selector }) => selector.exact)).toContain(edited.quote.exact);
});

it('shows it as a column of the reader’s own beside another page', async () => {
  await tab.goto(serveReport(stage.web, NEXT));
  await stage.desk.readingOf(tab);
  matrix = await comparison();
  const heads = () =>
    [...document.querySelectorAll('.matrix-publisher')].map((head) => head.textContent?.trim());
  await until('the column', async () => (await matrix.evaluate(heads)).at(-1) === words.collection);
});

it('saves the comparison as a receipt that holds against the saved page, and as annotations', async () => {
  const { save, formats } = wordsFor('en').exports;
  const saveAs = async (format: ExportFormat) => {
    await press(matrix, save);
    return savedBy(matrix, () => press(matrix, formats[format].label));
  };
  const annotations = JSON.parse(await saveAs('annotations'));
  expect(annotations.items.length).toBeGreaterThan(5);
  const [receipt, saved] = ['receipt.json', 'page.html'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(receipt, await saveAs('receipt'));
  writeFileSync(saved, await tab.evaluate(() => document.documentElement.outerHTML));
  const lines: string[] = [];
  expect(await verify([receipt, saved], (line) => lines.push(line)), lines.join('\n')).toBe(0);
  await matrix.close();
});

it('shows before and after of what was edited, and takes a note, even from a window that is closed', async () => {
  const now = 'The paper has since taken this sentence back.';
  await tab.goto(serveReport(stage.web, KEPT, { text: reportText(KEPT).replace(edited.quote.exact, now) }));
  await stage.desk.readingOf(tab);
  matrix = await comparison();
  await there(matrix, '.kept-changes');
  const texts = (selector: string) =>
    matrix.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      `.kept-changes ${selector}`,
    );
  expect(await texts('del')).toContain(`“${edited.quote.exact}”`);
  expect((await texts('ins')).join()).toContain(now);
  await press(matrix, words.notes.add);
  await write(matrix, 'Ask the paper.');
  await press(matrix, words.notes.save);
  await there(matrix, '.note-text');
  expect((await kept()).notes).toMatchObject([{ text: 'Ask the paper.', target: { type: 'page' } }]);
  await press(matrix, words.notes.edit);
  await write(matrix, 'Ask the paper again.');
  await matrix.close();
  await until('what was written', async () => (await kept()).notes[0]?.text === 'Ask the paper again.');
});

it('finds its way from the first release, and restores a backup byte for byte', async () => {
  const { page } = stage.desk;
  const { backup } = wordsFor('en');
  const save = () => savedBy(page, () => press(page, backup.save));
  await stage.desk.tell({ type: 'change-settings', change: { appearance: 'dark' } });
  const text = await save();
  await page.evaluate(intoFirstRelease);
  expect(await stage.desk.tell({ type: 'settings' })).toMatchObject({ value: { appearance: 'dark' } });
  expect((await kept()).pages).toEqual([]);
  await page.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'backup.json'));
    const input = document.querySelector<HTMLInputElement>('.data-buttons input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await press(page, backup.restore);
  await until('the end of it', () =>
    page.evaluate((says) => document.body.textContent?.includes(says), backup.restored('backup.json')),
  );
  const untimed = (backup: string) => backup.replace(/"saved": ".*"/, '');
  expect(untimed(await save())).toBe(untimed(text));
  expect((await kept()).notes).toHaveLength(1);
});

it('lists it in the options, where a removal is taken back', async () => {
  const { page } = stage.desk;
  const before = await kept();
  await press(page, words.remove);
  await until('the end of it', async () => (await kept()).pages.length === 0);
  await press(page, words.undo);
  await until('the page', async () => (await kept()).pages.length === 1);
  expect(await kept()).toEqual(before);
});

it('keeps selected words as a claim, and a fact-check that the page carries', async () => {
  const { selection, reviews } = wordsFor('en');
  await tab.goto(serveReport(stage.web, NEXT));
  await stage.desk.readingOf(tab);
  await tab.evaluate((claim) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify([
      { '@type': 'ClaimReview', claimReviewed: claim, author: { name: 'The Checkers' } },
      {
        '@type': 'ClaimReview',
        claimReviewed: 'Tea is grown in Yorkshire.',
        author: { name: 'The Checkers' },
      },
    ]);
    document.head.append(script);
    getSelection()!.selectAllChildren(document.querySelector('main p:nth-of-type(3)')!);
  }, 'Anthropic was founded by former OpenAI researchers as the conscience of artificial intelligence.');
  matrix = await comparison();
  await press(matrix, reviews.keep);
  await press(matrix, selection.select);
  await there(matrix, '.selection select');
  await matrix.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.selection select')!;
    select.value = 'founders';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await there(matrix, '.choice');
  await matrix.evaluate(() => document.querySelector<HTMLElement>('.choice input')!.click());
  await press(matrix, selection.keep);
  await there(matrix, '.chosen-quote');
  const [page] = (await kept()).pages.filter(({ partial }) => partial);
  expect(page).toMatchObject({ url: `${SITE}/${NEXT}`, claims: [{ question: 'founders' }] });
  const solid = (text: string) => text.replace(/\s+/g, '');
  expect(solid(reportText(NEXT))).toContain(solid(page!.claims[0]!.selector.exact));
  await matrix.close();
});

it('offers the fact-check beside another page that speaks of it', async () => {
  await tab.goto(serveReport(stage.web, KEPT));
  await stage.desk.readingOf(tab);
  matrix = await comparison();
  await there(matrix, '.reviews');
  const offered = await matrix.evaluate(() =>
    [...document.querySelectorAll('.review')].map(({ textContent }) => textContent),
  );
  expect(offered).toHaveLength(1);
  expect(offered[0]).toContain('Anthropic, founded by former OpenAI researchers');
  await matrix.close();
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

async function comparison(): Promise<Tab> {
  const id = await stage.desk.idOf(tab);
  return stage.browser.extensionTab(`sidepanel.html?tab=${id}`);
}

async function kept(): Promise<Kept> {
  const answer = await stage.desk.tell({ type: 'kept' });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as Kept;
}

/** In the options: takes everything away but the settings, and those stand as the first release kept them. */
async function intoFirstRelease(): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const name = 'crossread-reader';
  const now = await done(indexedDB.open(name));
  const settings = await done(now.transaction('settings').objectStore('settings').get('current'));
  now.close();
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 10);
  opening.onupgradeneeded = () => opening.result.createObjectStore('settings');
  const first = await done(opening);
  await done(first.transaction('settings', 'readwrite').objectStore('settings').put(settings, 'current'));
  first.close();
}

async function write(view: View, text: string): Promise<void> {
  await there(view, 'textarea');
  await view.evaluate((written) => {
    const field = document.querySelector('textarea')!;
    field.value = written;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** What a window hands to the browser to be saved. */
async function savedBy(view: View, press: () => Promise<unknown>): Promise<string> {
  await view.evaluate(() => {
    const make = URL.createObjectURL;
    delete document.body.dataset.saved;
    URL.createObjectURL = (file) => {
      URL.createObjectURL = make;
      void (file as Blob).text().then((text) => {
        document.body.dataset.saved = text;
      });
      return make.call(URL, file);
    };
  });
  await press();
  return until('the file', () => view.evaluate(() => document.body.dataset.saved ?? null));
}

const there = (view: View, selector: string) =>
  until(selector, () => view.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

const press = (view: View, name: string) =>
  until(`“${name}”`, () =>
    view.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent, ariaLabel, firstChild, disabled }) =>
          [ariaLabel, textContent?.trim(), firstChild?.textContent].includes(wanted) && !disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
