/** Whose voice a page speaks in: where it states as fact, and where it contradicts itself. */
import { describe, expect, it } from 'vitest';
import { read, statementsOf, type Written } from './read';

describe('drift', () => {
  /** Far enough behind the accusation that the page starts with. */
  const AFTER = 'The harbour is old. The quay is long. The boats are small.';
  const drifts = (text: string) => statementsOf(text).map(({ question, drift }) => `${question} ${drift}`);
  it.each([
    ['stated as fact what is only alleged', `${AFTER} Tarsis copied the moulds.`, ['taken true']],
    ['passed on just before', 'Tarsis copied the moulds.', ['taken false']],
    ['whose words are passed on', `${AFTER} The letter is long. Tarsis copied the moulds.`, ['taken false']],
    ['passed on as an allegation', 'Tarsis allegedly copied the moulds.', ['taken false']],
    ['attributed', 'Tarsis copied the moulds, Marlo said.', ['taken false']],
    ['what reports say themselves', 'Tarsis copied 24,000 hulls.', ['hulls false']],
    ['denied', 'Tarsis did not copy the moulds.', ['taken false']],
    ['unlisted', 'Tarsis copied the sails.', ['taken false']],
  ])('%s', (_, text, expected) => {
    expect(drifts(text)).toEqual(expected);
  });
});

describe('a page against itself', () => {
  const pairs = (...written: Written[]) => {
    const { self, statements } = read(['Marlo accuses Tarsis.', ...written])!;
    const shown = new Map(statements.map(({ id, quote }) => [id, quote.exact]));
    return self.map((ids) => ids.map((id) => shown.get(id)));
  };
  const [few, many] = ['Tarsis copied 24,000 hulls.', 'Tarsis copied 25,000 hulls.'];
  const cases: [string, Written[], string[][]][] = [
    ['two figures', [few, many], [[few, many]]],
    ['two figures of one block', [`${few} ${many}`], [[few, many]]],
    ['the same figure', [few, few], []],
    ['figures that can be one', ['Tarsis copied thousands of hulls.', few], []],
    [
      'an answer and its denial',
      ['Marlo complained to the Harbour Board.', 'Marlo has not complained to the Harbour Board.'],
      [['Marlo complained to the Harbour Board.', 'Marlo has not complained to the Harbour Board.']],
    ],
    [
      'two answers that a pair lets stand',
      ['Marlo wrote to the harbour minister.', 'Marlo held a press conference.'],
      [],
    ],
    ['two answers of a question with several', ['Tarsis copied the moulds.', 'Tarsis copied the plans.'], []],
    [
      'an answer that no report gives',
      ['Tarsis copied 30,000 hulls.', few],
      [['Tarsis copied 30,000 hulls.', few]],
    ],
    ['two that no report gives', ['Tarsis copied 30,000 hulls.', 'Tarsis copied 40,000 hulls.'], []],
    ['what others are quoted with', [few, 'Tarsis copied 25,000 hulls, the Gull said.'], []],
    ['a supposition', ['Marlo sued Tarsis.', 'If there is no lawsuit, it ends.'], []],
    [
      'answers that change, told apart by their days',
      ['Tarsis has not responded by 24 June.', 'Tarsis denied it on 26 June.'],
      [],
    ],
    ['figures of two scopes', ['Tarsis shares fell 3.2% in Oslo.', 'Tarsis shares fell 7% in Athens.'], []],
    [
      'figures of one scope',
      ['Tarsis shares fell 3.2% in Oslo.', 'Tarsis shares fell 7% in Oslo.'],
      [['Tarsis shares fell 3.2% in Oslo.', 'Tarsis shares fell 7% in Oslo.']],
    ],
  ];
  it.each(cases)('%s', (_, written, expected) => {
    expect(pairs(...written)).toEqual(expected);
  });

  it('that says the same two things over and over lists no end of pairs', () => {
    const { self, statements } = read([
      'Marlo accuses Tarsis.',
      ...Array.from({ length: 500 }, () => `Marlo accuses. ${few} ${many}`),
    ])!;
    expect(statements).toHaveLength(1000);
    expect(self.length).toBeGreaterThan(0);
    expect(self.length).toBeLessThanOrEqual(1000);
  });
});
