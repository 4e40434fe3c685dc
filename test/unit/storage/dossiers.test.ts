import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pack } from '../../../model/pack';
import { assemblePack } from '../../../model/pack-source';
import { bundledSources } from '../../../packs';
import { BundledDatabase } from '../../../storage/database';
import { listPacks, readDossier, readFindings } from '../../../storage/dossiers';
import { installPacks } from '../../../storage/install';
import { readLexicons } from '../../../storage/lexicons';
import { sampleSource } from '../sample-source';

vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: (pack: Pack) => ({ pack: { id: pack.id } }),
}));

const db = new BundledDatabase('dossiers');
const ids = (rows: readonly { id: string }[] | undefined) => rows?.map(({ id }) => id);

beforeAll(() =>
  installPacks(db, [sampleSource({ id: 'second' }), sampleSource(), ...bundledSources], 'stamp'),
);
afterAll(() => db.close());

describe('readDossier', () => {
  test('gives the pack as its author ordered it, without what only the engine needs', async () => {
    const { entities, claims, reports } = assemblePack(sampleSource());
    const dossier = await readDossier(db, 'sample');
    expect(dossier?.pack).toEqual({
      id: 'sample',
      version: '1.0.0',
      title: 'A sample',
      summary: 'Two questions about one bridge.',
      asOf: '2026-11-21',
      licence: 'CC0-1.0',
      maintainer: { name: 'Somebody', interests: 'none' },
    });
    expect(dossier?.claims).toEqual(claims);
    expect(dossier?.reports).toEqual(reports);
    expect(ids(dossier?.questions)).toEqual(['length', 'builder']);
    expect(dossier?.entities).toEqual(
      entities.map(({ id, type, name, description = null, wikidata = null, core = false }) => ({
        id,
        type,
        name,
        description,
        wikidata,
        core,
      })),
    );
  });

  test('gives null for a pack that is not there', async () => {
    expect(await readDossier(db, 'nothing')).toBeNull();
  });
});

describe('readFindings', () => {
  test('gives the questions and entities asked for, all claims on them, and every report', async () => {
    const found = await readFindings(db, 'sample', ['builder', 'builder', 'unknown'], ['abbey']);
    expect(ids(found?.questions)).toEqual(['builder']);
    expect(ids(found?.entities)).toEqual(['abbey']);
    expect(ids(found?.claims)).toEqual(['c3', 'c2']);
    expect(ids(found?.reports)).toEqual(['weekly', 'daily', 'silent']);
  });

  test('gives no claim where no question is asked for', async () => {
    const found = await readFindings(db, 'sample', [], ['bridge']);
    expect([found?.questions, found?.claims]).toEqual([[], []]);
  });

  test('gives null for a pack that is not there', async () => {
    expect(await readFindings(db, 'nothing', ['builder'], [])).toBeNull();
  });

  test('and the whole dossier say the same of every question of the bundled packs', async () => {
    for (const { id } of await listPacks(db)) {
      const whole = (await readDossier(db, id))!;
      for (const question of whole.questions) {
        const part = await readFindings(db, id, [question.id], []);
        expect(part?.questions).toEqual([question]);
        expect(part?.claims).toEqual(whole.claims.filter((claim) => claim.question === question.id));
      }
    }
  });
});

test('listPacks counts what each pack holds, in the order in which they are bundled', async () => {
  const packs = await listPacks(db);
  expect(ids(packs)?.slice(0, 2)).toEqual(['second', 'sample']);
  expect(packs[1]).toMatchObject({ languages: ['en'], questions: 2, reports: 3, claims: 4, entities: 2 });
});

test('readLexicons gives one lexicon for each pack, in the same order', async () => {
  const lexicons = await readLexicons(db);
  expect(lexicons.map(({ pack }) => pack.id)).toEqual(ids(await listPacks(db)));
});
