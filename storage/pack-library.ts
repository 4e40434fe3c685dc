/** The bundled packs as the rest of the extension finds them: installed, or being installed. */
import type { PackSource } from '../model/pack-source';
import { BundledDatabase, deleted, isDatabaseError, opened } from './database';
import { installedStamp, installPacks, stampOf } from './install';

/** The database of bundled packs fails, and so does a new one in its place. */
export class PacksUnreadable extends Error {}

export class PackLibrary {
  readonly #stamp: () => Promise<string>;
  #installing: Promise<void> | null = null;

  /**
   * @param engine names the program that compiles: packs are compiled again where another one did it.
   * @param changed called whenever the packs were written anew, before the query that caused it goes on.
   */
  constructor(
    private readonly sources: readonly PackSource[],
    engine: string,
    private readonly changed: (library: PackLibrary) => Promise<void> = async () => {},
    private readonly db = new BundledDatabase(),
  ) {
    let stamp: Promise<string> | undefined;
    this.#stamp = () => {
      stamp ??= stampOf(sources, engine);
      return stamp;
    };
  }

  /**
   * Runs a query on the packs of this program: where they are missing, of another version, or in a database that fails,
   * they are installed first.
   *
   * @throws PacksUnreadable
   */
  async query<Value>(run: (db: BundledDatabase) => PromiseLike<Value>): Promise<Value> {
    const attempt = async () => {
      await this.install();
      return run(this.db);
    };
    try {
      return await attempt();
    } catch (error) {
      if (!isDatabaseError(error)) throw error;
      console.warn('The database of bundled packs fails and is rebuilt.', error);
    }
    try {
      await deleted(this.db);
      return await attempt();
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
  async install({ afresh = false } = {}): Promise<void> {
    const stamp = await this.#stamp();
    await opened(this.db);
    if (!afresh && (await installedStamp(this.db)) === stamp) return;
    this.#installing ??= this.#write(stamp);
    await this.#installing;
  }

  async #write(stamp: string): Promise<void> {
    try {
      await installPacks(this.db, this.sources, stamp);
    } finally {
      this.#installing = null;
    }
    await this.changed(this);
  }
}
