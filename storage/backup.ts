/** The reader's own data out of their database and into it again. docs/backup.md */
import * as v from 'valibot';
import {
  BACKUP_FORMAT,
  BACKUP_PARTS,
  type BackupPart,
  type BackupProblem,
  type BackupReview,
  type PartReview,
} from '../model/backup';
import { canonicalJson } from '../model/canonical-json';
import { JsonError, parsingJson } from '../model/json-text';
import { result, within } from '../model/steps';
import { type AnyPart, PARTS } from './backup-parts';
import type { ReaderDatabase } from './database';

/** Nothing in a backup stands deeper; packs are texts in it. */
const MOST_NESTING = 16;

/** In characters. */
const LARGE = 1_000_000;
const FORMAT_NAME = BACKUP_FORMAT.slice(0, BACKUP_FORMAT.indexOf('/') + 1);

const BackupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  parts: v.record(v.string(), v.array(v.unknown())),
});

/** An entry of a backup, checked, and made ready to be written. */
interface ReadyEntry {
  entry: unknown;
  ready: unknown;
}
export interface Backup {
  saved: string;
  parts: Record<BackupPart, ReadyEntry[]>;
}

type ParsedBackup = Backup | { problem: BackupProblem };

/** Something changed here since the reader was shown what restoring would do. Nothing was written. */
export class BackupMoved extends Error {}

/**
 * @param saved ISO date and time, UTC
 * @returns canonical JSON, and how many entries could not go in: written by another version, unreadable for this one
 * @throws Dexie.DexieError
 */
export async function makeBackup(db: ReaderDatabase, saved: string): Promise<{ text: string; left: number }> {
  const kept = await db.transaction('r', allTables(db), async () => byPart(async (part) => part.read(db)));
  const parts = await byPart(async (part, name) => kept[name].flatMap((entry) => readable(part, entry)));
  const left = BACKUP_PARTS.reduce((sum, name) => sum + kept[name].length - parts[name].length, 0);
  return { text: canonicalJson({ format: BACKUP_FORMAT, saved, parts }), left };
}

/** Reads a backup's text; what does not fit makes the whole of it unfit. Never throws for what the text says. */
export const parseBackup = (text: string): ParsedBackup => result(parsingBackup(text));

/** The same in steps of some milliseconds, each of which tells the share that is done, 0–1. */
export function* parsingBackup(text: string): Generator<number, ParsedBackup> {
  // What is large and nothing of ours is not read for minutes to say so.
  if (text.length > LARGE && !text.includes(FORMAT_NAME)) return { problem: { code: 'not-backup' } };
  let json: unknown;
  try {
    json = yield* within(0, 0.2, parsingJson(text, MOST_NESTING));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { problem: { code: 'not-json' } };
  }
  const parsed = v.safeParse(BackupSchema, json);
  if (!parsed.success) return { problem: { code: isNewer(json) ? 'newer' : 'not-backup' } };
  const { saved, parts: written } = parsed.output;
  // A part that this version does not know would be lost without a word; one that is missing was not there yet.
  if (Object.keys(written).some((name) => !BACKUP_PARTS.some((known) => known === name)))
    return { problem: { code: 'newer' } };
  const parts = {} as Backup['parts'];
  for (const name of BACKUP_PARTS) {
    // Packs are most of the work, and last.
    const share = name === 'packs' ? 1 : 0.2;
    const entries = yield* within(0.2, share, readyEntries(PARTS[name], written[name] ?? []));
    if (typeof entries === 'number') return { problem: { code: 'bad-entry', part: name, at: entries } };
    parts[name] = entries;
  }
  return { saved, parts };
}

/** What restoring would change. @throws Dexie.DexieError */
export const reviewBackup = (db: ReaderDatabase, backup: Backup): Promise<BackupReview> =>
  db.transaction('r', allTables(db), async () => reviewOf(await besideHere(db, backup), backup));

/**
 * Restores a backup in one transaction, whole or not at all. Nothing is removed by it.
 *
 * @param replace whether entries that differ are overwritten, too
 * @param seen the review that the reader decided by
 * @throws BackupMoved when restoring would do something else than they saw; Dexie.DexieError. Either way all is as it was.
 */
export function restoreBackup(
  db: ReaderDatabase,
  backup: Backup,
  { replace, seen }: { replace: boolean; seen: BackupReview },
): Promise<void> {
  return db.transaction('rw', allTables(db), async () => {
    const beside = await besideHere(db, backup);
    if (canonicalJson(reviewOf(beside, backup)) !== canonicalJson(seen)) throw new BackupMoved();
    for (const name of BACKUP_PARTS)
      for (const { ready, here, state } of beside[name])
        if (state === 'added' || (state === 'differs' && replace)) await PARTS[name].write(db, ready, here);
  });
}

type Beside = ReadyEntry & { here: unknown; state: 'added' | 'same' | 'differs' };

/** Each entry beside the one of its id that is kept here, null for none. */
const besideHere = (db: ReaderDatabase, backup: Backup): Promise<Record<BackupPart, Beside[]>> =>
  byPart(async (part, name) => {
    const kept = (await part.read(db)).flatMap((entry) => readable(part, entry));
    const byId = new Map(kept.map((entry) => [part.idOf(entry), entry]));
    return backup.parts[name].map((one): Beside => {
      const here = byId.get(part.idOf(one.entry)) ?? null;
      const isSame = here !== null && canonicalJson(here) === canonicalJson(one.entry);
      return { ...one, here, state: here === null ? 'added' : isSame ? 'same' : 'differs' };
    });
  });

function reviewOf(beside: Record<BackupPart, Beside[]>, { saved }: Backup): BackupReview {
  const reviews = BACKUP_PARTS.map((name): [BackupPart, PartReview] => {
    const count = (state: Beside['state']) => beside[name].filter((one) => one.state === state).length;
    const newer = beside[name].filter(
      ({ state, here, entry }) => state === 'differs' && PARTS[name].isNewer(here, entry),
    );
    return [
      name,
      { added: count('added'), same: count('same'), differs: count('differs'), newer: newer.length },
    ];
  });
  return { saved, parts: Object.fromEntries(reviews) as BackupReview['parts'] };
}

/** @returns the entries, or the place of the first that does not fit, counted from 1 */
function* readyEntries(part: AnyPart, entries: unknown[]): Generator<number, ReadyEntry[] | number> {
  const all: ReadyEntry[] = [];
  const ids = new Set<string>();
  for (const [i, written] of entries.entries()) {
    const share = (done: number) => (i + done) / entries.length;
    const [entry] = readable(part, written);
    const ready = entry === undefined ? null : yield* within(share(0), share(1), part.preparing(entry));
    // Of two entries of one id one would be lost without a word.
    if (ready === null || ids.has(part.idOf(entry))) return i + 1;
    ids.add(part.idOf(entry));
    all.push({ entry, ready });
    yield share(1);
  }
  return all;
}

function readable({ schema }: AnyPart, entry: unknown): unknown[] {
  const parsed = v.safeParse(schema, entry);
  return parsed.success ? [parsed.output] : [];
}

function isNewer(json: unknown): boolean {
  const format = v.safeParse(v.object({ format: v.string() }), json);
  return (
    format.success && format.output.format.startsWith(FORMAT_NAME) && format.output.format !== BACKUP_FORMAT
  );
}

const allTables = (db: ReaderDatabase) => [
  ...new Set(BACKUP_PARTS.flatMap((name) => PARTS[name].tables(db))),
];

async function byPart<Value>(
  make: (part: AnyPart, name: BackupPart) => Promise<Value>,
): Promise<Record<BackupPart, Value>> {
  const made: [BackupPart, Value][] = [];
  for (const name of BACKUP_PARTS) made.push([name, await make(PARTS[name], name)]);
  return Object.fromEntries(made) as Record<BackupPart, Value>;
}
