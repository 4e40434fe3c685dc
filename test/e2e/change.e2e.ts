/** Pages that change under us, and a background that is stopped. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/browser';
import { openedCard, placeOf, statementThat } from './gestures';
import { reportPage, SITE, serveReport } from './site';
import { openStage, type Stage, settled } from './stage';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

/** Paragraphs to put into a page, as the site's own script would. */
const paragraphs = (id: string) =>
  reportPage(id)
    .match(/<p>.*<\/p>/g)!
    .join('');

describe('a page that changes', () => {
  it('is read again when more of it scrolls in', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-64418'));
    const before = await stage.desk.readingOf(tab);
    await tab.evaluate((html) => {
      const more = document.createElement('section');
      more.innerHTML = html;
      document.querySelector('article')!.append(more);
    }, paragraphs('theprime-63436'));
    const after = await stage.desk.readingOf(tab, ({ revision }) => revision > before.revision);
    expect(after.statements.length).toBeGreaterThan(before.statements.length);
    expect(after.mentions.length).toBeGreaterThan(before.mentions.length);
  });

  it('is read anew after a soft navigation', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-64418'));
    const before = await stage.desk.readingOf(tab);
    await tab.evaluate((html) => {
      history.pushState(null, '', '/another-article');
      document.querySelector('article')!.innerHTML = `<h1>Another article</h1>${html}`;
    }, paragraphs('theprime-61736'));
    const after = await stage.desk.readingOf(tab, ({ url }) => url.endsWith('/another-article'));
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.statements.map(({ quote }) => quote.exact)).not.toEqual(
      before.statements.map(({ quote }) => quote.exact),
    );
  });

  it('is found when the article comes after the page', async () => {
    await tab.goto(
      stage.web.serve(`${SITE}/late`, '<!doctype html><title>Late</title><main><p>Wait …</p></main>'),
    );
    await settled(tab);
    await tab.evaluate((html) => {
      document.querySelector('main')!.innerHTML = `<article>${html}</article>`;
    }, paragraphs('theprime-63436'));
    expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
  });

  it('may lose a frame while it is read', async () => {
    const frame = `<!doctype html><title>Frame</title>${paragraphs('theprime-63436').repeat(40)}`;
    stage.web.serve(`${SITE}/frame`, frame);
    await tab.goto(
      stage.web.serve(
        `${SITE}/framed`,
        `<!doctype html><title>Framed</title><article>${paragraphs('theprime-64418')}</article><iframe src="/frame"></iframe>
       <script>addEventListener('load', () => setTimeout(() => document.querySelector('iframe').remove(), 30))</script>`,
      ),
    );
    const reading = await stage.desk.readingOf(tab, ({ mentions }) => mentions.every(({ frame }) => !frame));
    expect(reading.statements.length).toBeGreaterThan(0);
  });
});

describe('when the background was stopped', () => {
  it('a card finds its evidence', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    const reading = await stage.desk.readingOf(tab);
    await stage.browser.stopWorker();
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.click(x, y);
    expect((await openedCard(tab)).evidence.length).toBeGreaterThan(0);
    await tab.press('Escape');
  });

  it('the next page is read', async () => {
    await stage.browser.stopWorker();
    await tab.goto(serveReport(stage.web, 'theprime-61736'));
    expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
  });
});

describe('a site that is switched off', () => {
  it('is as if we were not there, at once and after loading, until it is switched on', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    const reading = await stage.desk.readingOf(tab);
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.click(x, y);
    await openedCard(tab);

    await switchSite(false);
    await until('the end of the card', async () => (await tab.card(() => true)) === null);
    await until('silence', async () => (await answer()) === null);
    expect(await painted(tab)).toBe(0);

    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    await settled(tab);
    expect(await answer()).toBeNull();
    expect(await painted(tab)).toBe(0);

    await switchSite(true);
    expect((await stage.desk.readingOf(tab)).statements.length).toBe(reading.statements.length);
    await until('marks', async () => (await painted(tab)) > 0);
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const answer = async () => stage.desk.ask(await stage.desk.idOf(tab), { type: 'reading' });

const switchSite = (on: boolean) =>
  stage.desk.tell({ type: 'switch-site', site: new URL(SITE).hostname, on });

/** How many ranges the page can see in its highlight registry. */
const painted = (page: Tab) =>
  page.evaluate(() => {
    let ranges = 0;
    CSS.highlights.forEach((highlight) => {
      ranges += highlight.size;
    });
    return ranges;
  });
