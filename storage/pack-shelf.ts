/** Where packs are looked up: a database of them, or memory where the browser has no database for us. */

import { compilePack } from '../matching/compile';
import { measureOf } from '../matching/position-interval';
import { type Dossier, type DossierEntity, dossierOf, dossierPart, summaryOf } from '../model/dossier';
import type { Lexicon } from '../model/lexicon';
import { assemblePack, type PackSource } from '../model/pack-source';
import type { PackDatabase } from './database';
import { type ListedPack, listPacks, readDossier, readEntities, readFindings } from './dossiers';
import { readLexicons } from './lexicons';

export interface PackShelf {
  list(): Promise<ListedPack[]>;
  lexicons(): Promise<Lexicon[]>;
  /** Null when there is no such pack. */
  dossier(pack: string): Promise<Dossier | null>;
  findings(pack: string, questions: readonly string[], entities: readonly string[]): Promise<Dossier | null>;
  /** Empty when there is no such pack. */
  entities(pack: string): Promise<DossierEntity[]>;
}

export const shelfIn = (db: PackDatabase): PackShelf => ({
  list: () => listPacks(db),
  lexicons: () => readLexicons(db),
  dossier: (pack) => readDossier(db, pack),
  findings: (pack, questions, entities) => readFindings(db, pack, questions, entities),
  entities: (pack) => readEntities(db, pack),
});

/** Packs compiled for as long as this worker runs. @throws v.ValiError, PackError when a pack does not fit */
export function shelfInMemory(sources: readonly PackSource[]): PackShelf {
  const packs = sources.map(assemblePack);
  const lexicons = packs.map(compilePack);
  const dossiers = new Map(packs.map((pack) => [pack.id, dossierOf(pack, measureOf)]));
  return {
    list: async () => packs.map((pack) => ({ ...summaryOf(pack), isReadable: true })),
    lexicons: async () => lexicons,
    dossier: async (pack) => dossiers.get(pack) ?? null,
    findings: async (pack, questions, entities) => {
      const dossier = dossiers.get(pack);
      return dossier ? dossierPart(dossier, questions, entities) : null;
    },
    entities: async (pack) => dossiers.get(pack)?.entities ?? [],
  };
}
