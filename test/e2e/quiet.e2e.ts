/** The page and the network with us and without us. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/browser';
import { closedCard, openedCard, placeOf, statementThat } from './gestures';
import { REPORTS, SITE, serveReport } from './site';
import { type BareStage, openBareStage, openStage, type Stage, settled } from './stage';

let stage: Stage;
let bare: BareStage;
let tab: Tab;
let bareTab: Tab;
beforeAll(async () => {
  stage = await openStage();
  bare = await openBareStage();
  tab = await stage.browser.newTab();
  bareTab = await bare.browser.newTab();
});
afterAll(async () => {
  await stage?.close();
  await bare?.close();
});

it('makes the page see no change but the host of the card, which goes when the card closes', async () => {
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  await watchChanges(tab);
  const reading = await stage.desk.readingOf(tab);
  expect(await changes(tab)).toEqual([]);
  const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
  await tab.click(x, y);
  await openedCard(tab);
  await tab.press('Escape');
  await closedCard(tab);
  const seen = await changes(tab);
  const hosts = seen.filter((change) => /^(added|removed) in HTML: /.test(change));
  expect(hosts.length).toBe(2);
  expect(hosts[1]).toBe(hosts[0]!.replace('added', 'removed'));
  // What remains is about the host itself (it is shown as a popover), never about an element of the page.
  expect(seen.filter((change) => !hosts.includes(change))).toEqual([]);
});

it.each(REPORTS)('leaves every element of %s where it is', async (id) => {
  const url = serveReport(stage.web, id);
  serveReport(bare.web, id);
  await Promise.all([tab.goto(url), bareTab.goto(url)]);
  await stage.desk.readingOf(tab);
  expect(await geometry(tab)).toEqual(await geometry(bareTab));
  expect(await globals(tab)).toEqual(await globals(bareTab));
});

describe('requests', () => {
  it('are those of the page, with us and without us', async () => {
    stage.web.requests.length = 0;
    bare.web.requests.length = 0;
    for (const id of REPORTS) {
      const url = serveReport(stage.web, id);
      serveReport(bare.web, id);
      await tab.goto(url);
      await bareTab.goto(url);
      const reading = await stage.desk.readingOf(tab);
      const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
      await tab.click(x, y);
      await openedCard(tab);
      await (await stage.browser.popup()).close();
      await (await stage.browser.panel()).close();
      await stage.browser.stopWorker();
    }
    await settled(tab);
    expect(asked(stage)).toEqual(asked(bare));
    expect(asked(bare)).toEqual(expect.arrayContaining(REPORTS.map((id) => `GET ${SITE}/${id}`)));
    const origins = stage.web.requests.map(
      ({ headers }) => `${headers.origin ?? ''} ${headers.referer ?? ''}`,
    );
    expect(origins.filter((origin) => /extension:/.test(origin))).toEqual([]);
  });

  it('are seen by the log when there is one (control)', async () => {
    await tab.evaluate((url) => fetch(url).catch(() => null), `${SITE}/control`);
    expect(asked(stage)).toContain(`GET ${SITE}/control`);
  });

  it('cannot be made from the pages of the extension', async () => {
    const outcome = await stage.desk.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      `${SITE}/from-the-extension`,
    );
    expect(outcome).toBe('refused');
    expect(asked(stage)).not.toContain(`GET ${SITE}/from-the-extension`);
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const asked = ({ web }: { web: BareStage['web'] }) =>
  [...new Set(web.requests.map(({ method, url }) => `${method} ${url}`))].sort();

const watchChanges = (page: Tab) =>
  page.evaluate(() => {
    const log: string[] = [];
    Object.assign(window, { changesSeen: log });
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
        if (type === 'childList') {
          for (const node of addedNodes) log.push(`added in ${target.nodeName}: ${node.nodeName}`);
          for (const node of removedNodes) log.push(`removed in ${target.nodeName}: ${node.nodeName}`);
        } else log.push(`${type} ${attributeName ?? ''} of ${target.nodeName}`);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

const changes = (page: Tab) =>
  page.evaluate(() => (window as unknown as { changesSeen: string[] }).changesSeen);

const geometry = (page: Tab) =>
  page.evaluate(() => {
    scrollTo(0, 0);
    return [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.nodeName} ${[x, y, width, height].map((n) => n.toFixed(2)).join(' ')}`;
    });
  });

/** What the page's own scripts could notice beside the document. */
const globals = (page: Tab) =>
  page.evaluate(() => ({
    names: Object.getOwnPropertyNames(window).sort(),
    attributes: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
