import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HERE } from '../../../components/fixtures/kept';
import { ARTICLE } from '../../../components/fixtures/reading';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromWindow } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { opened } from '../../../storage/database';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const KEPT_REQUESTS: FromWindow[] = [
  { type: 'kept' },
  { type: 'keep-page', tab: 7 },
  { type: 'remove-kept-page', url: HERE.url },
  { type: 'restore-kept-page', page: HERE },
  { type: 'write-note', target: { type: 'page', url: HERE.url }, about: 'A page', text: 'Mine' },
  { type: 'delete-note', target: { type: 'page', url: HERE.url } },
];

const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const kept = async () => ((await window({ type: 'kept' })) as { value: unknown }).value;
const about = {
  canonical: null as string | null,
  title: ARTICLE.title,
  publisher: 'The Courier',
  published: null,
  language: 'en',
};

beforeEach(async () => {
  resetFake();
  const db = await opened(readerDatabase);
  await db.keptPages.clear();
  await db.notes.clear();
  fake.tabs.list = [{ id: 7, url: ARTICLE.url }];
  answers({ state: 'done', progress: 1, reading: ARTICLE });
  answerPagesAndWindows(pageRequests, windowRequests);
});

function answers(reading: unknown) {
  fake.tabs.sendMessage.mockImplementation(async (_, { type }: { type: string }) => ({
    ok: true,
    value: type === 'reading' ? reading : about,
  }));
}

describe('a window', () => {
  test('has a page kept, and open windows hear of it', async () => {
    const reply = await window({ type: 'keep-page', tab: 7 });
    expect(reply).toMatchObject({
      ok: true,
      value: { pages: [{ url: ARTICLE.url, publisher: 'The Courier' }] },
    });
    expect(fake.runtime.sendMessage.mock.calls).toContainEqual([{ type: 'kept-changed' }]);
  });

  test('removes a page and takes that back', async () => {
    await window({ type: 'restore-kept-page', page: HERE });
    expect(await kept()).toEqual({ pages: [HERE], notes: [] });
    expect(await window({ type: 'remove-kept-page', url: HERE.url })).toMatchObject({ value: { pages: [] } });
    expect(await window({ type: 'restore-kept-page', page: HERE })).toMatchObject({
      value: { pages: [HERE] },
    });
  });

  test('writes and deletes a note', async () => {
    const [, , , , write, remove] = KEPT_REQUESTS;
    expect(await window(write!)).toMatchObject({ value: { notes: [{ text: 'Mine' }] } });
    expect(await window(remove!)).toMatchObject({ value: { notes: [] } });
  });
});

describe('nothing is kept', () => {
  test('of a private window', async () => {
    fake.tabs.list = [{ id: 7, url: ARTICLE.url, incognito: true } as never];
    expect(await window({ type: 'keep-page', tab: 7 })).toMatchObject({ error: { code: 'private-window' } });
    expect(await kept()).toEqual({ pages: [], notes: [] });
  });

  test.each([
    ['is still being read', { state: 'reading', progress: 0.5, reading: ARTICLE }],
    [
      'says it stands elsewhere',
      { state: 'done', progress: 1, reading: { ...ARTICLE, url: 'https://b.example/' } },
    ],
    ['has no reading', { state: 'done', progress: 1, reading: null }],
  ])('of a page that %s', async (_, reading) => {
    answers(reading);
    expect(await window({ type: 'keep-page', tab: 7 })).toMatchObject({ ok: false });
    expect(await kept()).toEqual({ pages: [], notes: [] });
  });
});

describe('a content script', () => {
  test.each(KEPT_REQUESTS)('is refused $type', async (message) => {
    const [reply] = await deliver(message, fromContentScript(ARTICLE.url));
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(await kept()).toEqual({ pages: [], notes: [] });
  });

  test('is never told what is kept, nor handed it', async () => {
    await window({ type: 'restore-kept-page', page: HERE });
    fake.tabs.sendMessage.mockClear();
    for (const message of KEPT_REQUESTS) await window(message);
    const told = fake.tabs.sendMessage.mock.calls.map(([, message]) => message);
    expect(new Set(told.map(({ type }) => type))).toEqual(new Set(['reading', 'about']));
    expect(told.every((message) => Object.keys(message).join() === 'type')).toBe(true);
    const broadcasts = fake.runtime.sendMessage.mock.calls.map(([message]) => message);
    expect(broadcasts.every((message) => Object.keys(message).join() === 'type')).toBe(true);
  });
});
