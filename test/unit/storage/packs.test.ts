import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePack } from '../../../matching/parse-pack';
import type { PackSource } from '../../../model/pack-source';
import { opened, ReaderDatabase } from '../../../storage/database';
import { keepPack } from '../../../storage/own-packs';
import { PackLibrary } from '../../../storage/pack-library';
import { Packs } from '../../../storage/packs';
import { bytesOf, packText } from '../pack-text';
import { sampleSource } from '../sample-source';

let reader: ReaderDatabase;
let packs: Packs;
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  reader = new ReaderDatabase();
  packs = packsOf([sampleSource()]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  reader.close();
  for (const name of ['crossread', 'crossread-reader']) await Dexie.delete(name);
});

const packsOf = (sources: PackSource[]) => new Packs(new PackLibrary(sources), reader);

async function keep(text: string): Promise<void> {
  const parsed = parsePack(text);
  if ('errors' in parsed) throw new Error('The sample does not fit.');
  await keepPack(await opened(reader), parsed, bytesOf(text), { over: null });
}

const read = async (off: string[] = []) =>
  (await packs.lexicons(off)).map(({ pack }) => `${pack.id} ${pack.version}`);

describe('bundled packs and the reader’s own', () => {
  test('are read together, but for those that are switched off', async () => {
    await keep(packText({ id: 'mine' }));
    expect(await read()).toEqual(['sample 1.0.0', 'mine 1.0.0']);
    expect(await read(['sample'])).toEqual(['mine 1.0.0']);
    expect(await read(['mine'])).toEqual(['sample 1.0.0']);
  });

  test('are looked up in one place', async () => {
    await keep(packText({ id: 'mine' }));
    for (const id of ['sample', 'mine']) {
      expect((await packs.dossier(id))?.pack.id).toBe(id);
      const found = await packs.findings(id, ['length'], ['abbey']);
      expect(found?.claims.map(({ id }) => id)).toEqual(['c4', 'c1']);
    }
    expect(await packs.dossier('none')).toBeNull();
    expect(await packs.findings('none', [], [])).toBeNull();
  });

  test('are listed with where they come from', async () => {
    await keep(packText({ id: 'mine' }));
    expect(await packs.list(['mine'])).toMatchObject({
      canKeep: true,
      packs: [
        { id: 'sample', isOwn: false, isOn: true, isReadable: true, replaces: null },
        { id: 'mine', isOwn: true, isOn: false, replaces: null },
      ],
    });
  });

  test('of one id: the reader’s own counts, and says what it stands for', async () => {
    await keep(packText({ version: '2.0.0', claims: 1 }));
    expect(await read()).toEqual(['sample 2.0.0']);
    expect((await packs.dossier('sample'))?.claims).toHaveLength(1);
    expect((await packs.list([])).packs).toMatchObject([
      { id: 'sample', version: '2.0.0', isOwn: true, replaces: '1.0.0' },
    ]);
  });
});

describe('where the browser keeps nothing', () => {
  const without = (...names: string[]) => {
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (names.includes(name)) throw new DOMException('Not here', 'UnknownError');
      return open(name, version);
    });
  };

  test('at all, bundled packs are read from memory, word for word the same', async () => {
    const kept = {
      lexicons: await packs.lexicons([]),
      dossier: await packs.dossier('sample'),
      findings: await packs.findings('sample', ['builder'], ['bridge']),
      packs: (await packs.list([])).packs,
    };
    await Dexie.delete('crossread');
    without('crossread', 'crossread-reader');
    reader.close({ disableAutoOpen: false });
    packs = packsOf([sampleSource()]);
    expect(await packs.lexicons([])).toEqual(kept.lexicons);
    expect(await packs.dossier('sample')).toEqual(kept.dossier);
    expect(await packs.findings('sample', ['builder'], ['bridge'])).toEqual(kept.findings);
    expect(await packs.list([])).toEqual({ packs: kept.packs, canKeep: false });
  });

  test('of the reader’s own, bundled packs are read; when it is back, all are', async () => {
    await keep(packText({ id: 'mine' }));
    reader.close({ disableAutoOpen: false });
    without('crossread-reader');
    expect(await read()).toEqual(['sample 1.0.0']);
    vi.mocked(indexedDB.open).mockRestore();
    expect(await read()).toEqual(['sample 1.0.0', 'mine 1.0.0']);
  });
});
