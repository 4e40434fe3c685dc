/** Pages that live long: before the extension, through navigations without loading, through history, and longer than it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/browser';
import { Desk } from '../../scripts/browsers/desk';
import { BUILDS } from '../../scripts/builds';
import { closedCard, openedCard, placeOf, statementThat } from './gestures';
import { reportPage, SITE, serveReport } from './site';
import { type BareStage, BROWSER, openBareStage, type Stage } from './stage';

let bare: BareStage;
let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  bare = await openBareStage();
  tab = await bare.browser.newTab();
});
afterAll(() => bare?.close());

it('reads a tab that was open before the extension came', async () => {
  await tab.goto(serveReport(bare.web, 'theprime-63436'));
  await tab.evaluate(() => void Object.assign(window, { wasOpen: true }));
  await bare.browser.install(BUILDS[BROWSER]);
  stage = { ...bare, desk: await Desk.open(bare.browser) };
  const reading = await stage.desk.readingOf(tab);
  const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
  await tab.click(x, y);
  expect((await openedCard(tab)).conflicts).toBeGreaterThan(0);
  expect(await tab.evaluate(() => 'wasOpen' in window)).toBe(true);
});

it('keeps nothing of a hundred articles that a page has shown without loading', async () => {
  await tab.goto(serveReport(stage.web, 'theprime-61736'));
  await read('theprime-63436', 'first', 10);
  const [painted, before] = [await marks(tab), await tab.costs?.()];
  await read('theprime-63436', 'last', 100);
  const after = await tab.costs?.();
  expect(await marks(tab)).toEqual(painted);
  if (BROWSER === 'chromium') expect(before?.nodes).toBeGreaterThan(100);
  // A page's worth of nodes is some hundred.
  expect((after?.nodes ?? 0) - (before?.nodes ?? 0)).toBeLessThan(100);
  expect((after?.listeners ?? 0) - (before?.listeners ?? 0)).toBeLessThan(20);
});

it('is there when the reader comes back to a page', async () => {
  const url = serveReport(stage.web, 'theprime-63436');
  await tab.goto(url);
  const before = await stage.desk.readingOf(tab);
  await tab.goto(stage.web.serve(`${SITE}/pears`, '<!doctype html><title>Pears</title><p>Prune in winter.'));
  await tab.evaluate(() => history.back());
  await until('the page before', () => tab.evaluate((url) => location.href === url, url).catch(() => false));
  expect((await stage.desk.readingOf(tab)).statements.length).toBe(before.statements.length);
});

it('gives its place to the next one when the extension is loaded anew', async () => {
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  const reading = await stage.desk.readingOf(tab);
  const painted = await marks(tab);
  await tab.evaluate(() => void Object.assign(window, { wasOpen: true }));
  await stage.browser.install(BUILDS[BROWSER]);
  const place = await placeOf(tab, statementThat('conflicts', reading));
  await until('a card of the new one', async () => {
    await tab.click(place.x, place.y);
    return Promise.race([
      openedCard(tab).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 1000)),
    ]);
  });
  expect(await tab.evaluate(() => document.querySelectorAll('x-0').length)).toBe(1);
  await tab.press('Escape');
  await closedCard(tab);
  await until('marks once', async () => JSON.stringify(await marks(tab)) === JSON.stringify(painted));
  expect(await tab.evaluate(() => 'wasOpen' in window)).toBe(true);
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

/** Shows articles one after the other, as a site's own script would, the last of them `id`; waits until that is read. */
async function read(id: string, name: string, count: number): Promise<void> {
  const articles = [reportPage('theprime-64418'), reportPage(id)].map(
    (html) => /<article>.*<\/article>/s.exec(html)![0],
  );
  await tab.evaluate(
    async (articles, name, count) => {
      for (let i = 1; i <= count; i++) {
        history.pushState(null, '', `/${name}-${i}`);
        document.querySelector('main')!.innerHTML = articles[(count - i + 1) % 2]!;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    articles,
    name,
    count,
  );
  await stage.desk.readingOf(tab, ({ url }) => url.endsWith(`/${name}-${count}`));
}

/** How many ranges stand under each name, and how many of them on text that is no longer in the page. */
const marks = (page: Tab) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .map(([name, ranges]) => ({
        name,
        here: [...ranges].filter(({ startContainer }) => startContainer.isConnected).length,
        gone: [...ranges].filter(({ startContainer }) => !startContainer.isConnected).length,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
