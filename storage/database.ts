/**
 * The two databases. `crossread` holds what comes with the extension and can be deleted and rebuilt at any time;
 * `crossread-reader` holds what is the reader's own and is never deleted by us. No query reaches into both.
 */
import Dexie, { type Collection, type Table } from 'dexie';
import type { DossierEntity, DossierQuestion, PackSummary } from '../model/dossier';
import type { Lexicon } from '../model/lexicon';
import type { Claim, Report } from '../model/pack';

/** A row of a pack's table: the thing itself, whose it is, and its place in the author's order. */
export type Packed<Row> = Row & { pack: string; place: number };

/** `form` is the version of lexicons that it was compiled to; negative where that version refused it. */
type PackRow = PackSummary & { place: number; form: number };
type LexiconRow = { pack: string; lexicon: Lexicon };

/** The claims on one question, in one row: a pack has hundreds of times more claims than anybody reads one by one. */
export type ClaimsRow = { pack: string; question: string; claims: (Claim & { place: number })[] };

/** The tables of packs have the same shape in both databases, so that the same queries serve both. */
export interface PackDatabase extends Dexie {
  readonly packs: Table<PackRow, string>;
  readonly reports: Table<Packed<Report>, [string, string]>;
  readonly entities: Table<Packed<DossierEntity>, [string, string]>;
  readonly questions: Table<Packed<DossierQuestion>, [string, string]>;
  readonly claims: Table<ClaimsRow, [string, string]>;
  readonly lexicons: Table<LexiconRow, string>;
}

/** A pack's own rows are a range of the primary key. */
const PACK_STORES = {
  packs: 'id',
  reports: '[pack+id]',
  entities: '[pack+id]',
  questions: '[pack+id]',
  claims: '[pack+question]',
  lexicons: 'pack',
};

/** For a transaction over a pack as a whole. */
export const packTables = (db: PackDatabase): Table[] => [
  db.packs,
  db.reports,
  db.entities,
  db.questions,
  db.claims,
  db.lexicons,
];

/** All rows of a pack in one of its tables, by the primary key. */
export const rowsOf = <Row>(table: Table<Row, [string, string]>, pack: string): Collection<Row, unknown> =>
  table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);

export class BundledDatabase extends Dexie implements PackDatabase {
  declare readonly packs: PackDatabase['packs'];
  declare readonly reports: PackDatabase['reports'];
  declare readonly entities: PackDatabase['entities'];
  declare readonly questions: PackDatabase['questions'];
  declare readonly claims: PackDatabase['claims'];
  declare readonly lexicons: PackDatabase['lexicons'];
  /** One row, `current`: the stamp of what is installed. */
  declare readonly installation: Table<string, string>;

  constructor(name = 'crossread') {
    super(name);
    this.version(2).stores({ ...PACK_STORES, installation: '' });
  }
}

/** A pack as the reader got it, byte for byte: what is exported, and compiled again when lexicons change. */
export type SourceRow = { pack: string; bytes: Uint8Array };
/** A file that a window handed in, until it is installed or given up. */
export type HandedIn = { name: string; bytes: Uint8Array };

export class ReaderDatabase extends Dexie implements PackDatabase {
  /** One row, `current`. Unknown on purpose: another version of the extension may have written it. */
  declare readonly settings: Table<unknown, string>;
  /** Unknown for the same reason. `place` is a page's address, or `*` for everywhere. */
  declare readonly dismissals: Table<
    { place: string; key: string; dismissal: unknown },
    [place: string, key: string]
  >;
  declare readonly keptPages: Table<{ url: string; page: unknown }, string>;
  /** `target` is the note's key. */
  declare readonly notes: Table<{ target: string; note: unknown }, string>;
  /** `id` is the source's. */
  declare readonly claimReviews: Table<{ id: string; source: unknown }, string>;
  declare readonly packs: PackDatabase['packs'];
  declare readonly reports: PackDatabase['reports'];
  declare readonly entities: PackDatabase['entities'];
  declare readonly questions: PackDatabase['questions'];
  declare readonly claims: PackDatabase['claims'];
  declare readonly lexicons: PackDatabase['lexicons'];
  declare readonly sources: Table<SourceRow, string>;
  declare readonly handedIn: Table<HandedIn, number>;

  constructor(name = 'crossread-reader') {
    super(name);
    this.version(1).stores({ settings: '' });
    this.version(2).stores({
      dismissals: '[place+key], place',
      keptPages: 'url',
      notes: 'target',
      claimReviews: 'id',
      ...PACK_STORES,
      sources: 'pack',
      handedIn: '++',
    });
  }
}

/** How long, in ms, a database may take to open or to be deleted before those who wait are told. */
const PATIENCE = 8000;

/**
 * Opens a database that is not open yet. Dexie's own opening on first use will not try again after a failure, and waits
 * for ever behind a connection that does not close; this does neither.
 *
 * @throws Dexie.DexieError
 */
export async function opened<Database extends Dexie>(db: Database, patience = PATIENCE): Promise<Database> {
  if (!db.isOpen()) await within(patience, db.open());
  return db;
}

/**
 * Opens a database for its packs. A newer version of the program may have left other tables, to which Dexie fits itself
 * without a word.
 *
 * @throws Dexie.DexieError
 */
export async function openedPacks<Database extends PackDatabase>(db: Database): Promise<Database> {
  await opened(db);
  const isOurs = packTables(db).every(
    ({ schema, core }) =>
      String(schema.primKey.keyPath) === String(core.schema.primaryKey.keyPath) &&
      schema.indexes.every(({ name }) => core.schema.indexes.some((index) => index.name === name)),
  );
  if (!isOurs) throw new Dexie.SchemaError('The tables of packs have another shape.');
  return db;
}

/** Deletes a database; the next {@link opened} makes it anew. @throws Dexie.DexieError */
export const deleted = (db: Dexie, patience = PATIENCE) =>
  within(patience, db.delete({ disableAutoOpen: false }));

/** Whether a write failed for want of room; Dexie hands on what the browser said inside of an error of its own. */
export const isQuotaError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || isQuotaError((error as { inner?: unknown }).inner));

export const isDatabaseError = (error: unknown): error is Error => error instanceof Dexie.DexieError;

async function within<Value>(patience: number, work: PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Dexie.TimeoutError('Another connection holds the database.')),
      patience,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
