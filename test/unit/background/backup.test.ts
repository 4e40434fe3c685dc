import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromWindow, FromWindowReplies, Reply } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import type { BackupReview } from '../../../model/backup';
import { makeBackup } from '../../../storage/backup';
import { opened } from '../../../storage/database';
import { handIn } from '../../../storage/pack-files';
import { changeSettings, readSettings } from '../../../storage/settings';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';
import { bytesOf } from '../pack-text';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

const ask = async <Request extends FromWindow>(request: Request) =>
  (await deliver(request, fromWindow('options.html')))[0] as Reply<FromWindowReplies[Request['type']]>;
const hand = (text: string) => handIn(readerDatabase, { name: 'a file', bytes: bytesOf(text) });
const broadcasts = () => fake.runtime.sendMessage.mock.calls.map(([{ type }]) => type);

let file: number;
let seen: BackupReview;
beforeEach(async () => {
  resetFake();
  await opened(readerDatabase);
  await Promise.all(readerDatabase.tables.map((table) => table.clear()));
  answerPagesAndWindows(pageRequests, windowRequests);
  await changeSettings(readerDatabase, () => ({ marks: 'conflicts' }));
  file = await hand((await makeBackup(readerDatabase, '2026-11-24T08:15:00.000Z')).text);
  await changeSettings(readerDatabase, () => ({ marks: 'all' }));
  const reply = await ask({ type: 'review-backup', file });
  if (!reply.ok || 'problem' in reply.value) throw new Error('no review');
  seen = reply.value;
});

test('a backup is restored as it was shown, and every window hears of it', async () => {
  expect(seen.parts.settings.differs).toBe(1);
  expect(await ask({ type: 'restore-backup', file, replace: true, seen })).toEqual({ ok: true, value: null });
  expect((await readSettings(readerDatabase)).marks).toBe('conflicts');
  expect(broadcasts()).toEqual(
    expect.arrayContaining(['settings-changed', 'dismissals-changed', 'packs-changed']),
  );
});

test('nothing is restored after something changed', async () => {
  await changeSettings(readerDatabase, () => ({ marks: 'conflicts' }));
  expect(await ask({ type: 'restore-backup', file, replace: true, seen })).toMatchObject({
    ok: false,
    error: { code: 'backup-moved' },
  });
});

test('what is no backup is refused, and no page may ask for one', async () => {
  expect(await ask({ type: 'review-backup', file: await hand('[]') })).toEqual({
    ok: true,
    value: { problem: { code: 'not-backup' } },
  });
  const [reply] = await deliver({ type: 'review-backup', file }, fromContentScript());
  expect(reply).toMatchObject({ ok: false });
});
