/** Runs in a page: a pack goes into a database, and questions are put to it. */
import { compilePack } from '../../matching/compile';
import type { Pack } from '../../model/pack';
import { BundledDatabase, packTables } from '../../storage/database';
import { readFindings } from '../../storage/dossiers';
import { addPackRows } from '../../storage/pack-rows';
import { bigPack, type PackSize } from '../big-pack';

/** Milliseconds for the part of the dossier that one card needs, one a round, each for another question. */
export async function findings(size: PackSize, rounds: number): Promise<number[]> {
  const pack = bigPack(size);
  const database = await stored(pack);
  const timings: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const question = pack.questions[Math.floor((round * pack.questions.length) / rounds)]!;
    const start = performance.now();
    await readFindings(database, pack.id, [question.id], []);
    timings.push(performance.now() - start);
  }
  await database.delete();
  return timings;
}

async function stored(pack: Pack): Promise<BundledDatabase> {
  const database = new BundledDatabase(`bench-${pack.id}`);
  await database.transaction('rw', packTables(database), () =>
    addPackRows(database, { pack, lexicon: compilePack(pack) }, 0),
  );
  return database;
}
