/** Writing the bundled packs: all of them or none, in one transaction. */
import { measureOf } from '../matching/answers';
import { compilePack, LEXICON_VERSION } from '../matching/compile';
import { type DossierEntity, dossierQuestion } from '../model/dossier';
import type { Entity, Pack } from '../model/pack';
import { assemblePack, type PackSource } from '../model/pack-source';
import type { BundledDatabase, Packed } from './database';

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
  const packs = sources.map(assemblePack);
  const lexicons = packs.map((pack, place) => ({ pack: pack.id, place, lexicon: compilePack(pack) }));
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await Promise.all([
      db.packs.bulkAdd(packs.map(packRow)),
      db.reports.bulkAdd(packs.flatMap((pack) => packed(pack, pack.reports))),
      db.entities.bulkAdd(packs.flatMap((pack) => packed(pack, pack.entities.map(dossierEntity)))),
      db.questions.bulkAdd(
        packs.flatMap((pack) =>
          packed(
            pack,
            pack.questions.map((question) => dossierQuestion(question, measureOf)),
          ),
        ),
      ),
      db.claims.bulkAdd(packs.flatMap((pack) => packed(pack, pack.claims))),
      db.lexicons.bulkAdd(lexicons),
    ]);
    await db.installation.put(stamp, 'current');
  });
}

function packRow(pack: Pack, place: number) {
  const { id, version, title, summary, asOf, licence, maintainer, languages } = pack;
  return { id, version, title, summary, asOf, licence, maintainer, languages, place };
}

function dossierEntity({ id, type, name, description }: Entity): DossierEntity {
  return { id, type, name, description: description ?? null };
}

const packed = <Row>({ id: pack }: Pack, rows: readonly Row[]): Packed<Row>[] =>
  rows.map((row, place) => ({ ...row, pack, place }));
