import { expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { HERE } from '../../../components/fixtures/kept';
import { ARTICLE } from '../../../components/fixtures/reading';
import { changesSince } from '../../../model/kept-changes';

const texts = (change: (sentence: string) => string) =>
  ARTICLE.statements.map(({ quote }) => change(quote.exact));
const [first] = ARTICLE.statements;

it('are none on a page as it was', () => {
  expect(changesSince(HERE, [texts((sentence) => sentence).join('\n')], ARTICLE)).toEqual([]);
});

it('have the sentence as it was, and what now answers the question', () => {
  const edited = { ...first!, quote: { ...first!.quote, exact: 'It surfaced in a memo.' } };
  const reading = { ...ARTICLE, statements: [edited, ...ARTICLE.statements.slice(1)] };
  const text = texts((sentence) => (sentence === first!.quote.exact ? edited.quote.exact : sentence));
  const changes = changesSince(HERE, text, reading);
  expect(changes.map(({ claim, after }) => [claim.selector.exact, after])).toEqual([
    [first!.quote.exact, edited.quote.exact],
  ]);
  expect(changes[0]!.claim.ask).toBe(DOSSIER.questions.find(({ id }) => id === 'channel')!.ask);
});

it('have nothing for what is gone altogether', () => {
  const changes = changesSince(HERE, ['Not found'], null);
  expect(changes.length).toBe(new Set(HERE.claims.map(({ selector }) => selector.exact)).size);
  expect(changes.every(({ after }) => after === null)).toBe(true);
});
