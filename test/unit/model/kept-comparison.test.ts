import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE } from '../../../components/fixtures/reading';
import { buildComparison } from '../../../model/comparison';
import { withKept } from '../../../model/kept-comparison';
import { type KeptClaim, type KeptPage, keptPageOf, keptReportId } from '../../../model/kept-page';

const about = {
  canonical: null,
  title: 'A headline',
  publisher: 'The Herald',
  published: '2026-06-25',
  language: 'en',
};
const words = {
  collection: 'Kept by you',
  answer: ({ denies, value }: KeptClaim) => value?.text ?? `Not: ${denies.map(({ label }) => label)}`,
};
/** The article of the fixtures, kept from another address. */
const twin: KeptPage = keptPageOf(
  { reading: { ...ARTICLE, url: 'https://herald.example/1' }, about, dossiers: [DOSSIER] },
  '2026-11-20',
);
const compared = (...pages: KeptPage[]) => {
  const both = withKept({ reading: ARTICLE, dossier: DOSSIER, published: null }, pages, words);
  return buildComparison(both.reading, both.dossier);
};
const rowOf = (question: string, ...pages: KeptPage[]) =>
  compared(...pages)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.question.id === question)!;
const saying = (question: string, change: Partial<KeptClaim>): KeptPage => ({
  ...twin,
  claims: twin.claims
    .filter((claim) => claim.question === question)
    .map((claim) => ({ ...claim, ...change })),
});
const cellOf = (question: string, page: KeptPage) => rowOf(question, page).cells.get(keptReportId(page));

describe('a kept page', () => {
  it('is a column of the reader’s own collection, behind the reports', () => {
    const { publishers } = compared(twin, { ...twin, url: 'https://herald.example/2' });
    expect(publishers.at(-1)).toMatchObject({
      name: 'Kept by you',
      reports: [{ title: 'The Herald: A headline' }, { url: 'https://herald.example/2' }],
    });
    expect(publishers.length).toBe(buildComparison(ARTICLE, DOSSIER).publishers.length + 1);
  });

  it('is no column where it answers nothing of the pack', () => {
    const before = { reading: ARTICLE, dossier: DOSSIER };
    const foreign = { ...twin, claims: twin.claims.map((claim) => ({ ...claim, pack: 'another' })) };
    expect(withKept({ ...before, published: null }, [foreign], words)).toEqual(before);
  });

  it('agrees with a page that gives the same answers', () => {
    for (const { question, denies, position_ids } of ARTICLE.statements) {
      if (position_ids.length + denies.length === 0) continue;
      expect(cellOf(question, twin)?.relation).not.toBeNull();
    }
    expect(cellOf('channel', twin)?.relation).toBe('agrees');
  });

  it('conflicts with a page that gives another answer to what has one', () => {
    const own = ARTICLE.statements.find(({ question }) => question === 'channel')!.position_ids;
    const question = DOSSIER.questions.find(({ id }) => id === 'channel')!;
    expect(question.oneAnswer).toBe(true);
    const other = question.positions.find(({ id }) => !own.includes(id))!;
    const page = saying('channel', { takes: [other] });
    expect(cellOf('channel', page)?.relation).toBe('conflicts');
    expect(rowOf('channel', page).standing).toBe('conflicts');
  });

  it.each([
    ['later', '2026-06-20', '2026-06-25', 'differs', '2026-06-25'],
    ['earlier', '2026-06-28', '2026-06-25', 'differs', '2026-06-28'],
    ['on the same day', '2026-06-25', '2026-06-25', 'conflicts', null],
    ['nobody knows when', null, '2026-06-25', 'conflicts', null],
  ])(
    'that was published %s only differs where answers change with time',
    (_, here, there, relation, asOf) => {
      const own = ARTICLE.statements.find(({ question }) => question === 'channel')!.position_ids;
      const questions = DOSSIER.questions.map((question) => ({ ...question, changes: true as const }));
      const other = questions
        .find(({ id }) => id === 'channel')!
        .positions.find(({ id }) => !own.includes(id))!;
      const page = { ...saying('channel', { takes: [other] }), published: there };
      const before = { reading: ARTICLE, dossier: { ...DOSSIER, questions }, published: here };
      const { reading } = withKept(before, [page], words);
      const rows = reading!.statements
        .filter(({ question }) => question === 'channel')
        .flatMap(({ reports }) => reports.filter(({ report }) => report === keptReportId(page)));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toMatchObject({ relation, asOf });
    },
  );

  it('conflicts with a page that it denies, in words of its own', () => {
    const [claim] = saying('channel', {}).claims;
    const page = saying('channel', { takes: [], denies: claim!.takes });
    const cell = cellOf('channel', page);
    expect(cell?.relation).toBe('conflicts');
    expect(cell?.entries[0]?.position.label).toMatch(/^Not: /);
  });

  it('does not contradict itself by denying another answer than its own', () => {
    const [claim] = saying('channel', {}).claims;
    const others = DOSSIER.questions.find(({ id }) => id === 'channel')!.positions;
    const denied = others.filter(({ id }) => id !== claim!.takes[0]!.id).slice(0, 1);
    const both = (denies: KeptClaim['denies']) => ({
      ...twin,
      claims: [claim!, { ...claim!, takes: [], denies }],
    });
    expect(cellOf('channel', both(denied))?.contradictsItself).toBe(false);
    expect(cellOf('channel', both(claim!.takes))?.contradictsItself).toBe(true);
  });

  it('with a figure of its own meets the page’s figure by arithmetic', () => {
    const [statement] = ARTICLE.statements.filter(({ question }) => question === 'accounts');
    const value = statement!.value!;
    expect(cellOf('accounts', saying('accounts', {}))?.relation).toBe('agrees');
    const apart = { ...value, text: '3', low: 3, high: 3 };
    expect(cellOf('accounts', saying('accounts', { value: apart }))?.relation).toBe('conflicts');
  });

  it('is support for nothing: publishers are counted as before', () => {
    const supports = (...pages: KeptPage[]) =>
      compared(...pages).groups.flatMap(({ rows }) =>
        rows.flatMap(({ question, stances }) =>
          stances
            .filter(({ support }) => support.publishers > 0)
            .map(({ position, support }) => ({ question: question.id, position: position.id, support })),
        ),
      );
    expect(supports(twin)).toEqual(supports());
  });

  it('has what the reader chose on the page at hand beside it, and holds it against nothing there', () => {
    const chosen = { chosen: '2026-11-21T10:00:00.000Z', takes: [], unlisted: true, answer: 'By pigeon' };
    const here = { ...saying('channel', chosen), url: ARTICLE.url };
    const both = withKept({ reading: ARTICLE, dossier: DOSSIER, published: null, here }, [], words);
    expect(both.reading).toEqual(ARTICLE);
    const rows = buildComparison(both.reading, both.dossier).groups.flatMap((group) => group.rows);
    const cell = rows.find(({ question }) => question.id === 'channel')!.cells.get(keptReportId(here));
    expect(cell?.entries[0]?.position.label).toBe('By pigeon');
    expect(cell?.relation).toBeNull();
  });

  it('keeps the ids of what was read, whatever the reader chooses and takes back: notes go by them', () => {
    const { claims } = saying('channel', {});
    const chosen = { ...claims[0]!, chosen: '2026-11-21T10:00:00.000Z' };
    const idsIn = (page: KeptPage) =>
      cellOf('channel', page)!.entries.map(({ claim }) => claim.id.split('#')[1]);
    expect(idsIn({ ...twin, claims: [chosen, ...claims] })).toEqual([`${chosen.chosen}.0`, '0.0']);
    expect(idsIn({ ...twin, claims })).toEqual(['0.0']);
  });

  it('keeps its answer where the pack has lost the position', () => {
    const page = saying('channel', { takes: [{ id: 'lost', label: 'By pigeon' }] });
    expect(cellOf('channel', page)?.entries[0]?.position.label).toBe('By pigeon');
  });
});
