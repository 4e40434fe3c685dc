/** Ten thousand damaged packs and backups: each is refused in words or taken whole, and nothing is left of those refused. */
import 'fake-indexeddb/auto';
import { HERE } from '../components/fixtures/kept';
import { ARTICLE } from '../components/fixtures/reading';
import { parsePack } from '../matching/parse-pack';
import { BACKUP_PARTS, totalsOf } from '../model/backup';
import { canonicalJson } from '../model/canonical-json';
import { dismissedOf } from '../model/dismissal';
import { bundledPacks } from '../packs';
import { type Backup, makeBackup, parseBackup, restoreBackup, reviewBackup } from '../storage/backup';
import { opened, packTables, ReaderDatabase } from '../storage/database';
import { keepDismissal } from '../storage/dismissals';
import { readDossier } from '../storage/dossiers';
import { keepPage, writeNote } from '../storage/kept-pages';
import { decodePack, keepPack, removePack } from '../storage/own-packs';
import { packFile } from '../storage/pack-files';
import { changeSettings } from '../storage/settings';
import { type Bench, table } from './bench';
import { bigPack } from './big-pack';
import { hugeFiles, mutatedPack } from './pack-mutations';

export interface Outcomes {
  refused: number;
  /** Installed, or restored. */
  taken: number;
  /** What should not have happened, by the seed that shows it. */
  wrong: string[];
}

/** In Node, on a database in memory: what a file does is no matter of the browser. */
export const run: Bench = async ({ full }) => {
  const small = JSON.stringify(bigPack({ claims: 20, names: 20 }));
  const rows: (string | number)[][] = [];
  const report = (name: string, { refused, taken, wrong }: Outcomes) => {
    rows.push([name, refused, taken, wrong.length]);
    for (const line of wrong) console.error(line);
  };
  report('pack', await fuzz(10_000, small));
  if (full) for (const pack of bundledPacks()) report(pack.id, await fuzz(10_000, JSON.stringify(pack)));
  report('backup', await fuzzBackups(10_000));
  console.log(table(['file', 'refused', 'taken', 'wrong'], rows));
  console.log(`\n${table(['100 MB of', 'as a pack, ms', 'as a backup, ms'], refusals())}`);
};

/** How long it takes to refuse what is huge, in milliseconds. */
function refusals(): (string | number)[][] {
  const timed = (refuse: () => object, key: string) => {
    const start = performance.now();
    if (!(key in refuse())) throw new Error('not refused');
    return Math.round(performance.now() - start);
  };
  return Object.entries(hugeFiles(100_000_000)).map(([name, make]) => {
    const text = make();
    return [name, timed(() => parsePack(text), 'errors'), timed(() => parseBackup(text), 'problem')];
  });
}

/** @param text a valid pack @returns what became of so many mutations of it */
export async function fuzz(count: number, text: string): Promise<Outcomes> {
  const db = await opened(new ReaderDatabase('fuzz'));
  const outcomes = await outcomesOf(count, text, (bytes) => tryPack(db, bytes));
  const left = await Promise.all([...packTables(db), db.sources].map((one) => one.count()));
  if (left.some((rows) => rows > 0)) outcomes.wrong.push('Something was left in the database.');
  await db.delete();
  return outcomes;
}

async function outcomesOf(
  count: number,
  text: string,
  take: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Outcomes> {
  const outcomes: Outcomes = { refused: 0, taken: 0, wrong: [] };
  for (let seed = 0; seed < count; seed++) {
    try {
      outcomes[(await take(mutatedPack(seed, text))) ? 'taken' : 'refused']++;
    } catch (error) {
      outcomes.wrong.push(`seed ${seed}: ${error}`);
    }
  }
  if ('polluted' in {}) outcomes.wrong.push('Every object has a property now.');
  return outcomes;
}

/** @returns whether it was installed @throws when it was neither that nor refused in words */
async function tryPack(db: ReaderDatabase, bytes: Uint8Array): Promise<boolean> {
  const parsed = parsePack(decodePack(bytes));
  if ('errors' in parsed) {
    if (!parsed.errors.length || parsed.errors.some(({ message }) => !message))
      throw new Error('refused without a word');
    return false;
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
  return true;
}

/** Over data of the reader's own, which stay as they are: mutations of a backup with something in nearly every part. */
export async function fuzzBackups(count: number): Promise<Outcomes> {
  const db = await opened(new ReaderDatabase('fuzz'));
  await keepSomething(db, 'theirs', '2026-11-20');
  const text = await backupOf(db);
  await Promise.all(db.tables.map((one) => one.clear()));
  await keepSomething(db, 'mine', '2026-11-24');
  const mine = await backupOf(db);
  const outcomes = await outcomesOf(count, text, (bytes) => tryBackup(db, bytes, mine));
  await db.delete();
  return outcomes;
}

async function keepSomething(db: ReaderDatabase, id: string, date: string): Promise<void> {
  const url = `https://${id}.example/`;
  const bytes = new TextEncoder().encode(JSON.stringify(bigPack({ claims: 5, names: 5 }, id)));
  const parsed = parsePack(decodePack(bytes));
  if ('errors' in parsed) throw new Error(parsed.errors[0]!.message);
  await changeSettings(db, () => ({ sitesOff: [`${id}.example`] }));
  await keepPack(db, parsed, bytes, { over: null });
  await keepPage(db, { ...HERE, url, claims: HERE.claims.slice(0, 2), kept: date });
  await writeNote(db, { target: { type: 'page', url }, about: HERE.title, text: `A note on ${id}.` }, date);
  const said = { version: '1.0.0', ask: 'Who says so?', answer: 'Nobody' };
  await keepDismissal(db, dismissedOf(ARTICLE.statements[0]!, said), { scope: 'here', url, date });
}

const backupOf = async (db: ReaderDatabase) => (await makeBackup(db, '2026-11-24T08:15:00.000Z')).text;

/** @returns whether it was restored @throws when something is lost, is here in part, or is not what the file says */
async function tryBackup(db: ReaderDatabase, bytes: Uint8Array, mine: string): Promise<boolean> {
  const backup = parseBackup(decodePack(bytes));
  if ('problem' in backup) {
    if (!backup.problem.code) throw new Error('refused without a word');
    return false;
  }
  const seen = await reviewBackup(db, backup);
  await restoreBackup(db, backup, { replace: false, seen });
  const after = await reviewBackup(db, backup);
  if (totalsOf(after).added > 0) throw new Error('restored in part');
  if ((await backupOf(db)) !== mine) await restoreMine(db, mine);
  return true;
}

/** Sees that all of it is still here, and takes everything else away again. */
async function restoreMine(db: ReaderDatabase, mine: string): Promise<void> {
  const backup = parseBackup(mine) as Backup;
  const { parts } = await reviewBackup(db, backup);
  const changed = BACKUP_PARTS.filter((part) => parts[part].added + parts[part].differs > 0);
  await Promise.all(db.tables.map((one) => one.clear()));
  await restoreBackup(db, backup, { replace: true, seen: await reviewBackup(db, backup) });
  if ((await backupOf(db)) !== mine) throw new Error('not restored byte for byte');
  if (changed.length > 0) throw new Error(`changed what was here: ${changed.join()}`);
}
