/** Ten thousand damaged packs: each is refused in words or installed whole, and nothing is left of those refused. */
import 'fake-indexeddb/auto';
import { parsePack } from '../matching/parse-pack';
import { bundledPacks } from '../packs';
import { opened, packTables, ReaderDatabase } from '../storage/database';
import { readDossier } from '../storage/dossiers';
import { decodePack, keepPack, removePack } from '../storage/own-packs';
import { packFile } from '../storage/pack-files';
import { type Bench, table } from './bench';
import { bigPack } from './big-pack';
import { mutatedPack } from './pack-mutations';

export interface Outcomes {
  refused: number;
  installed: number;
  /** What should not have happened, by the seed that shows it. */
  wrong: string[];
}

/** In Node, on a database in memory: what a file does is no matter of the browser. */
export const run: Bench = async ({ full }) => {
  const texts = [bigPack({ claims: 20, names: 20 }), ...(full ? bundledPacks() : [])].map((pack) =>
    JSON.stringify(pack),
  );
  const rows: (string | number)[][] = [];
  for (const text of texts) {
    const { refused, installed, wrong } = await fuzz(10_000, text);
    rows.push([text.length, refused, installed, wrong.length]);
    for (const line of wrong) console.error(line);
  }
  console.log(table(['characters', 'refused', 'installed', 'wrong'], rows));
};

/** @param text a valid pack @returns what became of so many mutations of it */
export async function fuzz(count: number, text: string): Promise<Outcomes> {
  const db = await opened(new ReaderDatabase('fuzz'));
  const outcomes: Outcomes = { refused: 0, installed: 0, wrong: [] };
  for (let seed = 0; seed < count; seed++) {
    try {
      await tryOne(db, mutatedPack(seed, text), outcomes);
    } catch (error) {
      outcomes.wrong.push(`seed ${seed}: ${error}`);
    }
  }
  const left = await Promise.all([...packTables(db), db.sources].map((one) => one.count()));
  if (left.some((rows) => rows > 0)) outcomes.wrong.push('Something was left in the database.');
  if ('polluted' in {}) outcomes.wrong.push('Every object has a property now.');
  await db.delete();
  return outcomes;
}

async function tryOne(db: ReaderDatabase, bytes: Uint8Array, outcomes: Outcomes): Promise<void> {
  const parsed = parsePack(decodePack(bytes));
  if ('errors' in parsed) {
    if (!parsed.errors.length || parsed.errors.some(({ message }) => !message))
      throw new Error('refused without a word');
    outcomes.refused++;
    return;
  }
  const { id, claims } = parsed.pack;
  await keepPack(db, parsed, bytes, { over: null });
  const dossier = await readDossier(db, id);
  const file = await packFile(db, id);
  await removePack(db, id);
  if (JSON.stringify(dossier?.claims) !== JSON.stringify(claims)) throw new Error('installed in part');
  if (!dossier?.reports.every(({ url }) => /^https?:\/\//i.test(url)))
    throw new Error('a link of another kind');
  if (file?.join() !== bytes.join()) throw new Error('another file than was handed in');
  outcomes.installed++;
}
