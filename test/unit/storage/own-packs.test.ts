import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LEXICON_VERSION } from '../../../matching/compile';
import { parsePack } from '../../../matching/parse-pack';
import { opened, ReaderDatabase } from '../../../storage/database';
import { listPacks, readDossier } from '../../../storage/dossiers';
import { readLexicons } from '../../../storage/lexicons';
import { keepPack, PackMoved, refreshPacks, removePack } from '../../../storage/own-packs';
import { packFile } from '../../../storage/pack-files';
import { changeSettings, readSettings } from '../../../storage/settings';
import { bytesOf, packText } from '../pack-text';

let db: ReaderDatabase;
beforeEach(async () => {
  db = await opened(new ReaderDatabase());
});
afterEach(async () => {
  db.close();
  await Dexie.delete('crossread-reader');
  vi.restoreAllMocks();
});

async function keep(text: string, over: string | null = null, onProgress?: (share: number) => void) {
  const parsed = parsePack(text);
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  await keepPack(db, parsed, bytesOf(text), { over, ...(onProgress && { onProgress }) });
}

/** Everything in the database. */
const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

describe('a pack', () => {
  test('is kept whole, and told how far it is', async () => {
    const shares: number[] = [];
    await keep(packText(), null, (share) => shares.push(share));
    expect((await readDossier(db, 'sample'))?.claims.map(({ id }) => id)).toEqual(['c4', 'c1', 'c3', 'c2']);
    expect(await readLexicons(db)).toMatchObject([{ pack: { id: 'sample' } }]);
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  });

  test('comes out byte for byte as it went in', async () => {
    const text = `\ufeff${packText()}\r\n \n`;
    await keep(text);
    expect(await packFile(db, 'sample')).toEqual(bytesOf(text));
    expect(await packFile(db, 'other')).toBeNull();
  });

  test('is updated in its place, and nothing of the old version stays', async () => {
    await keep(packText());
    await keep(packText({ id: 'other' }));
    await keep(packText({ version: '2.0.0', claims: 1 }), '1.0.0');
    expect((await listPacks(db)).map(({ id, version, claims }) => [id, version, claims])).toEqual([
      ['sample', '2.0.0', 1],
      ['other', '1.0.0', 4],
    ]);
    expect((await readLexicons(db)).map(({ pack }) => pack.version)).toEqual(['2.0.0', '1.0.0']);
    expect((await db.claims.toArray()).map(({ pack, claims }) => [pack, claims.length])).toEqual([
      ['other', 2],
      ['other', 2],
      ['sample', 1],
    ]);
  });

  test.each<[string | null, string]>([
    ['0.9.0', 'another version than the one that was shown'],
    [null, 'one where none was shown'],
  ])('is not put over %s: %s', async (over) => {
    await keep(packText());
    const before = await contents();
    await expect(keep(packText({ version: '2.0.0' }), over)).rejects.toThrow(PackMoved);
    expect(await contents()).toEqual(before);
  });

  test('is removed without a trace, the others and the settings stand', async () => {
    await keep(packText({ id: 'other' }));
    await changeSettings(db, () => ({ paused: true }));
    const before = await contents();
    await keep(packText());
    await removePack(db, 'sample');
    expect(await contents()).toEqual(before);
  });
});

describe('an installation that breaks off', () => {
  test.each(['reports', 'entities', 'questions', 'claims', 'sources', 'lexicons'] as const)(
    'at the %s leaves everything as it was',
    async (name) => {
      await keep(packText());
      const before = await contents();
      db.table(name).hook('creating', () => {
        throw new Error('stopped');
      });
      if (name === 'sources')
        db.sources.hook('updating', () => {
          throw new Error('stopped');
        });
      await expect(keep(packText({ version: '2.0.0' }), '1.0.0')).rejects.toThrow();
      expect(await contents()).toEqual(before);
    },
  );

  test('because the worker ends, does so too', async () => {
    await keep(packText());
    const before = await contents();
    // A worker that is stopped takes its connection along, and every transaction on it is aborted.
    let writes = 0;
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...row: Parameters<IDBObjectStore['put']>
    ) {
      if (++writes === 6) this.transaction.abort();
      return this.put(...row);
    });
    await expect(keep(packText({ version: '2.0.0' }), '1.0.0')).rejects.toThrow();
    add.mockRestore();
    db.close();
    db = await opened(new ReaderDatabase());
    expect(await contents()).toEqual(before);
  });

  test('for want of room says so', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(keep(packText())).rejects.toThrow();
    add.mockRestore();
    expect(await listPacks(db)).toEqual([]);
  });
});

describe('a lexicon of another version', () => {
  const setForm = (form: number) => db.packs.update('sample', { form });

  test('is not handed out, and compiled again from the file', async () => {
    await keep(packText());
    const before = await contents();
    await setForm(LEXICON_VERSION - 1);
    await db.lexicons.clear();
    expect(await readLexicons(db)).toEqual([]);
    expect(await readDossier(db, 'sample')).toBeNull();
    await refreshPacks(db);
    expect(await contents()).toEqual(before);
  });

  test('whose pack this version refuses is kept, and not tried a second time', async () => {
    await keep(packText());
    const file = bytesOf(packText({}, { formatVersion: 99 }));
    await db.sources.update('sample', { bytes: file });
    await setForm(LEXICON_VERSION - 1);
    await refreshPacks(db);
    const tries = vi.spyOn(TextDecoder.prototype, 'decode');
    await refreshPacks(db);
    expect(tries).not.toHaveBeenCalled();
    expect(await readLexicons(db)).toEqual([]);
    expect(await listPacks(db)).toMatchObject([{ id: 'sample', isReadable: false }]);
    expect(await packFile(db, 'sample')).toEqual(file);
  });
});

test('the database of the first version is brought up to date with its settings', async () => {
  db.close();
  await Dexie.delete('crossread-reader');
  const first = new Dexie('crossread-reader');
  first.version(1).stores({ settings: '' });
  await first.table('settings').put({ paused: true, sitesOff: ['news.example'], later: 7 }, 'current');
  first.close();
  db = await opened(new ReaderDatabase());
  expect(await readSettings(db)).toMatchObject({ paused: true, sitesOff: ['news.example'], packsOff: [] });
  expect(await db.settings.get('current')).toMatchObject({ later: 7 });
  await keep(packText());
  expect(await listPacks(db)).toMatchObject([{ id: 'sample' }]);
});
