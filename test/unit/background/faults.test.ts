/** What goes wrong around the background: nothing of the reader's is lost, and the next request is answered. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HERE } from '../../../components/fixtures/kept';
import { ARTICLE } from '../../../components/fixtures/reading';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import { type FromPage, type FromWindow, FromWindowSchema } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import type { BackupReview } from '../../../model/backup';
import { dismissedOf } from '../../../model/dismissal';
import { DEFAULT_SETTINGS } from '../../../model/settings';
import { makeBackup } from '../../../storage/backup';
import { opened } from '../../../storage/database';
import { handIn } from '../../../storage/pack-files';
import { deliver, fromContentScript, fromWindow, resetFake } from '../fake-browser';
import { bytesOf, packText } from '../pack-text';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

const page = async (message: FromPage, url?: string) => (await deliver(message, fromContentScript(url)))[0];
const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const dismissed = dismissedOf(ARTICLE.statements[0]!, { version: '1.0.0', ask: 'Who?', answer: 'They' });
const says = (url?: string) => page({ type: 'dismiss', scope: 'here', dismissed }, url);
const NOTE_TARGET = { type: 'page', url: HERE.url } as const;
const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://check.example/1',
  claimReviewed: 'The bridge is 50 metres long.',
  author: { name: 'A checker' },
};
const listed = async () => ((await window({ type: 'dismissals' })) as { value: unknown[] }).value.length;

beforeEach(async () => {
  resetFake();
  await (await opened(readerDatabase)).settings.clear();
  await readerDatabase.dismissals.clear();
  answerPagesAndWindows(pageRequests, windowRequests);
});
afterEach(() => vi.useRealTimers());

test('a message that comes twice is kept once', async () => {
  await Promise.all([says(), says()]);
  expect(await listed()).toBe(1);
});

test('a clock that goes backwards loses nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-02') });
  await says('https://news.example/a');
  vi.setSystemTime(new Date('1999-01-01'));
  await says('https://news.example/b');
  expect(await window({ type: 'change-settings', change: { marks: 'conflicts' } })).toMatchObject({
    ok: true,
  });
  expect(await listed()).toBe(2);
});

test('when the browser deletes the reader’s database, defaults apply and the next change is kept', async () => {
  await window({ type: 'change-settings', change: { marks: 'conflicts' } });
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(readerDatabase.name);
    deletion.onsuccess = resolve;
    deletion.onerror = reject;
  });
  expect(await window({ type: 'settings' })).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(await window({ type: 'change-settings', change: { paused: true } })).toMatchObject({ ok: true });
  expect(await window({ type: 'settings' })).toMatchObject({ value: { paused: true } });
});

describe('when there is no room', () => {
  const add = ['add', 'put', 'delete', 'clear'] as const;
  const WRITES: Record<string, () => FromWindow> = {
    settings: () => ({ type: 'change-settings', change: { marks: 'conflicts' } }),
    'a site': () => ({ type: 'switch-site', site: 'news.example', on: false }),
    'a pack’s switch': () => ({ type: 'switch-pack', pack: 'sample', on: false }),
    'a page taken back': () => ({ type: 'restore-kept-page', page: { ...HERE, url: 'https://b.example/' } }),
    'a page’s removal': () => ({ type: 'remove-kept-page', url: HERE.url }),
    'a claim’s removal': () => ({ type: 'remove-kept-claim', url: HERE.url, chosen: 'any' }),
    'a note': () => ({ type: 'write-note', target: NOTE_TARGET, about: 'A page', text: 'Other words' }),
    'a note’s deletion': () => ({ type: 'delete-note', target: NOTE_TARGET }),
    'what is shown again': () => ({ type: 'undo-dismissals', ids: [['*', 'any']] }),
    'a pack': () => ({ type: 'install-pack', file: pack, over: null }),
    'a pack’s removal': () => ({ type: 'remove-pack', pack: 'mine' }),
    'fact-checks': () => ({ type: 'add-claim-reviews', file: reviews }),
    'fact-checks’ removal': () => ({ type: 'remove-claim-reviews', id: 'any' }),
    'a backup': () => ({ type: 'restore-backup', file: backup, replace: true, seen }),
  };
  let pack: number;
  let backup: number;
  let reviews: number;
  let seen: BackupReview;
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await Promise.all(readerDatabase.tables.map((table) => table.clear()));
    const hand = (text: string) => handIn(readerDatabase, { name: 'a file', bytes: bytesOf(text) });
    await window({ type: 'change-settings', change: { appearance: 'dark' } });
    backup = await hand((await makeBackup(readerDatabase, '2026-11-24T08:15:00.000Z')).text);
    await window({ type: 'change-settings', change: { appearance: 'light' } });
    await window({ type: 'restore-kept-page', page: HERE });
    await window({ type: 'write-note', target: NOTE_TARGET, about: 'A page', text: 'Mine' });
    await window({ type: 'install-pack', file: await hand(packText({ id: 'mine' })), over: null });
    pack = await hand(packText({ id: 'other' }));
    reviews = await hand(JSON.stringify(REVIEW));
    const review = await window({ type: 'review-backup', file: backup });
    seen = (review as { value: BackupReview }).value;
  });
  afterEach(() => vi.restoreAllMocks());

  const contents = () => Promise.all(readerDatabase.tables.map((table) => table.toArray()));
  function fillDisk() {
    const spies = add.map((method) =>
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      }),
    );
    return () => {
      for (const spy of spies) spy.mockRestore();
    };
  }

  test.each(Object.keys(WRITES))('%s is not kept, that is said, and trying again helps', async (name) => {
    const before = await contents();
    const makeRoom = fillDisk();
    expect(await window(WRITES[name]!())).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    makeRoom();
    expect(await contents()).toEqual(before);
    expect(await window(WRITES[name]!())).toMatchObject({ ok: true });
  });

  test('what the reader says is wrong is not kept, that is said, and trying again helps', async () => {
    const makeRoom = fillDisk();
    expect(await says()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    makeRoom();
    expect(await says()).toMatchObject({ ok: true, value: { kept: true } });
    expect(await listed()).toBe(1);
  });

  test('every request that writes is among those tried', () => {
    const reads =
      /^(dossier|lexicons|packs|review-|bundled-pack|tab-status|settings|read-tab|dismissals|kept|open-|claim-reviews|(?:take-|drop-)?selection)/;
    const tried = Object.values(WRITES).map((request) => request().type);
    const writing = FromWindowSchema.options
      .map(({ entries }) => entries.type.literal)
      .filter((type) => !reads.test(type) && !/^keep-/.test(type));
    expect(tried.toSorted()).toEqual(writing.toSorted());
  });
});

test('when the database is closed in the middle of a change, the change is whole or not at all, and the next one holds', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const change = window({ type: 'change-settings', change: { marks: 'conflicts', appearance: 'dark' } });
  readerDatabase.close({ disableAutoOpen: false });
  const { ok } = (await change) as { ok: boolean };
  const { marks, appearance } = ok ? { marks: 'conflicts', appearance: 'dark' } : DEFAULT_SETTINGS;
  expect(await window({ type: 'settings' })).toMatchObject({ value: { marks, appearance } });
  expect(await window({ type: 'change-settings', change: { paused: true } })).toMatchObject({ ok: true });
});
