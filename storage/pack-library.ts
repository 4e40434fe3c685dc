/** The bundled packs as the rest of the extension finds them: installed, or being installed. */
import type { PackSource } from '../model/pack-source';
import { BundledDatabase, deleted, isDatabaseError, openedPacks } from './database';
import { installedStamp, installPacks, stampOf } from './install';

/** The database of bundled packs fails, and so does a new one in its place. */
export class PacksUnreadable extends Error {}

export class PackLibrary {
  #db: BundledDatabase;
  #stamp: Promise<string> | null = null;
  #installing: { db: BundledDatabase; done: Promise<void> } | null = null;
  #deletion: Promise<void> | null = null;

  /**
   * @param changed called whenever the packs were written anew, before the query that caused it goes on.
   */
  constructor(
    readonly sources: readonly PackSource[],
    private readonly changed: (library: PackLibrary) => Promise<void> = async () => {},
  ) {
    this.#db = new BundledDatabase();
  }

  /**
   * Runs a query on the packs of this program: where they are missing, of another version, or in a database that fails,
   * they are installed first.
   *
   * @throws PacksUnreadable
   */
  async query<Value>(run: (db: BundledDatabase) => PromiseLike<Value>): Promise<Value> {
    const db = this.#db;
    try {
      await this.#provide(db);
      return await run(db);
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      console.warn('The database of bundled packs fails and is rebuilt.', error);
    }
    try {
      const fresh = await this.#replace(db);
      await this.#provide(fresh);
      return await run(fresh);
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      throw new PacksUnreadable(error.message, { cause: error });
    }
  }

  /**
   * Installs what is not installed. `afresh` compiles what is, too: the program may have changed under the same name.
   *
   * @throws Dexie.DexieError, after which everything stands as it stood before
   */
  install({ afresh = false } = {}): Promise<void> {
    return this.#provide(this.#db, afresh);
  }

  async #provide(db: BundledDatabase, afresh = false): Promise<void> {
    this.#stamp ??= stampOf(this.sources);
    const stamp = await this.#stamp;
    await openedPacks(db);
    if (!afresh && (await installedStamp(db)) === stamp) return;
    if (this.#installing?.db !== db) this.#installing = { db, done: this.#write(db, stamp) };
    await this.#installing.done;
  }

  async #write(db: BundledDatabase, stamp: string): Promise<void> {
    try {
      await installPacks(db, this.sources, stamp);
    } finally {
      if (this.#installing?.db === db) this.#installing = null;
    }
    await this.changed(this);
  }

  /**
   * Deletes a database that failed, once for all queries that it failed. The next one is a new object: Dexie has fitted
   * the old one to the shape that it found.
   */
  async #replace(failed: BundledDatabase): Promise<BundledDatabase> {
    if (this.#db === failed) {
      this.#db = new BundledDatabase();
      this.#deletion = deleted(failed);
    }
    await this.#deletion;
    return this.#db;
  }
}
