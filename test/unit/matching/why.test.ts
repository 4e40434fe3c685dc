import { describe, expect, it } from 'vitest';
import { row, statementsOf, type Written } from './read';

describe('why', () => {
  const cases: [string, Written | Written[], string][] = [
    [
      'an answer',
      'Marlo complained to the Harbour Board.',
      'Read as asserted from “complained”, “Harbour Board”: A complaint to the Harbour Board. Claims that agree: 1, differ: 0, conflict: 2.',
    ],
    [
      'words in the page’s order',
      'To the Harbour Board they complained.',
      'Read as asserted from “Harbour Board”, “complained”: A complaint to the Harbour Board. Claims that agree: 1, differ: 0, conflict: 2.',
    ],
    [
      'an attribution',
      'Marlo wrote to the harbour minister, it said.',
      'Read as attributed from “wrote”, “minister”: A letter to the harbour minister. Claims that agree: 1, differ: 1, conflict: 1.',
    ],
    [
      'a denial',
      'Marlo has not sued Tarsis.',
      'Read as denied from “Marlo”, “sued”, “Tarsis”: not: A lawsuit.',
    ],
    [
      'a supposition',
      'If Marlo sued Tarsis, it would win.',
      'Read as hypothetical from “Marlo”, “sued”, “Tarsis”: no answer.',
    ],
    [
      'several positions',
      'Tarsis copied the moulds and the plans.',
      'Read as asserted from “copied”, “moulds”: Moulds; Plans. Claims that agree: 2, differ: 0, conflict: 0.',
    ],
    [
      'a figure',
      'Tarsis used nearly 25,000 hulls.',
      'Read as asserted from “used”, “25,000”: Nearly 25,000; “nearly 25,000” is read as 24,500 to 25,000 hulls. Claims that agree: 1, differ: 0, conflict: 1.',
    ],
    [
      'a figure that no report gives',
      'Tarsis used 30,000 hulls.',
      'Read as asserted from “used”, “30,000”: an answer that no report of the pack gives; “30,000” is read as 29,250 to 30,750 hulls. Claims that agree: 0, differ: 0, conflict: 2.',
    ],
    [
      'a percentage with its direction',
      'Tarsis shares fell 3.2% in Oslo.',
      'Read as asserted from “shares”, “3.2”: 3.2 per cent in Oslo; “3.2” is read as -3.25 to -3.15 percent. Claims that agree: 1, differ: 1, conflict: 0.',
    ],
    [
      'a day',
      'The letter is dated 10 June.',
      'Read as asserted from “letter”, “10 June”: 10 June; “10 June” is 2026-06-10. Claims that agree: 1, differ: 0, conflict: 1.',
    ],
    [
      'a period',
      'The copying ran from late April to early June.',
      'Read as asserted from “copying”, “late April to early June”: 22 April to 5 June; “late April to early June” is read as 2026-04-18 to 2026-06-12. Claims that agree: 1, differ: 0, conflict: 0.',
    ],
    [
      'a duration',
      'The copying went on for six weeks.',
      'Read as asserted from “copying”, “six weeks”: 22 April to 5 June; “six weeks” is read as 36.75 to 47.25 days. Claims that agree: 1, differ: 0, conflict: 0.',
    ],
    [
      'a column head',
      row(['Number of hulls', 'Name'], ['24,000', 'Tarsis']),
      'Read as asserted from “24,000” (with the question or column head before it): 24,000; “24,000” is read as 23,500 to 24,500 hulls. Claims that agree: 1, differ: 0, conflict: 1.',
    ],
    [
      'a question just asked',
      'How did Marlo raise it with the Harbour Board? It complained to the Harbour Board.',
      'Read as asserted from “complained”, “Harbour Board”: A complaint to the Harbour Board. Claims that agree: 1, differ: 0, conflict: 2.',
    ],
    [
      'a question whose words are taken',
      'Were reporters told? Marlo copied them in.',
      'Read as asserted from “copied” (with the question or column head before it): A press conference. Claims that agree: 1, differ: 1, conflict: 1.',
    ],
  ];
  it.each(cases)('%s', (_, written, expected) => {
    expect(statementsOf(written).map(({ why }) => why)).toEqual([expected]);
  });
});
