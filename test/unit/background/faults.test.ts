/** What goes wrong around the background: nothing of the reader's is lost, and the next request is answered. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ARTICLE } from '../../../components/fixtures/reading';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromPage, FromWindow } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { dismissedOf } from '../../../model/dismissal';
import { DEFAULT_SETTINGS } from '../../../model/settings';
import { opened } from '../../../storage/database';
import { deliver, fromContentScript, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

const page = async (message: FromPage, url?: string) => (await deliver(message, fromContentScript(url)))[0];
const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const dismissed = dismissedOf(ARTICLE.statements[0]!, { version: '1.0.0', ask: 'Who?', answer: 'They' });
const says = (url?: string) => page({ type: 'dismiss', scope: 'here', dismissed }, url);
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

test('when the database is closed in the middle of a change, the change is whole or not at all, and the next one holds', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const change = window({ type: 'change-settings', change: { marks: 'conflicts', appearance: 'dark' } });
  readerDatabase.close({ disableAutoOpen: false });
  const { ok } = (await change) as { ok: boolean };
  const { marks, appearance } = ok ? { marks: 'conflicts', appearance: 'dark' } : DEFAULT_SETTINGS;
  expect(await window({ type: 'settings' })).toMatchObject({ value: { marks, appearance } });
  expect(await window({ type: 'change-settings', change: { paused: true } })).toMatchObject({ ok: true });
});
