/** A reader keeps a page, finds it beside the next one, sees what was edited in it, and writes a note. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import type { Kept } from '../../messaging/protocol';
import type { Statement } from '../../model/reading';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { reportText } from '../../scripts/news-page';
import { SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

const { kept: words } = wordsFor('en');
const [KEPT, NEXT] = ['theprime-63436', 'theprime-61736'] as const;

let stage: Stage;
let tab: Tab;
let edited: Statement;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

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
  const matrix = await comparison();
  const heads = () =>
    [...document.querySelectorAll('.matrix-publisher')].map((head) => head.textContent?.trim());
  await until('the column', async () => (await matrix.evaluate(heads)).at(-1) === words.collection);
  await matrix.close();
});

it('shows before and after of what was edited, and takes a note', async () => {
  const now = 'The paper has since taken this sentence back.';
  await tab.goto(serveReport(stage.web, KEPT, { text: reportText(KEPT).replace(edited.quote.exact, now) }));
  await stage.desk.readingOf(tab);
  const matrix = await comparison();
  await there(matrix, '.kept-changes');
  const texts = (selector: string) =>
    matrix.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      `.kept-changes ${selector}`,
    );
  expect(await texts('del')).toContain(`“${edited.quote.exact}”`);
  expect((await texts('ins')).join()).toContain(now);
  await press(matrix, words.notes.add);
  await there(matrix, 'textarea');
  await matrix.evaluate(() => {
    const field = document.querySelector('textarea')!;
    field.value = 'Ask the paper.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(matrix, words.notes.save);
  await there(matrix, '.note-text');
  expect((await kept()).notes).toMatchObject([{ text: 'Ask the paper.', target: { type: 'page' } }]);
  await matrix.close();
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

const there = (view: View, selector: string) =>
  until(selector, () => view.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

const press = (view: View, name: string) =>
  until(`“${name}”`, () =>
    view.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent?.trim() === wanted && !disabled,
      );
      button?.click();
      return button !== undefined;
    }, name),
  );
