import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Arrival } from '../../../components/options/PackArrival';
import { PackIntake } from '../../../entrypoints/options/pack-intake';
import { PACK_LIMITS } from '../../../model/pack-limits';
import { opened, ReaderDatabase } from '../../../storage/database';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const db = new ReaderDatabase();
let shown: (Arrival | null)[];
let intake: PackIntake;
const preview = { pack: { id: 'mine', title: 'Mine', version: '2.0.0' }, installed: null };

beforeEach(async () => {
  resetFake();
  await (await opened(db)).handedIn.clear();
  shown = [];
  intake = new PackIntake(db, (arrival) => shown.push(arrival));
});

const file = (content = '{}') => new File([content], 'mine.json');
const answer = (type: string, reply: unknown) =>
  fake.runtime.sendMessage.mockImplementation(async (message: { type: string }) =>
    message.type === type ? reply : { ok: true, value: message.type === 'review-pack' ? { preview } : null },
  );
const states = () => shown.map((arrival) => arrival?.state ?? null);
const asked = (type: string) =>
  fake.runtime.sendMessage.mock.calls.map(([message]) => message).filter((message) => message.type === type);

test('a file is handed in, looked through, installed at the reader’s word, and taken back', async () => {
  answer('', null);
  await intake.take([file('{"a": 1}')]);
  expect(states()).toEqual(['checking', 'preview']);
  const [handed] = await db.handedIn.toArray();
  expect(new TextDecoder().decode(handed?.bytes)).toBe('{"a": 1}');
  expect(asked('install-pack')).toEqual([]);
  await intake.install();
  expect(asked('install-pack')).toMatchObject([{ over: null }]);
  expect(states().slice(2)).toEqual(['installing', 'installed']);
  expect(await db.handedIn.count()).toBe(0);
});

test('a file of 100 MB is refused by its size; nobody reads it', async () => {
  const large = file();
  Object.defineProperty(large, 'size', { value: 100_000_000 });
  const read = vi.spyOn(large, 'arrayBuffer');
  await intake.take([large]);
  expect(large.size).toBeGreaterThan(PACK_LIMITS.bytes.most);
  expect(shown).toMatchObject([{ state: 'failed', again: false, message: expect.stringContaining('64') }]);
  expect(read).not.toHaveBeenCalled();
  expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
});

test('several files at once are refused, none of them is taken', async () => {
  await intake.take([file(), file()]);
  expect(states()).toEqual(['failed']);
  expect(await db.handedIn.count()).toBe(0);
});

test('a file that cannot be read any more says so', async () => {
  const gone = file();
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
  await intake.take([gone]);
  expect(states()).toEqual(['checking', 'failed']);
});

test('an installation that failed for want of room is tried again with the same file', async () => {
  answer('install-pack', { ok: false, error: { code: 'disk-full', message: '' } });
  await intake.take([file()]);
  await intake.install();
  expect(shown.at(-1)).toMatchObject({ state: 'failed', again: true });
  answer('', null);
  await intake.install();
  expect(shown.at(-1)).toEqual({ state: 'installed', title: 'Mine', version: '2.0.0' });
  const files = asked('install-pack').map(({ file }) => file);
  expect(files).toEqual([files[0], files[0]]);
});

test('what is dismissed is given up', async () => {
  answer('', null);
  await intake.take([file()]);
  await intake.dismiss();
  expect(shown.at(-1)).toBeNull();
  expect(await db.handedIn.count()).toBe(0);
});
