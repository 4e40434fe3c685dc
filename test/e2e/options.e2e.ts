/** The real options page, and what its switches do to an open page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import { bundledPacks } from '../../packs';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

const words = wordsFor('en');
const site = new URL(SITE).hostname;

let stage: Stage;
let tab: Tab;
let options: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  await stage.desk.readingOf(tab);
  options = await stage.browser.extensionTab('options.html');
  await tab.activate();
});
afterAll(() => stage?.close());

it('lists what is installed, and who answers for it', async () => {
  for (const { title, version, licence, maintainer } of bundledPacks()) {
    for (const text of [title, version, licence, maintainer.name, maintainer.interests])
      await says(options, text);
  }
});

it('marks nothing until asked, and then does', async () => {
  await until('marks', async () => (await painted()) > 0);
  await choose('request');
  await until('no marks', async () => (await painted()) === 0);
  const popup = await stage.browser.popup();
  await press(popup, words.popup.mark);
  await until('marks again', async () => (await painted()) > 0);
  await popup.close().catch(() => {}); // It closes itself.
  await choose('all');
});

it('switches a site off, and on again', async () => {
  await options.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('.add-site input')!;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, `${SITE}/an/article`);
  await press(options, words.options.sites.add);
  await says(options, site);
  await until('silence', async () => (await reading()) === null);
  await options.evaluate(
    (label) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click(),
    words.options.sites.remove(site),
  );
  await says(options, words.options.sites.none);
  expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
});

it('shows what another window changed', async () => {
  await stage.desk.tell({ type: 'change-settings', change: { appearance: 'dark' } });
  await until('the dark', () =>
    options.evaluate(
      () =>
        document.querySelector<HTMLInputElement>('input[name=appearance][value=dark]')!.checked &&
        getComputedStyle(document.body).colorScheme === 'dark',
    ),
  );
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const says = (view: View, text: string) =>
  until(`“${text}”`, () => view.evaluate((what) => document.body.textContent?.includes(what) ?? false, text));

const press = (view: View, label: string) =>
  until(`a button “${label}”`, () =>
    view.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(text));
      button?.click();
      return button !== undefined;
    }, label),
  );

const choose = (marks: string) =>
  options.evaluate(
    (value) => document.querySelector<HTMLElement>(`input[name=marks][value=${value}]`)!.click(),
    marks,
  );

const reading = async () => stage.desk.ask(await stage.desk.idOf(tab), { type: 'reading' });

const painted = () =>
  tab.evaluate(() => {
    let ranges = 0;
    CSS.highlights.forEach((highlight) => {
      ranges += highlight.size;
    });
    return ranges;
  });
