/** Where pages are read: the welcome page, the three modes, and that nothing of ours is where it was not asked for. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { wordsFor } from '../../components/words';
import type { Settings } from '../../model/settings';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { REPORTS, reportPage } from './site';
import { openStage, type Stage, settled } from './stage';

/** What scripts in the extension's pages see. */
declare const chrome: Api;

const words = wordsFor('en');
const CHOSEN = 'http://chosen.example/article';
const OTHER = 'http://other.example/article';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  for (const url of [CHOSEN, OTHER]) stage.web.serve(url, reportPage(REPORTS[0]!));
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

const change = (settings: Partial<Settings>) =>
  stage.desk.tell({ type: 'change-settings', change: settings });

/** What of ours is in the tab in front: a script that listens, a mark, anything that the page has not itself. */
async function traces(page: Tab): Promise<string[]> {
  await settled(page);
  const id = await stage.desk.idOf(page);
  const listens = await stage.desk.page.evaluate(
    (to) =>
      chrome.tabs.sendMessage(to, { type: 'step', by: 1 }, { frameId: 0 }).then(
        () => true,
        (error) => !/Receiving end does not exist/.test(String(error)),
      ),
    id,
  );
  const marks = await page.evaluate(() => CSS.highlights.size);
  return [...(listens ? ['a script'] : []), ...(marks > 0 ? ['marks'] : [])];
}

const registered = () =>
  stage.desk.page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
  );

describe('in the mode “chosen”', () => {
  beforeEach(() => change({ mode: 'chosen', sitesOn: ['chosen.example'], sitesOff: [] }));

  it('reads a chosen site, and leaves any other without a trace', async () => {
    expect(await registered()).toEqual([['*://*.chosen.example/*']]);
    await tab.goto(CHOSEN);
    expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
    expect(await traces(tab)).toEqual(['a script', 'marks']);
    await tab.goto(OTHER);
    expect(await traces(tab)).toEqual([]);
  });

  it('reads another page once when told to, and not the next', async () => {
    await tab.goto(OTHER);
    await tab.activate();
    const popup = await stage.browser.popup();
    await press(popup, words.states.readOnce);
    await showsFindings(popup);
    await popup.close();
    expect(await traces(tab)).toEqual(['a script', 'marks']);
    await tab.goto(`${OTHER}?again`);
    expect(await traces(tab)).toEqual([]);
  });

  it('has the site added by its button, and covers the page at once', async () => {
    await tab.goto(OTHER);
    await tab.activate();
    const popup = await stage.browser.popup();
    await press(popup, words.states.choose('other.example'));
    await showsFindings(popup);
    await popup.close();
    expect(await registered()).toEqual([['*://*.chosen.example/*', '*://*.other.example/*']]);
  });
});

describe('in the mode “click”', () => {
  it('clears open pages, registers nothing and leaves every page without a trace', async () => {
    await change({ mode: 'everywhere' });
    await tab.goto(CHOSEN);
    await stage.desk.readingOf(tab);
    await change({ mode: 'click' });
    await until('an empty page', async () => (await traces(tab)).length === 0);
    expect(await registered()).toEqual([]);
    await tab.goto(OTHER);
    expect(await traces(tab)).toEqual([]);
  });

  it('reads the page when the popup opens', async () => {
    await tab.activate();
    const popup = await stage.browser.popup();
    await showsFindings(popup);
    await popup.close();
    expect(await traces(tab)).toEqual(['a script', 'marks']);
  });

  it('covers open pages when the mode is left', async () => {
    await tab.goto(OTHER);
    expect(await traces(tab)).toEqual([]);
    await change({ mode: 'everywhere' });
    expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
  });
});

it('shows itself at work on the welcome page, and keeps what is chosen there', async () => {
  const welcome = await stage.browser.extensionTab('welcome.html');
  const standings = await until('the marks', () =>
    welcome.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.sample-mark')];
      return marks.length > 0 && marks.map(({ dataset }) => dataset.standing);
    }),
  );
  expect(standings).toEqual(expect.arrayContaining(['conflicts', 'differs', 'agrees']));
  await until('the card', () => welcome.evaluate(() => document.querySelector('.card .voice') !== null));
  await welcome.evaluate(() => document.querySelector<HTMLElement>('input[value=click]')!.click());
  await until('the mode', async () => (await registered()).length === 0);
  await welcome.close();
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const showsFindings = (popup: View) =>
  until('the findings', () => popup.evaluate(() => document.querySelector('.findings') !== null));

const press = (view: View, label: string) =>
  until(`a button “${label}”`, () =>
    view.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((b) => b.textContent?.includes(text));
      button?.click();
      return button !== undefined;
    }, label),
  );
