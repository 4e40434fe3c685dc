import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { RIVAL } from '../../../components/fixtures/rival';
import type { Dossier } from '../../../model/dossier';
import { compareRivals, rivalsOf } from '../../../model/rival-packs';

const [first, second, third, ...others] = DOSSIER.questions;

describe('rivalsOf', () => {
  const about = (name: string, wikidata: string | null, core = true): Dossier => ({
    ...DOSSIER,
    pack: { ...DOSSIER.pack, id: `${name}-${wikidata}` },
    entities: [{ id: 'x', type: 'Organization', name, description: null, wikidata, core }],
  });
  const tower = about('Tower', null);

  it.each<[boolean, string, Dossier, Dossier]>([
    [true, 'one name, whatever its capitals', tower, about('TOWER', 'Q1')],
    [true, 'one Wikidata id under two names', about('Tower', 'Q1'), about('Turm', 'Q1')],
    [false, 'one name with two Wikidata ids', about('Tower', 'Q1'), about('Tower', 'Q2')],
    [false, 'a name that opens no page', about('Tower', 'Q1'), about('Tower', null, false)],
    [false, 'itself', tower, tower],
  ])('%s: %s', (isRival, _, a, b) => {
    expect(rivalsOf(a, [b])).toEqual(isRival ? [b] : []);
  });
});

describe('compareRivals', () => {
  const { pairs, onlyA, onlyB, reports } = compareRivals(DOSSIER, RIVAL);

  it('puts questions of one id in a pair, and those of like wording', () => {
    expect(pairs.map(({ a, b, by }) => [a.id, b.id, by])).toEqual([
      [first!.id, first!.id, 'id'],
      [second!.id, 'another-id', 'wording'],
    ]);
    expect(onlyA).toEqual([third, ...others]);
    expect(onlyB.map(({ id }) => id)).toEqual(['of-its-own']);
  });

  it('lists the answers of both, and of each alone', () => {
    const [, { answers } = { answers: [] }] = pairs;
    expect(answers.filter(({ a, b }) => a && b).map(({ a, b }) => [a!.label, b!.label])).toEqual(
      second!.positions.slice(0, 2).map(({ label }) => [label, label]),
    );
    expect(answers.filter(({ b }) => !b).map(({ a }) => a)).toEqual(second!.positions.slice(2));
  });

  it('tells the report that they read differently, and the reports that each has', () => {
    const moved = DOSSIER.claims.find(({ question }) => question === first!.id)!;
    expect(pairs[0]!.differences.find(({ report }) => report.id === moved.report)).toMatchObject({
      a: expect.arrayContaining([expect.objectContaining({ id: moved.position })]),
      b: expect.arrayContaining([expect.objectContaining({ id: first!.positions.at(-1)!.id })]),
    });
    expect(reports).toEqual({
      both: RIVAL.reports.length,
      onlyA: DOSSIER.reports.length - RIVAL.reports.length,
      onlyB: 0,
    });
  });

  it('finds nothing to tell between a pack and itself', () => {
    const same = compareRivals(DOSSIER, DOSSIER);
    expect(same.pairs.map(({ a }) => a)).toEqual(DOSSIER.questions);
    expect(same.pairs.flatMap(({ differences }) => differences)).toEqual([]);
    expect([...same.onlyA, ...same.onlyB]).toEqual([]);
  });

  it('has every question once, whatever the packs leave out, from either side', () => {
    const part = (of: Dossier) =>
      fc
        .subarray(of.questions)
        .map((questions) => ({ ...of, pack: { ...of.pack, id: 'part' }, questions }) as Dossier);
    fc.assert(
      fc.property(part(DOSSIER), part(RIVAL), (a, b) => {
        const there = compareRivals(a, b);
        const back = compareRivals(b, a);
        const ids = (questions: { id: string }[]) => questions.map(({ id }) => id).sort();
        expect(ids([...there.pairs.map((pair) => pair.a), ...there.onlyA])).toEqual(ids(a.questions));
        expect(ids([...there.pairs.map((pair) => pair.b), ...there.onlyB])).toEqual(ids(b.questions));
        expect(ids(back.onlyA)).toEqual(ids(there.onlyB));
        expect(back.pairs.length).toBe(there.pairs.length);
      }),
    );
  });
});
