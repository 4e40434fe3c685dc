/** A pack as rows of tables. To be called within a transaction over {@link packTables}. */
import Dexie, { type Table } from 'dexie';
import { LEXICON_VERSION } from '../matching/compile';
import { measureOf } from '../matching/position-interval';
import { dossierEntity, dossierQuestion, summaryOf } from '../model/dossier';
import { groupBy } from '../model/group-by';
import type { Lexicon } from '../model/lexicon';
import type { Claim, Pack } from '../model/pack';
import { type ClaimsRow, type PackDatabase, type Packed, rowsOf } from './database';

/** A pack that fits the format, and what the engine made of it. */
export interface CompiledPack {
  pack: Pack;
  lexicon: Lexicon;
}

/** So much of a pack is written at once: enough to be quick, little enough to say often how far it is. */
const CHUNK = 1000;

/** @param onProgress told the share that is written, 0–1 */
export async function addPackRows(
  db: PackDatabase,
  { pack, lexicon }: CompiledPack,
  place: number,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const summary = summaryOf(pack);
  const all = summary.reports + summary.entities + summary.questions + summary.claims;
  let written = 0;
  /** @param sizeOf how much of the pack a row is */
  const add = async <Row>(table: Table<Row, [string, string]>, rows: Row[], sizeOf: (row: Row) => number) => {
    for (const chunk of chunksOf(rows, sizeOf)) {
      await table.bulkAdd(chunk);
      written += chunk.reduce((sum, row) => sum + sizeOf(row), 0);
      // What is told may wait for promises of others, which the transaction must not.
      Dexie.ignoreTransaction(() => onProgress(written / all));
    }
  };
  const one = () => 1;
  await db.packs.add({ ...summary, place, form: LEXICON_VERSION });
  await db.lexicons.add({ pack: pack.id, lexicon });
  await add(db.reports, packed(pack, pack.reports), one);
  await add(db.entities, packed(pack, pack.entities.map(dossierEntity)), one);
  const questions = pack.questions.map((question) => dossierQuestion(question, measureOf));
  await add(db.questions, packed(pack, questions), one);
  await add(db.claims, claimRows(pack.id, pack.claims), ({ claims }) => claims.length);
}

/** Claims by the question that they answer. */
export function claimRows(pack: string, claims: readonly Claim[]): ClaimsRow[] {
  const placed = claims.map((claim, place) => ({ ...claim, place }));
  return [...groupBy(placed, ({ question }) => question)].map(([question, claims]) => ({
    pack,
    question,
    claims,
  }));
}

const packed = <Row>({ id: pack }: Pack, rows: readonly Row[]): Packed<Row>[] =>
  rows.map((row, place) => ({ ...row, pack, place }));

function* chunksOf<Row>(rows: Row[], sizeOf: (row: Row) => number): Generator<Row[]> {
  let chunk: Row[] = [];
  let size = 0;
  for (const row of rows) {
    chunk.push(row);
    size += sizeOf(row);
    if (size < CHUNK) continue;
    yield chunk;
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
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
