/** The page and the network with us and without us, and what either could learn of us and of the reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Tab } from '../../scripts/browsers/browser';
import { closedCard, openedCard, placeOf, statementThat } from './gestures';
import { REPORTS, SITE, serveReport } from './site';
import { type BareStage, openBareStage, openStage, type Stage, settled } from './stage';

/** What scripts in the extension's pages see. */
declare const chrome: Api;

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
    const url = serveReport(stage.web, REPORTS[1]!);
    serveReport(bare.web, REPORTS[1]!);
    await tab.goto(url);
    await bareTab.goto(url);
    const reading = await stage.desk.readingOf(tab);
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.click(x, y);
    await openedCard(tab);
    await (await stage.browser.popup()).close();
    await (await stage.browser.panel()).close();
    await stage.browser.stopWorker();
    await settled(tab);
    expect(asked(stage)).toEqual(asked(bare));
    expect(asked(bare)).toContain(`GET ${url}`);
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

it('lets the page find ranges of its own text under neutral names in its registry, and nothing else', async () => {
  const found = await tab.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      ranges: [...highlight].filter(
        ({ startContainer, endContainer }) =>
          startContainer === endContainer && startContainer.isConnected && startContainer.nodeType === 3,
      ).length,
      size: highlight.size,
      keys: Object.getOwnPropertyNames(highlight),
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { name, ranges, size, keys } of found) {
    expect(name).toMatch(/^cr-\d+$/);
    expect(ranges).toBe(size);
    expect(keys).toEqual([]);
  }
});

it('cannot load a file of the extension', async () => {
  const files = await stage.desk.page.evaluate(() =>
    ['page.css', 'gate.js', 'icon/16.png', 'options.html', 'manifest.json'].map((file) =>
      chrome.runtime.getURL(file),
    ),
  );
  const loaded = await tab.evaluate(async (urls) => {
    const outcomes = urls.map(
      (url) =>
        new Promise<string[]>((resolve) => {
          const image = new Image();
          image.onload = () => resolve([url]);
          image.onerror = () =>
            fetch(url).then(
              () => resolve([url]),
              () => resolve([]),
            );
          image.src = url;
        }),
    );
    return (await Promise.all(outcomes)).flat();
  }, files);
  expect(loaded).toEqual([]);
});

it('keeps nothing about the pages that were read', async () => {
  const kept = await stage.desk.page.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    const databases = await indexedDB.databases();
    for (const { name } of databases) {
      const database = await resultOf(indexedDB.open(name!));
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores);
      for (const store of stores) rows.push(await resultOf(transaction.objectStore(store).getAll()));
      for (const store of stores) rows.push(await resultOf(transaction.objectStore(store).getAllKeys()));
      database.close();
    }
    return { databases: databases.length, text: JSON.stringify(rows) };
  });
  expect(kept.databases).toBe(2);
  expect(kept.text).toContain('Anthropic');
  expect(kept.text).not.toContain(new URL(SITE).hostname);
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
