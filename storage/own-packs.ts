/** The packs that the reader installed. They are the reader's own: written and removed at their word alone. */
import { LEXICON_VERSION } from '../matching/compile';
import { parsingPack } from '../matching/parse-pack';
import { packTables, type ReaderDatabase } from './database';
import { packFile } from './pack-files';
import { addPackRows, type CompiledPack, deletePackRows } from './pack-rows';
import { inTurns } from './turns';

/** Another version is installed than the one that the reader was shown. Nothing was written. */
export class PackMoved extends Error {}

export interface Keeping {
  /** The installed version that this one takes the place of; null for a pack that is not installed. */
  over: string | null;
  /** Told the share that is written, 0–1. */
  onProgress?: (share: number) => void;
}

/**
 * Installs a pack, or puts it in the place of an installed one, in one transaction: whole or not at all.
 *
 * @param bytes the file as it was handed in
 * @throws PackMoved, Dexie.DexieError. Either way the old state stands.
 */
export async function keepPack(
  db: ReaderDatabase,
  compiled: CompiledPack,
  bytes: Uint8Array,
  { over, onProgress }: Keeping,
): Promise<void> {
  const { id } = compiled.pack;
  await db.transaction('rw', [...packTables(db), db.sources], async () => {
    const before = await db.packs.get(id);
    if ((before?.version ?? null) !== over) throw new PackMoved();
    const last = await db.packs.toCollection().reverse().sortBy('place');
    await deletePackRows(db, id);
    await db.sources.put({ pack: id, bytes });
    await addPackRows(db, compiled, before?.place ?? (last[0]?.place ?? -1) + 1, onProgress);
  });
}

/** @throws Dexie.DexieError, after which the pack is still there */
export async function removePack(db: ReaderDatabase, pack: string): Promise<void> {
  await db.transaction('rw', [...packTables(db), db.sources], async () => {
    await deletePackRows(db, pack);
    await db.sources.delete(pack);
  });
}

/**
 * Compiles packs again whose lexicons an older version of the program made. One that this version refuses stays, unread,
 * and is not tried a second time.
 *
 * @returns whether any was compiled
 * @throws Dexie.DexieError
 */
export async function refreshPacks(db: ReaderDatabase): Promise<boolean> {
  const stale = await db.packs.filter(({ form }) => Math.abs(form) !== LEXICON_VERSION).toArray();
  for (const { id, version } of stale) {
    const bytes = await packFile(db, id);
    const parsed = bytes && (await inTurns(parsingPack(decodePack(bytes))));
    if (parsed && 'pack' in parsed) await keepPack(db, parsed, bytes, { over: version });
    else await db.packs.update(id, { form: -LEXICON_VERSION });
  }
  return stale.length > 0;
}

/** Whatever is not UTF-8 becomes U+FFFD, which the parser refuses in words. */
export const decodePack = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
