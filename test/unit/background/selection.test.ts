import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE } from '../../../components/fixtures/reading';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { offerMenu, runMenu } from '../../../entrypoints/background/selection';
import { packs, readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromWindow, Kept } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { type Choice, SELECTION_LENGTH } from '../../../model/kept-page';
import { opened } from '../../../storage/database';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const [QUESTION] = DOSSIER.questions;
const POSITION = QUESTION!.positions[0]!;
const CHOICE: Choice = { pack: DOSSIER.pack.id, question: QUESTION!.id, position: POSITION.id, answer: null };
const WORDS = { exact: 'in a letter', prefix: 'It was ', suffix: ' to them.' };
const ABOUT = {
  canonical: null,
  title: 'A page',
  publisher: 'The Courier',
  published: '2026-06-26',
  language: 'en',
};

const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const kept = async () => ((await window({ type: 'kept' })) as { value: Kept }).value;
const press = (selectionText = 'in a letter') =>
  runMenu({ menuItemId: 'keep-claim', selectionText } as never, { id: 7 } as never);

beforeEach(async () => {
  resetFake();
  await (await opened(readerDatabase)).keptPages.clear();
  vi.spyOn(packs, 'dossier').mockImplementation(async (id) => (id === DOSSIER.pack.id ? DOSSIER : null));
  fake.tabs.list = [{ id: 7, url: `${ARTICLE.url}#top`, title: 'A tab', index: 0, windowId: 1 }];
  answers(WORDS);
  answerPagesAndWindows(pageRequests, windowRequests);
});

function answers(selection: unknown) {
  fake.tabs.sendMessage.mockImplementation(async (_, { type }: { type: string }) => ({
    ok: true,
    value: type === 'selection' ? selection : type === 'about' ? ABOUT : null,
  }));
}

test('the item stands in the menu of selected words alone', async () => {
  await offerMenu();
  expect(fake.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'keep-claim', contexts: ['selection'] }),
  );
});

describe('pressing it', () => {
  test('opens the comparison and has windows ask what the words answer', async () => {
    const open = vi.fn(async () => {});
    fake.sidePanel = { open };
    await press();
    expect(open).toHaveBeenCalledWith({ tabId: 7 });
    expect(fake.runtime.sendMessage.mock.calls).toContainEqual([{ type: 'selection-changed' }]);
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({
      value: { state: 'chosen', url: ARTICLE.url, about: ABOUT, selection: WORDS },
    });
    expect(await window({ type: 'selection', tab: 8 })).toMatchObject({ value: null });
  });

  test('takes the browser’s word where no script of ours runs', async () => {
    fake.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    vi.spyOn(console, 'info').mockImplementation(() => {});
    await press(' in a\n letter ');
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({
      value: { selection: { exact: 'in a letter', prefix: '', suffix: '' }, about: { title: 'A tab' } },
    });
  });

  test('is told of what can be none', async () => {
    fake.tabs.list = [{ ...fake.tabs.list[0]!, incognito: true } as never];
    await press();
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({ value: { state: 'private' } });
    fake.tabs.list = [{ id: 7, url: 'about:reader', index: 0, windowId: 1 }];
    await press();
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({ value: { state: 'no-address' } });
    fake.tabs.list = [{ id: 7, url: ARTICLE.url, index: 0, windowId: 1 }];
    answers({ ...WORDS, exact: 'x'.repeat(SELECTION_LENGTH + 1) });
    await press();
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({ value: { state: 'long' } });
  });
});

describe('what waits', () => {
  test('is kept as a claim, with the page but without its text', async () => {
    await press();
    await window({ type: 'keep-selection', tab: 7, choice: CHOICE });
    const { pages } = await kept();
    expect(pages).toMatchObject([
      {
        url: ARTICLE.url,
        title: 'A page',
        publisher: 'The Courier',
        published: '2026-06-26',
        partial: true,
        claims: [{ question: QUESTION!.id, takes: [{ id: POSITION.id }], selector: WORDS }],
      },
    ]);
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({ value: null });
  });

  test('can have an answer in the reader’s words', async () => {
    await press();
    const choice = { ...CHOICE, position: null, answer: '  By pigeon  ' };
    await window({ type: 'keep-selection', tab: 7, choice });
    expect((await kept()).pages[0]!.claims).toMatchObject([
      { answer: 'By pigeon', unlisted: true, takes: [] },
    ]);
  });

  test('is kept beside a whole page, and taken back without it', async () => {
    await press();
    await window({ type: 'keep-selection', tab: 7, choice: CHOICE });
    answers(null);
    fake.tabs.sendMessage.mockImplementation(async (_, { type }: { type: string }) => ({
      ok: true,
      value: type === 'about' ? ABOUT : { state: 'done', progress: 1, reading: ARTICLE },
    }));
    await window({ type: 'keep-page', tab: 7 });
    const [page] = (await kept()).pages;
    expect(page!.partial).toBeUndefined();
    expect(page!.claims.length).toBeGreaterThan(1);
    const { chosen } = page!.claims.find((claim) => claim.chosen)!;
    await window({ type: 'remove-kept-claim', url: ARTICLE.url, chosen: chosen! });
    const [left] = (await kept()).pages;
    expect(left!.claims).toEqual(page!.claims.filter((claim) => !claim.chosen));
    await window({ type: 'restore-kept-page', page: { ...page!, partial: true } });
    expect(new Set((await kept()).pages[0]!.claims)).toEqual(new Set(page!.claims));
  });

  test('goes with the page where nothing else is kept of it', async () => {
    await press();
    await window({ type: 'keep-selection', tab: 7, choice: CHOICE });
    const [page] = (await kept()).pages;
    await window({ type: 'remove-kept-claim', url: ARTICLE.url, chosen: page!.claims[0]!.chosen! });
    expect((await kept()).pages).toEqual([]);
    await window({ type: 'restore-kept-page', page: page! });
    expect((await kept()).pages).toEqual([page]);
  });

  test.each([
    ['the pack is gone', { ...CHOICE, pack: 'gone' }],
    ['the question is gone', { ...CHOICE, question: 'gone' }],
    ['the position is gone', { ...CHOICE, position: 'gone' }],
    ['there is no answer', { ...CHOICE, position: null }],
  ])('stays where %s', async (_, choice) => {
    await press();
    expect(await window({ type: 'keep-selection', tab: 7, choice })).toMatchObject({ ok: false });
    expect((await kept()).pages).toEqual([]);
    expect(await window({ type: 'selection', tab: 7 })).toMatchObject({ value: { state: 'chosen' } });
  });

  test('stays where there is no room for it', async () => {
    await press();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const keep = () => window({ type: 'keep-selection', tab: 7, choice: CHOICE });
    expect(await keep()).toMatchObject({ error: { code: 'disk-full' } });
    full.mockRestore();
    expect(await keep()).toMatchObject({ ok: true, value: { pages: [{ url: ARTICLE.url }] } });
  });

  test('is dropped when the reader says so', async () => {
    await press();
    await window({ type: 'drop-selection' });
    expect(await window({ type: 'keep-selection', tab: 7, choice: CHOICE })).toMatchObject({
      error: { code: 'no-selection' },
    });
  });
});

test.each<FromWindow>([
  { type: 'selection', tab: 7 },
  { type: 'take-selection', tab: 7 },
  { type: 'drop-selection' },
  { type: 'keep-selection', tab: 7, choice: CHOICE },
  { type: 'remove-kept-claim', url: ARTICLE.url, chosen: '2026-06-26T00:00:00.000Z' },
])('a content script is refused $type', async (message) => {
  const [reply] = await deliver(message, fromContentScript(ARTICLE.url));
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});
