/** What the windows show of the bundled packs. Rows come back in the author's order. */
import type { Dossier, PackSummary } from '../model/dossier';
import type { BundledDatabase, Packed } from './database';

/** The whole dossier of a pack, null when it is not installed. */
export function readDossier(db: BundledDatabase, pack: string): Promise<Dossier | null> {
  return reading(db, async () => {
    const head = await readHead(db, pack);
    if (!head) return null;
    const [questions, entities, reports, claims] = await Promise.all([
      db.questions.where('pack').equals(pack).sortBy('place'),
      db.entities.where('pack').equals(pack).sortBy('place'),
      db.reports.where('pack').equals(pack).sortBy('place'),
      db.claims.where('pack').equals(pack).sortBy('place'),
    ]);
    return { pack: head, ...unpackedAll({ questions, entities, reports, claims }) };
  });
}

/**
 * The dossier of a pack cut down to some questions, with all claims on them, and some entities; ids that the pack does
 * not have are passed over. Its reports are all there: who says nothing on a question is part of the picture.
 *
 * @returns null when the pack is not installed
 */
export function readFindings(
  db: BundledDatabase,
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
      db.reports.where('pack').equals(pack).sortBy('place'),
      db.claims.where('[pack+question]').anyOf(keys(questionIds)).sortBy('place'),
    ]);
    return { pack: head, ...unpackedAll({ questions, entities, reports, claims }) };
  });
}

export function listPacks(db: BundledDatabase): Promise<PackSummary[]> {
  return reading(db, async () => {
    const rows = await db.packs.toArray();
    rows.sort((a, b) => a.place - b.place);
    return Promise.all(
      rows.map(async ({ place, ...pack }) => {
        const [questions, reports, claims, entities] = await Promise.all(
          [db.questions, db.reports, db.claims, db.entities].map((table) =>
            table.where('pack').equals(pack.id).count(),
          ),
        );
        return { ...pack, questions: questions!, reports: reports!, claims: claims!, entities: entities! };
      }),
    );
  });
}

/** One transaction, so that an installation under way is seen before or after, never half. */
const reading = <Value>(db: BundledDatabase, run: () => Promise<Value>): Promise<Value> =>
  db.transaction('r', db.tables, run);

async function readHead(db: BundledDatabase, pack: string): Promise<Dossier['pack'] | null> {
  const row = await db.packs.get(pack);
  if (!row) return null;
  const { place, languages, ...head } = row;
  return head;
}

type Rows = { [Part in 'questions' | 'entities' | 'reports' | 'claims']: Packed<Dossier[Part][number]>[] };

const unpackedAll = ({ questions, entities, reports, claims }: Rows): Omit<Dossier, 'pack'> => ({
  questions: questions.map(unpacked),
  entities: entities.map(unpacked),
  reports: reports.map(unpacked),
  claims: claims.map(unpacked),
});

function unpacked<Row>({ pack, place, ...row }: Packed<Row>): Omit<Packed<Row>, 'pack' | 'place'> {
  return row;
}
