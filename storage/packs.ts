/** All packs together: those that come with the extension, and the reader's own. */
import type { Dossier, DossierEntity } from '../model/dossier';
import type { InstalledPack, InstalledPacks } from '../model/installed-packs';
import type { Lexicon } from '../model/lexicon';
import { isDatabaseError, openedPacks, type ReaderDatabase } from './database';
import type { ListedPack } from './dossiers';
import { refreshPacks } from './own-packs';
import { type PackLibrary, PacksUnreadable } from './pack-library';
import { type PackShelf, shelfIn, shelfInMemory } from './pack-shelf';

/**
 * Where both have a pack of the same id, the reader's own is the one that counts. Where a database fails, what is left
 * is read: the bundled packs from memory, without the reader's own.
 */
export class Packs {
  #memory: PackShelf | null = null;
  #refreshed: Promise<unknown> | null = null;

  constructor(
    private readonly library: PackLibrary,
    private readonly reader: ReaderDatabase,
  ) {}

  /** Installs and compiles what is missing. */
  async prepare(): Promise<void> {
    await this.#bundled(async () => {});
    await this.#own(async () => {});
  }

  /** @param off ids of packs that are switched off */
  async lexicons(off: readonly string[]): Promise<Lexicon[]> {
    const own = (await this.#own((shelf) => shelf.lexicons())) ?? [];
    const bundled = await this.#bundled((shelf) => shelf.lexicons());
    const taken = new Set(own.map(({ pack }) => pack.id));
    return [...bundled.filter(({ pack }) => !taken.has(pack.id)), ...own].filter(
      ({ pack }) => !off.includes(pack.id),
    );
  }

  dossier(pack: string): Promise<Dossier | null> {
    return this.#either((shelf) => shelf.dossier(pack));
  }

  findings(pack: string, questions: readonly string[], entities: readonly string[]): Promise<Dossier | null> {
    return this.#either((shelf) => shelf.findings(pack, questions, entities));
  }

  /** @param off ids of packs that are switched off */
  async list(off: readonly string[]): Promise<InstalledPacks> {
    const own = await this.#own((shelf) => shelf.list());
    const bundled = await this.#bundled((shelf) => shelf.list());
    const listed = (pack: ListedPack, isOwn: boolean): InstalledPack => {
      const replaced = isOwn ? bundled.find(({ id }) => id === pack.id) : undefined;
      return { ...pack, isOwn, isOn: !off.includes(pack.id), replaces: replaced?.version ?? null };
    };
    const hidden = new Set(own?.map(({ id }) => id));
    return {
      packs: [
        ...bundled.filter(({ id }) => !hidden.has(id)).map((pack) => listed(pack, false)),
        ...(own ?? []).map((pack) => listed(pack, true)),
      ],
      canKeep: own !== null,
    };
  }

  async entities({ id, isOwn }: Pick<InstalledPack, 'id' | 'isOwn'>): Promise<DossierEntity[]> {
    const ask = (shelf: PackShelf) => shelf.entities(id);
    return isOwn ? ((await this.#own(ask)) ?? []) : this.#bundled(ask);
  }

  async #either<Value>(ask: (shelf: PackShelf) => Promise<Value | null>): Promise<Value | null> {
    return (await this.#own(ask)) ?? (await this.#bundled(ask));
  }

  async #bundled<Value>(ask: (shelf: PackShelf) => Promise<Value>): Promise<Value> {
    try {
      return await this.library.query((db) => ask(shelfIn(db)));
    } catch (error) {
      if (!(error instanceof PacksUnreadable)) throw error;
      console.error(error);
      this.#memory ??= shelfInMemory(this.library.sources);
      return ask(this.#memory);
    }
  }

  /** Null where the reader's database fails. */
  async #own<Value>(ask: (shelf: PackShelf) => Promise<Value>): Promise<Value | null> {
    try {
      const db = await openedPacks(this.reader);
      this.#refreshed ??= refreshPacks(db);
      await this.#refreshed;
      return await ask(shelfIn(db));
    } catch (error) {
      this.#refreshed = null;
      if (!isDatabaseError(error)) throw error;
      console.error(error);
      return null;
    }
  }
}
