import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../model/settings';
import { opened, ReaderDatabase } from '../../../storage/database';
import { changeSettings, readSettings, SettingsUnreadable, SettingsUnsaved } from '../../../storage/settings';

let db: ReaderDatabase;
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  db = new ReaderDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('crossread-reader');
  vi.restoreAllMocks();
});

test('nothing kept yet: the defaults', async () => {
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
});

test('a change is kept, and tells what was before', async () => {
  const { before, after } = await changeSettings(db, () => ({ marks: 'conflicts' }));
  expect([before.marks, after.marks]).toEqual(['all', 'conflicts']);
  expect(await readSettings(new ReaderDatabase())).toEqual({ ...DEFAULT_SETTINGS, marks: 'conflicts' });
});

test('two changes at once are both kept', async () => {
  const other = new ReaderDatabase();
  await Promise.all([
    changeSettings(db, ({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] })),
    changeSettings(other, ({ sitesOff }) => ({ sitesOff: [...sitesOff, 'b.example'] })),
    changeSettings(db, () => ({ paused: true })),
  ]);
  other.close();
  const kept = await readSettings(db);
  expect(kept.sitesOff.toSorted()).toEqual(['a.example', 'b.example']);
  expect(kept.paused).toBe(true);
});

test('a field that cannot be read takes its default, the others stand, and a change keeps all of it', async () => {
  await opened(db);
  await db.settings.put({ marks: 'some-day', paused: true, later: { kept: 1 } }, 'current');
  expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  await changeSettings(db, () => ({ appearance: 'dark' }));
  expect(await db.settings.get('current')).toEqual({
    marks: 'some-day',
    paused: true,
    later: { kept: 1 },
    appearance: 'dark',
  });
});

test.each([undefined, null, 7, 'text', []])('a row that is %j counts as none', async (row) => {
  await opened(db);
  await db.settings.put(row, 'current');
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
});

test('a later version’s database is read as far as it goes', async () => {
  const later = new Dexie('crossread-reader');
  later.version(9).stores({ settings: '', notes: '++id' });
  await later.table('settings').put({ paused: true }, 'current');
  later.close();
  expect((await readSettings(db)).paused).toBe(true);
});

test('a database that does not open gives errors, is never deleted, and is read when it opens again', async () => {
  await changeSettings(db, () => ({ paused: true }));
  db.close({ disableAutoOpen: false });
  const deletion = vi.spyOn(indexedDB, 'deleteDatabase');
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  await expect(readSettings(db)).rejects.toThrow(SettingsUnreadable);
  await expect(changeSettings(db, () => ({ paused: false }))).rejects.toThrow(SettingsUnsaved);
  open.mockRestore();
  expect((await readSettings(db)).paused).toBe(true);
  expect(deletion).not.toHaveBeenCalled();
});
