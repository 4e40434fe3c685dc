/** What the windows show of the packs in a database. Rows come back in the author's order. */
import { LEXICON_VERSION } from '../matching/compile';
import type { Dossier, DossierEntity, PackSummary } from '../model/dossier';
import type { Claim } from '../model/pack';
import { type ClaimsRow, type PackDatabase, type Packed, packTables, rowsOf } from './database';

/** Whether this version of the program has the pack's lexicon; one that an older version compiled may be of no use. */
export type ListedPack = PackSummary & { isReadable: boolean };

/** The whole dossier of a pack, null when it is not installed, or not readable. */
export function readDossier(db: PackDatabase, pack: string): Promise<Dossier | null> {
  return reading(db, async () => {
    const head = await readHead(db, pack);
    if (!head) return null;
    const [questions, entities, reports, claims] = await Promise.all([
      rowsOf(db.questions, pack).sortBy('place'),
      rowsOf(db.entities, pack).sortBy('place'),
      rowsOf(db.reports, pack).sortBy('place'),
      rowsOf(db.claims, pack).toArray(),
    ]);
    return { pack: head, ...unpackedAll({ questions, entities, reports, claims }) };
  });
}

/**
 * The dossier of a pack cut down to some questions, with all claims on them, and some entities; ids that the pack does
 * not have are passed over. Its reports are all there: who says nothing on a question is part of the picture.
 *
 * @returns null when the pack is not installed, or not readable
 */
export function readFindings(
  db: PackDatabase,
  pack: string,
  questionIds: readonly string[],
  entityIds: readonly string[],
): Promise<Dossier | null> {
  return reading(db, async () => {
    const head = await readHead(db, pack);
    if (!head) return null;
    const keys = (ids: readonly string[]) => [...new Set(ids)].map((id): [string, string] => [pack, id]);
    const [questions, entities, reports, claims] = await Promise.all([
      db.questions.where('[pack+id]').anyOf(keys(questionIds)).sortBy('place'),
      db.entities.where('[pack+id]').anyOf(keys(entityIds)).sortBy('place'),
      rowsOf(db.reports, pack).sortBy('place'),
      db.claims.where('[pack+question]').anyOf(keys(questionIds)).toArray(),
    ]);
    return { pack: head, ...unpackedAll({ questions, entities, reports, claims }) };
  });
}

/** All packs of a database, in the order in which they were installed. */
export function listPacks(db: PackDatabase): Promise<ListedPack[]> {
  return reading(db, async () => {
    const rows = await db.packs.toCollection().sortBy('place');
    return rows.map(({ place, form, ...pack }) => ({ ...pack, isReadable: form === LEXICON_VERSION }));
  });
}

/** The entities of a pack, in the author's order. */
export async function readEntities(db: PackDatabase, pack: string): Promise<DossierEntity[]> {
  return (await rowsOf(db.entities, pack).sortBy('place')).map(unpacked);
}

/** One transaction, so that an installation under way is seen before or after, never half. */
const reading = <Value>(db: PackDatabase, run: () => Promise<Value>): Promise<Value> =>
  db.transaction('r', packTables(db), run);

async function readHead(db: PackDatabase, pack: string): Promise<Dossier['pack'] | null> {
  const row = await db.packs.get(pack);
  if (row?.form !== LEXICON_VERSION) return null;
  const { id, version, title, summary, asOf, licence, maintainer } = row;
  return { id, version, title, summary, asOf, licence, maintainer };
}

type Rows = { [Part in 'questions' | 'entities' | 'reports']: Packed<Dossier[Part][number]>[] } & {
  claims: ClaimsRow[];
};

const unpackedAll = ({ questions, entities, reports, claims }: Rows): Omit<Dossier, 'pack'> => ({
  questions: questions.map(unpacked),
  entities: entities.map(unpacked),
  reports: reports.map(unpacked),
  claims: inOrder(claims.flatMap((row) => row.claims)),
});

const inOrder = (claims: ClaimsRow['claims']): Claim[] =>
  claims.sort((a, b) => a.place - b.place).map(({ place, ...claim }) => claim);

function unpacked<Row>({ pack, place, ...row }: Packed<Row>): Omit<Packed<Row>, 'pack' | 'place'> {
  return row;
}
