/** Windows keep in step with the page beside them, whatever becomes of it and of the background. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { wordsFor } from '../../components/words';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { reportPage, SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

/** What scripts in the extension's pages see. */
declare const chrome: Api;

const words = wordsFor('en');
const site = new URL(SITE).hostname;

let stage: Stage;
let tab: Tab;
let id: number;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  id = await stage.desk.idOf(tab);
});
afterAll(() => stage?.close());

describe('the side panel', () => {
  let panel: View;
  beforeAll(async () => {
    await tab.goto(serveReport(stage.web, 'theprime-64418'));
    await stage.desk.readingOf(tab);
    panel = await stage.browser.panel();
    await filled(panel, '.answer');
  });
  afterAll(() => panel?.close());

  it('follows the tab in front', async () => {
    await stage.desk.page.activate();
    await says(panel, words.states['browser-page'].title);
    await tab.activate();
    await filled(panel, '.answer');
  });

  it('loses neither its place nor what is open when the page changes', async () => {
    const before = await panel.evaluate(async () => {
      document.querySelectorAll<HTMLDetailsElement>('.question details')[9]!.open = true;
      scrollTo(0, 400);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { y: scrollY, answers: document.querySelectorAll('.answer').length };
    });
    await tab.evaluate(
      (html) => {
        const more = document.createElement('section');
        more.innerHTML = html;
        document.querySelector('article')!.append(more);
      },
      reportPage('theprime-63436')
        .match(/<p>.*<\/p>/g)!
        .join(''),
    );
    await until('more answers', () =>
      panel.evaluate((few) => document.querySelectorAll('.answer').length > few, before.answers),
    );
    expect(await panel.evaluate(() => document.querySelectorAll('.question details[open]').length)).toBe(1);
    expect(await panel.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('takes the appearance that is chosen', async () => {
    await stage.desk.tell({ type: 'change-settings', change: { appearance: 'dark' } });
    const isDark = () => getComputedStyle(document.body).colorScheme === 'dark';
    await until('the dark', () => panel.evaluate(isDark));
    await stage.desk.tell({ type: 'change-settings', change: { appearance: 'auto' } });
    await until('the light', async () => !(await panel.evaluate(isDark)));
  });

  it('goes on when the background was stopped', async () => {
    await stage.browser.stopWorker();
    await stage.desk.tell({ type: 'switch-site', site, on: false });
    await says(panel, words.states.siteOff(site).title);
    await stage.browser.stopWorker();
    await press(panel, words.states.switchOn);
    await filled(panel, '.answer');
  });

  it('says when the reader is gone, and brings it back', async () => {
    // The last reading is told to the windows after it can be asked for; the panel has to have heard of it.
    await stage.desk.readingOf(tab);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await stage.desk.ask(id, { type: 'retire' });
    await press(panel, words.showOnPage);
    await says(panel, words.popup.gone);
    await press(panel, words.states.readAgain);
    await filled(panel, '.answer');
  });
});

describe('the comparison in a tab of its own', () => {
  it('brings the page to the front when it shows a sentence there', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-61736'));
    await stage.desk.readingOf(tab);
    const matrix = await stage.browser.extensionTab(`sidepanel.html?tab=${id}`);
    await filled(matrix, 'td.matrix-page button');
    await matrix.evaluate(() => document.querySelector<HTMLElement>('td.matrix-page button')!.click());
    await press(matrix, words.showOnPage);
    await until('the page in front', () =>
      stage.desk.page.evaluate(
        async (page) => (await chrome.tabs.query({ active: true })).some((front) => front.id === page),
        id,
      ),
    );
    await matrix.close();
    await tab.activate();
  });

  it('says when the page was closed', async () => {
    const page = await stage.browser.newTab();
    await page.goto(serveReport(stage.web, 'theprime-63436'));
    const closing = await stage.desk.idOf(page);
    const matrix = await stage.browser.extensionTab(`sidepanel.html?tab=${closing}`);
    await filled(matrix, 'table');
    await stage.desk.page.evaluate((gone) => chrome.tabs.remove(gone), closing);
    await says(matrix, words.states['no-tab'].title);
    await matrix.close();
    await tab.activate();
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const filled = (view: View, selector: string) =>
  until(selector, () => view.evaluate((what) => document.querySelector(what) !== null, selector));

const says = (view: View, text: string) =>
  until(`“${text}”`, () => view.evaluate((what) => document.body.textContent?.includes(what) ?? false, text));

async function press(view: View, label: string) {
  const found = await until(`a button “${label}”`, () =>
    view.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(text));
      button?.click();
      return button !== undefined;
    }, label),
  );
  expect(found).toBe(true);
}
