import { describe, expect, test } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE } from '../../../components/fixtures/reading';
import { buildComparison } from '../../../model/comparison';
import {
  entitiesAsked,
  filterRows,
  isFiltering,
  NO_FILTER,
  type RowFilter,
} from '../../../model/comparison-filter';

const comparison = buildComparison(ARTICLE, DOSSIER);
const filtered = (filter: Partial<RowFilter>) => filterRows(comparison, { ...NO_FILTER, ...filter });
const idsOf = (filter: Partial<RowFilter>) =>
  filtered(filter).groups.flatMap(({ rows }) => rows.map(({ question }) => question.id));

test('without a filter everything is shown', () => {
  const { groups, shown, total } = filtered({});
  expect(groups).toEqual(comparison.groups);
  expect([shown, total]).toEqual([DOSSIER.questions.length, DOSSIER.questions.length]);
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, text: ' ' })).toBe(false);
});

describe('scopes', () => {
  test('this page’s questions are those it answers', () => {
    const answered = new Set(ARTICLE.statements.map(({ question }) => question));
    expect(idsOf({ scope: 'page' }).sort()).toEqual([...answered].sort());
  });

  test('conflicts are those with a report', () => {
    expect(idsOf({ scope: 'conflicts' })).toContain('channel');
    expect(idsOf({ scope: 'conflicts' })).not.toContain('letter-date');
  });

  test('conflicts are those of the page with itself, too', () => {
    const agreeing = ARTICLE.statements.filter(({ id }) => id === 's5');
    const twice = [...agreeing, { ...agreeing[0]!, id: 'other' }];
    const page = { ...ARTICLE, statements: twice, self: [['s5', 'other'] as [string, string]] };
    const { groups } = filterRows(buildComparison(page, DOSSIER), { ...NO_FILTER, scope: 'conflicts' });
    expect(groups.flatMap(({ rows }) => rows.map(({ question }) => question.id))).toEqual(['exchanges']);
  });
});

describe('text', () => {
  test.each([
    ['a question', 'legal action', 'legal-status'],
    ['an answer', 'bletchley', 'summit'],
    ['what a report says', 'unsubstantiated', 'denial-wording'],
    ['a sentence of the page', '90,000', 'accounts'],
    ['words in any order', 'summit when', 'summit'],
    ['letters without their accents', 'bléTCHLEY', 'summit'],
  ])('finds %s', (_, text, id) => {
    expect(idsOf({ text })).toContain(id);
  });

  test('wants all the words', () => {
    expect(idsOf({ text: 'bletchley zeppelin' })).toEqual([]);
  });
});

test('an entity keeps the questions that it has to do with', () => {
  expect(idsOf({ entity: 'ai-safety-summit' })).toEqual(['summit']);
});

test('an entity of another pack narrows nothing', () => {
  expect(filtered({ entity: 'nobody-here' }).shown).toBe(DOSSIER.questions.length);
});

test('filters combine, and each scope counts what the others leave', () => {
  const { shown, counts } = filtered({ scope: 'page', entity: 'anthropic', text: 'letter' });
  const both = new Set(idsOf({ entity: 'anthropic' }).filter((id) => idsOf({ text: 'letter' }).includes(id)));
  expect(counts.all).toBe(both.size);
  expect(shown).toBe(idsOf({ scope: 'page' }).filter((id) => both.has(id)).length);
  expect(counts.page).toBe(shown);
});

test('entities that nothing is asked about are not offered', () => {
  const offered = entitiesAsked(DOSSIER).map(({ id }) => id);
  expect(offered.slice(0, 2).sort()).toEqual(['alibaba', 'anthropic']);
  expect(offered).not.toContain('ofcom');
});
