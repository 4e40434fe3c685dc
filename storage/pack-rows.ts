/** A pack as rows of tables. To be called within a transaction over {@link packTables}. */
import Dexie, { type Table } from 'dexie';
import { measureOf } from '../matching/answers';
import { LEXICON_VERSION } from '../matching/compile';
import { dossierEntity, dossierQuestion, summaryOf } from '../model/dossier';
import type { Lexicon } from '../model/lexicon';
import type { Pack } from '../model/pack';
import { type PackDatabase, type Packed, rowsOf } from './database';

/** A pack that fits the format, and what the engine made of it. */
export interface CompiledPack {
  pack: Pack;
  lexicon: Lexicon;
}

/** So many rows are written at once: enough to be quick, few enough to say often how far it is. */
const CHUNK = 1000;

/** @param onProgress told the share that is written, 0–1 */
export async function addPackRows(
  db: PackDatabase,
  { pack, lexicon }: CompiledPack,
  place: number,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const { questions, reports, claims, entities, ...head } = summaryOf(pack);
  const all = questions + reports + claims + entities;
  let written = 0;
  const add = async <Row>(table: Table<Packed<Row>, [string, string]>, rows: readonly Row[]) => {
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      await table.bulkAdd(chunk.map((row, i) => ({ ...row, pack: pack.id, place: start + i })));
      written += chunk.length;
      // What is told may wait for promises of others, which the transaction must not.
      Dexie.ignoreTransaction(() => onProgress(written / all));
    }
  };
  await db.packs.add({ ...head, place, form: LEXICON_VERSION });
  await db.lexicons.add({ pack: pack.id, lexicon });
  await add(db.reports, pack.reports);
  await add(db.entities, pack.entities.map(dossierEntity));
  await add(
    db.questions,
    pack.questions.map((question) => dossierQuestion(question, measureOf)),
  );
  await add(db.claims, pack.claims);
}

export async function deletePackRows(db: PackDatabase, pack: string): Promise<void> {
  await Promise.all([
    db.packs.delete(pack),
    db.lexicons.delete(pack),
    rowsOf(db.reports, pack).delete(),
    rowsOf(db.entities, pack).delete(),
    rowsOf(db.questions, pack).delete(),
    rowsOf(db.claims, pack).delete(),
  ]);
}
