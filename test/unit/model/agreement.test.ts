import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE, EMPTY_READING, OWN_REPORT } from '../../../components/fixtures/reading';
import { type Agreement, agreementOf, PAGE_PARTY, signsOf } from '../../../model/agreement';
import { buildComparison } from '../../../model/comparison';
import { RELATIONS, type Reading } from '../../../model/reading';

function agreement(reading: Reading): Agreement {
  const comparison = buildComparison(reading, DOSSIER);
  return agreementOf(
    comparison,
    comparison.groups.flatMap(({ rows }) => rows),
  );
}

const party = ({ parties }: Agreement, id: string) => parties.find((known) => known.id === id)!;

describe('the agreement grid', () => {
  it('has the page first, and relays of one origin next to each other', () => {
    const { parties } = agreement(ARTICLE);
    expect(parties[0]!.id).toBe(PAGE_PARTY);
    const origins = parties.map(({ origin }) => origin);
    const runs = origins.filter((origin, i) => origin !== origins[i - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  });

  it('leaves out a page that answers nothing, and the report that the page is', () => {
    expect(agreement(EMPTY_READING).parties.map(({ id }) => id)).not.toContain(PAGE_PARTY);
    expect(agreement(OWN_REPORT).parties.map(({ id }) => id)).not.toContain(OWN_REPORT.report);
  });

  it('counts the questions that both answer, the same from either side', () => {
    const grid = agreement(ARTICLE);
    for (const a of grid.parties) {
      for (const b of grid.parties.filter(({ id }) => id !== a.id)) {
        const [there, back] = [grid.between(a, b), grid.between(b, a)];
        expect(back?.counts).toEqual(there?.counts);
        expect(back?.shared.map(({ answers: [x, y] }) => [y, x])).toEqual(
          there?.shared.map(({ answers }) => answers),
        );
        const { agrees = 0, differs = 0, conflicts = 0 } = there?.counts ?? {};
        expect(agrees + differs + conflicts).toBe(there?.shared.length ?? 0);
      }
    }
  });

  it('holds the page to what the engine says of it', () => {
    const grid = agreement(ARTICLE);
    const meeting = grid.between(party(grid, PAGE_PARTY), party(grid, 'theprime-61736'))!;
    const channel = meeting.shared.find(({ question }) => question.id === 'channel');
    expect(channel?.relation).toBe('conflicts');
    expect(channel?.answers).toEqual([
      ['In a formal complaint to the UK Intellectual Property Office'],
      ['By Anthropic in public: its chief executive at a press conference'],
    ]);
  });

  it('compares figures by arithmetic', () => {
    const grid = agreement(ARTICLE);
    const meeting = grid.between(party(grid, 'thenextweb'), party(grid, 'eweek'))!;
    // “Nearly 29 million” and “more than 28.8 million” can be the same figure.
    expect(meeting.shared.find(({ question }) => question.id === 'exchanges')?.relation).toBe('agrees');
  });

  it('tells the reports of one publisher apart', () => {
    const { parties } = agreement(ARTICLE);
    const prime = parties.filter(({ report }) => report?.publisher === 'The Prime');
    expect(prime.map(({ n, of }) => [n, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('signs', () => {
  const counts = fc.record({ agrees: fc.nat(60), differs: fc.nat(60), conflicts: fc.nat(60) });

  it('are one a question where they fit, and never leave a relation out', () => {
    fc.assert(
      fc.property(counts, (counts) => {
        const all = counts.agrees + counts.differs + counts.conflicts;
        const signs = signsOf(counts, 16);
        expect(signs).toHaveLength(Math.min(all, 16));
        for (const relation of RELATIONS) {
          const drawn = signs.filter((sign) => sign === relation).length;
          expect(drawn > 0).toBe(counts[relation] > 0);
          if (all <= 16) expect(drawn).toBe(counts[relation]);
        }
        expect(signs).toEqual([...signs].sort((a, b) => RELATIONS.indexOf(a) - RELATIONS.indexOf(b)));
      }),
    );
  });
});
