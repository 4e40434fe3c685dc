import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compilePack } from '../../../matching/compile';
import type { Pack } from '../../../model/pack';
import type { PackSource } from '../../../model/pack-source';
import { BundledDatabase, opened, ReaderDatabase } from '../../../storage/database';
import { readDossier } from '../../../storage/dossiers';
import { installedStamp, installPacks } from '../../../storage/install';
import { readLexicons } from '../../../storage/lexicons';
import { PackLibrary, PacksUnreadable } from '../../../storage/pack-library';
import { changeSettings, readSettings } from '../../../storage/settings';
import { sampleSource } from '../sample-source';

/** What the packs compile to is no matter of storage. */
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: vi.fn((pack: Pack) => ({ pack: { id: pack.id, version: pack.version } })),
}));

let databases: Dexie[] = [];
const bundled = () => keep(new BundledDatabase());
const keep = <Database extends Dexie>(db: Database) => {
  databases.push(db);
  return db;
};

/** A library as a worker has it that was just started: a connection of its own, nothing remembered. */
const library = (sources: PackSource[] = [sampleSource()]) => new PackLibrary(sources);

const claimIds = async (from: PackLibrary) =>
  (await from.query((db) => readDossier(db, 'sample')))?.claims.map(({ id }) => id);

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.mocked(compilePack).mockClear();
});

afterEach(async () => {
  for (const db of databases) db.close();
  databases = [];
  for (const name of ['crossread', 'crossread-reader']) await Dexie.delete(name);
  vi.restoreAllMocks();
});

describe('installation', () => {
  test('happens on first need', async () => {
    expect(await claimIds(library())).toEqual(['c4', 'c1', 'c3', 'c2']);
  });

  test('writes nothing the second time', async () => {
    await library().install();
    const changed = vi.fn(async () => {});
    const again = new PackLibrary([sampleSource()], changed);
    await again.install();
    await again.query(readLexicons);
    expect(changed).not.toHaveBeenCalled();
    expect(compilePack).toHaveBeenCalledTimes(1);
  });

  test('compiles once when several queries need it at the same time', async () => {
    const shelf = library();
    await Promise.all([claimIds(shelf), claimIds(shelf), claimIds(shelf)]);
    expect(compilePack).toHaveBeenCalledTimes(1);
  });

  test.each<[string, PackSource]>([
    ['content under the same version', sampleSource({ claims: 3 })],
    ['version', sampleSource({ version: '1.0.1' })],
  ])('is renewed by another %s', async (_, source) => {
    await library().install();
    const changed = vi.fn(async () => {});
    await new PackLibrary([source], changed).query(readLexicons);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('leaves nothing of an old version, nor of a pack that is no longer bundled', async () => {
    await library([sampleSource(), sampleSource({ id: 'other' })]).install();
    const shelf = library([sampleSource({ version: '2.0.0', claims: 1 })]);
    expect(await claimIds(shelf)).toEqual(['c4']);
    expect(await shelf.query((db) => readDossier(db, 'other'))).toBeNull();
    expect(await shelf.query(readLexicons)).toEqual([{ pack: { id: 'sample', version: '2.0.0' } }]);
    expect(await shelf.query((db) => db.claims.count())).toBe(1);
  });

  test('compiles afresh on demand', async () => {
    await library().install();
    await library().install({ afresh: true });
    expect(compilePack).toHaveBeenCalledTimes(2);
  });

  test('that breaks off in the middle leaves the old state', async () => {
    await library().install();
    const db = bundled();
    db.lexicons.hook('creating', () => {
      throw new Error('stopped');
    });
    const before = await installedStamp(db);
    await expect(installPacks(db, [sampleSource({ version: '2.0.0', claims: 1 })], 'new')).rejects.toThrow();
    db.close();
    const after = bundled();
    expect(await installedStamp(after)).toBe(before);
    expect((await after.packs.get('sample'))?.claims).toBe(4);
    expect(await after.claims.count()).toBe(2);
    expect((await after.packs.get('sample'))?.version).toBe('1.0.0');
  });

  test('refuses a pack that does not fit the format, and keeps the old state', async () => {
    const shelf = library();
    await shelf.install();
    const broken = library([{ ...sampleSource(), claims: [{ id: 'NOT AN ID' }] }]);
    await expect(broken.query(readLexicons)).rejects.toThrow();
    expect(await bundled().claims.count()).toBe(2);
  });
});

describe('a database', () => {
  test('that fails several queries at once is rebuilt once', async () => {
    (await rawDatabase('crossread', 1, (db) => db.createObjectStore('packs', { keyPath: 'name' }))).close();
    const deletion = vi.spyOn(indexedDB, 'deleteDatabase');
    const shelf = library();
    const found = await Promise.all([claimIds(shelf), claimIds(shelf), claimIds(shelf)]);
    expect(found.map((ids) => ids?.length)).toEqual([4, 4, 4]);
    expect(deletion).toHaveBeenCalledTimes(1);
  });

  test('wiped between two queries is filled again', async () => {
    const shelf = library();
    await claimIds(shelf);
    await Dexie.delete('crossread');
    expect(await claimIds(shelf)).toHaveLength(4);
  });

  test('emptied between two queries is filled again', async () => {
    const shelf = library();
    await claimIds(shelf);
    const other = await opened(bundled());
    await Promise.all(other.tables.map((table) => table.clear()));
    expect(await claimIds(shelf)).toHaveLength(4);
  });

  test.each<[string, number, (db: IDBDatabase) => void]>([
    ['older', 1, (db) => db.createObjectStore('packs', { keyPath: 'id' })],
    ['older and of another shape', 1, (db) => db.createObjectStore('packs', { keyPath: 'name' })],
    ['newer', 990, (db) => db.createObjectStore('packs', { keyPath: 'id' })],
    ['newer and of another shape', 990, (db) => db.createObjectStore('claims', { autoIncrement: true })],
    ['foreign', 10, (db) => db.createObjectStore('whatever')],
  ])('that is %s is brought up to date or rebuilt', async (_, version, shape) => {
    (await rawDatabase('crossread', version, shape)).close();
    const shelf = library();
    expect(await claimIds(shelf)).toHaveLength(4);
    expect(
      (await shelf.query((db) => db.claims.get(['sample', 'length'])))?.claims.map(({ id }) => id),
    ).toEqual(['c4', 'c1']);
  });

  test('that another connection holds gives an error, and works when it is let go', async () => {
    const holder = await rawDatabase('crossread', 1, () => {});
    const db = bundled();
    await expect(opened(db, 10)).rejects.toThrow(Dexie.TimeoutError);
    holder.close();
    expect((await opened(db)).isOpen()).toBe(true);
  });

  test('lets go when another connection wants to delete it', async () => {
    const shelf = library();
    await shelf.install();
    const other = keep(new Dexie('crossread'));
    await other.delete();
    expect(await Dexie.exists('crossread')).toBe(false);
  });

  test('that can neither be opened nor rebuilt gives an error that says so, and works again later', async () => {
    const shelf = library();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await expect(claimIds(shelf)).rejects.toThrow(PacksUnreadable);
    open.mockRestore();
    expect(await claimIds(shelf)).toHaveLength(4);
  });

  test('is rebuilt without touching the reader’s own', async () => {
    const reader = keep(new ReaderDatabase());
    await changeSettings(reader, () => ({ sitesOff: ['news.example'] }));
    (await rawDatabase('crossread', 1, (db) => db.createObjectStore('packs', { keyPath: 'name' }))).close();
    await library()
      .install()
      .catch(() => {});
    await claimIds(library());
    expect((await readSettings(reader)).sitesOff).toEqual(['news.example']);
  });
});

/** A database as something other than the current program left it. It does not let go by itself. */
function rawDatabase(name: string, version: number, shape: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => shape(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
