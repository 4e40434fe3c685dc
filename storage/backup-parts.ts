/** How each part of the reader's database goes into a backup and comes out of it. */
import type { Table } from 'dexie';
import * as v from 'valibot';
import { parsingPack } from '../matching/parse-pack';
import { addressKey } from '../model/address';
import type { BackupPart } from '../model/backup';
import { type ReviewSource, ReviewSourceSchema } from '../model/claim-review';
import { type Dismissal, DismissalSchema } from '../model/dismissal';
import { compareVersions } from '../model/installed-packs';
import { type KeptPage, KeptPageSchema } from '../model/kept-page';
import { type Note, NoteSchema, noteKey } from '../model/note';
import { SettingsSchema } from '../model/settings';
import { packTables, type ReaderDatabase } from './database';
import { dismissalRow } from './dismissals';
import { keepPack } from './own-packs';
import type { CompiledPack } from './pack-rows';

/** One part: its entries are JSON and the same in the file and here. `Ready` is an entry that can be written. */
interface Part<Entry, Ready> {
  tables(db: ReaderDatabase): Table[];
  /** All entries, those that this version cannot read as they are, in the order of the file. */
  read(db: ReaderDatabase): Promise<unknown[]>;
  schema: v.GenericSchema<unknown, Entry>;
  /** What makes two entries one. */
  idOf(entry: Entry): string;
  /** In steps of a share, 0–1. Null for an entry that fits the schema and is still of no use. */
  preparing(entry: Entry): Generator<number, Ready | null>;
  isNewer(here: Entry, there: Entry): boolean;
  /**
   * To be called in a transaction over {@link tables}. `here` is the entry in whose place it is put; where there is none,
   * nothing is written over: what stands in the way is another version's, which this one cannot read.
   */
  write(db: ReaderDatabase, ready: Ready, here: Entry | null): Promise<unknown>;
}

/** Forgets the types of what a part holds; whoever goes over all parts need not know them. */
export type AnyPart = Part<unknown, unknown>;
const part = <Entry, Ready>(own: Part<Entry, Ready>): AnyPart => own as unknown as AnyPart;

// biome-ignore lint/correctness/useYield: one step is enough.
function* asItIs<Entry>(entry: Entry): Generator<number, Entry> {
  return entry;
}

const { entries } = SettingsSchema;

/** Of another version there may be settings that this one does not know; they are kept for it. */
const KeptSettingsSchema = v.looseObject({
  marks: v.exactOptional(entries.marks.wrapped),
  appearance: v.exactOptional(entries.appearance.wrapped),
  mode: v.exactOptional(entries.mode.wrapped),
  sitesOn: v.exactOptional(entries.sitesOn.wrapped),
  sitesOff: v.exactOptional(entries.sitesOff.wrapped),
  packsOff: v.exactOptional(entries.packsOff.wrapped),
  paused: v.exactOptional(entries.paused.wrapped),
});

const PackFileSchema = v.strictObject({ id: v.string(), version: v.string(), file: v.string() });
type PackFile = v.InferOutput<typeof PackFileSchema>;

export const PARTS: Record<BackupPart, AnyPart> = {
  settings: part({
    tables: (db) => [db.settings],
    read: (db) => db.settings.toArray(),
    schema: KeptSettingsSchema,
    idOf: () => 'current',
    preparing: asItIs,
    // Settings have no date.
    isNewer: () => false,
    write: (db, settings, here) => db.settings[here ? 'put' : 'add'](settings, 'current'),
  }),

  dismissals: part<Dismissal, Dismissal>({
    tables: (db) => [db.dismissals],
    read: async (db) => (await db.dismissals.toArray()).map(({ dismissal }) => dismissal),
    schema: DismissalSchema,
    idOf: (dismissal) => {
      const { place, key } = dismissalRow(dismissal);
      return JSON.stringify([place, key]);
    },
    preparing: asItIs,
    isNewer: (here, there) => here.date > there.date,
    write: (db, dismissal, here) => db.dismissals[here ? 'put' : 'add'](dismissalRow(dismissal)),
  }),

  keptPages: part<KeptPage, KeptPage>({
    tables: (db) => [db.keptPages],
    read: async (db) => (await db.keptPages.toArray()).map(({ page }) => page),
    schema: KeptPageSchema,
    idOf: ({ url }) => addressKey(url),
    preparing: asItIs,
    isNewer: (here, there) => here.kept > there.kept,
    async write(db, page, here) {
      if (here) await db.keptPages.delete(here.url);
      await db.keptPages.add({ url: page.url, page });
    },
  }),

  notes: part<Note, Note>({
    tables: (db) => [db.notes],
    read: async (db) => (await db.notes.toArray()).map(({ note }) => note),
    schema: NoteSchema,
    idOf: ({ target }) => noteKey(target),
    preparing: asItIs,
    isNewer: (here, there) => here.modified > there.modified,
    write: (db, note, here) => db.notes[here ? 'put' : 'add']({ target: noteKey(note.target), note }),
  }),

  claimReviews: part<ReviewSource, ReviewSource>({
    tables: (db) => [db.claimReviews],
    read: async (db) => (await db.claimReviews.toArray()).map(({ source }) => source),
    schema: ReviewSourceSchema,
    idOf: ({ id }) => id,
    preparing: asItIs,
    isNewer: (here, there) => here.kept > there.kept,
    write: (db, source, here) => db.claimReviews[here ? 'put' : 'add']({ id: source.id, source }),
  }),

  packs: part<PackFile, { parsed: CompiledPack; bytes: Uint8Array }>({
    tables: (db) => [...packTables(db), db.sources],
    read: readPackFiles,
    schema: PackFileSchema,
    idOf: ({ id }) => id,
    *preparing({ id, version, file }) {
      const parsed = yield* parsingPack(file);
      if (!('pack' in parsed) || parsed.pack.id !== id || parsed.pack.version !== version) return null;
      return { parsed, bytes: new TextEncoder().encode(file) };
    },
    isNewer: (here, there) => compareVersions(here.version, there.version) > 0,
    write: (db, { parsed, bytes }, here) => keepPack(db, parsed, bytes, { over: here?.version ?? null }),
  }),
};

/** In the order in which they were installed. One that this version refuses is none that it could restore. */
async function readPackFiles(db: ReaderDatabase): Promise<unknown[]> {
  const rows = await db.packs.toCollection().sortBy('place');
  const sources = await db.sources.bulkGet(rows.map(({ id }) => id));
  return rows.map(({ id, version, form }, i) => {
    const file = form < 0 ? null : textOf(sources[i]?.bytes);
    return { id, version, file };
  });
}

/** With its byte order mark, so that it gives the same bytes again; null where it would not. */
function textOf(bytes: Uint8Array | undefined): string | null {
  try {
    return bytes ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : null;
  } catch {
    return null;
  }
}
