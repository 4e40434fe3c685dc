/** Packs as the options list them, and a new one as they show it before it is installed. */
import { type DossierEntity, dossierEntity, type PackSummary, summaryOf } from './dossier';
import type { Pack } from './pack';
import type { PackProblem } from './pack-problem';

export type InstalledPack = PackSummary & {
  /** Installed by the reader, from a file. */
  isOwn: boolean;
  /** Pages are read by it. */
  isOn: boolean;
  /** False for a pack that this version of the program refuses; it is kept and can be exported. */
  isReadable: boolean;
  /** The version of the bundled pack of the same id whose place it takes, null where there is none. */
  replaces: string | null;
};

export interface InstalledPacks {
  packs: InstalledPack[];
  /** False where the browser keeps no data of ours: nothing can be installed, and bundled packs are read from memory. */
  canKeep: boolean;
}

/** An entity that another pack has too, under its name there. */
export interface SharedEntity {
  name: string;
  other: string;
  by: 'wikidata' | 'name';
}

export interface PackPreview {
  pack: PackSummary;
  /** Names of the entities that open a page, the first {@link MOST_SHOWN} of them. */
  core: string[];
  /** How many there are in all. */
  cores: number;
  /** Spellings that are looked for. */
  names: number;
  warnings: PackProblem[];
  /** The installed pack of the same id. */
  installed: { version: string; isOwn: boolean } | null;
  /** Other packs that name some of the same. */
  sharing: { pack: Pick<PackSummary, 'id' | 'title'>; entities: SharedEntity[]; total: number }[];
}

export type PackReview = { preview: PackPreview } | { errors: PackProblem[]; total: number };

/** Lists longer than that are cut, and say so. */
const MOST_SHOWN = 50;
const MOST_PROBLEMS = 500;

/** What would be installed, beside what is. */
export function previewOf(
  pack: Pack,
  names: number,
  warnings: PackProblem[],
  installed: { pack: InstalledPack; entities: DossierEntity[] }[],
): PackPreview {
  const entities = pack.entities.map(dossierEntity);
  const core = entities.filter(({ core }) => core).map(({ name }) => name);
  const same = installed.find((other) => other.pack.id === pack.id)?.pack;
  return {
    pack: summaryOf(pack),
    core: core.slice(0, MOST_SHOWN),
    cores: core.length,
    names,
    warnings: warnings.slice(0, MOST_PROBLEMS),
    installed: same ? { version: same.version, isOwn: same.isOwn } : null,
    sharing: installed
      .filter((other) => other.pack.id !== pack.id)
      .map((other) => ({ pack: other.pack, shared: sharedEntities(entities, other.entities) }))
      .filter(({ shared }) => shared.length > 0)
      .map(({ pack: { id, title }, shared }) => ({
        pack: { id, title },
        entities: shared.slice(0, MOST_SHOWN),
        total: shared.length,
      })),
  };
}

export const refusedReview = (errors: PackProblem[]): PackReview => ({
  errors: errors.slice(0, MOST_PROBLEMS),
  total: errors.length,
});

/**
 * Entities that two packs have in common: those of one Wikidata id; where one of them has none, those of one name,
 * whatever its capitals. Two with different ids are two, also under one name.
 */
export function sharedEntities(
  ours: readonly DossierEntity[],
  theirs: readonly DossierEntity[],
): SharedEntity[] {
  const byId = new Map(theirs.flatMap((entity) => (entity.wikidata ? [[entity.wikidata, entity]] : [])));
  const byName = new Map(theirs.map((entity) => [nameKey(entity), entity]));
  return ours.flatMap((entity): SharedEntity[] => {
    const sameId = entity.wikidata === null ? undefined : byId.get(entity.wikidata);
    if (sameId) return [{ name: entity.name, other: sameId.name, by: 'wikidata' }];
    const sameName = byName.get(nameKey(entity));
    if (!sameName || (entity.wikidata && sameName.wikidata)) return [];
    return [{ name: entity.name, other: sameName.name, by: 'name' }];
  });
}

const nameKey = ({ name }: DossierEntity) => name.normalize('NFKC').trim().toLowerCase();

/**
 * Negative where `a` is the older version, positive where it is the newer, zero for the same one.
 * @param a, b three numbers, as the format has them
 */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => version.split('.').map(Number);
  const others = numbers(b);
  return numbers(a).reduce((found, part, i) => found || part - (others[i] ?? 0), 0);
}
