/** Lines of docs/security.md that only a browser can hold. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Tab } from '../../scripts/browsers/browser';
import { SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

/** What scripts in the extension's pages see. */
declare const chrome: Api;

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  await stage.desk.readingOf(tab);
});
afterAll(() => stage?.close());

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
