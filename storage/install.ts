/** Writing the bundled packs: all of them or none, in one transaction. */
import { compilePack, LEXICON_VERSION } from '../matching/compile';
import { assemblePack, type PackSource } from '../model/pack-source';
import { type BundledDatabase, packTables } from './database';
import { addPackRows } from './pack-rows';

/** What decides whether packs are installed already: their content, versions included, and the form of lexicons. */
export async function stampOf(sources: readonly PackSource[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(sources));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${LEXICON_VERSION} ${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The stamp of what is installed, undefined when nothing is. */
export const installedStamp = (db: BundledDatabase) => db.installation.get('current');

/**
 * Replaces whatever is installed. A pack that is no longer bundled goes, as do old versions.
 *
 * @throws v.ValiError, PackError when a pack does not fit; Dexie.DexieError. Either way the old state stands.
 */
export async function installPacks(
  db: BundledDatabase,
  sources: readonly PackSource[],
  stamp: string,
): Promise<void> {
  const compiled = sources.map(assemblePack).map((pack) => ({ pack, lexicon: compilePack(pack) }));
  await db.transaction('rw', [...packTables(db), db.installation], async () => {
    await Promise.all(packTables(db).map((table) => table.clear()));
    await Promise.all(compiled.map((pack, place) => addPackRows(db, pack, place)));
    await db.installation.put(stamp, 'current');
  });
}
