/**
 * The two databases. `crossread` holds what comes with the extension and can be deleted and rebuilt at any time;
 * `crossread-reader` holds what is the reader's own and is never deleted by us. No query reaches into both.
 */
import Dexie, { type Table } from 'dexie';
import type { Dossier, DossierEntity, DossierQuestion } from '../model/dossier';
import type { Lexicon } from '../model/lexicon';
import type { Claim, Report } from '../model/pack';

/** A row of a pack's table: the thing itself, whose it is, and its place in the author's order. */
export type Packed<Row> = Row & { pack: string; place: number };

export type PackRow = Dossier['pack'] & { languages: string[]; place: number };
export type LexiconRow = { pack: string; place: number; lexicon: Lexicon };

export class BundledDatabase extends Dexie {
  declare readonly packs: Table<PackRow, string>;
  declare readonly reports: Table<Packed<Report>, [string, string]>;
  declare readonly entities: Table<Packed<DossierEntity>, [string, string]>;
  declare readonly questions: Table<Packed<DossierQuestion>, [string, string]>;
  declare readonly claims: Table<Packed<Claim>, [string, string]>;
  declare readonly lexicons: Table<LexiconRow, string>;
  /** One row, `current`: the stamp of what is installed. */
  declare readonly installation: Table<string, string>;

  constructor(name = 'crossread') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      reports: '[pack+id], pack, url',
      entities: '[pack+id], pack',
      questions: '[pack+id], pack',
      claims: '[pack+id], pack, [pack+question], [pack+report]',
      lexicons: 'pack',
      installation: '',
    });
  }
}

export class ReaderDatabase extends Dexie {
  /** One row, `current`. Unknown on purpose: another version of the extension may have written it. */
  declare readonly settings: Table<unknown, string>;
  /** Unknown for the same reason. `place` is a page's address, or `*` for everywhere. */
  declare readonly dismissals: Table<
    { place: string; key: string; dismissal: unknown },
    [place: string, key: string]
  >;

  constructor(name = 'crossread-reader') {
    super(name);
    this.version(1).stores({ settings: '' });
    this.version(2).stores({ dismissals: '[place+key], place' });
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

/** Deletes a database; the next {@link opened} makes it anew. @throws Dexie.DexieError */
export const deleted = (db: Dexie, patience = PATIENCE) =>
  within(patience, db.delete({ disableAutoOpen: false }));

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
