import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../components/words/languages';
import { whyText } from '../../../components/words/why-text';
import { row, statementsOf, type Written } from './read';
import { sampleLexicon } from './sample-pack';

const { questions } = sampleLexicon();

describe('why', () => {
  const cases: [string, Written | Written[], string][] = [
    [
      'an answer',
      'Marlo complained to the Harbour Board.',
      'With “complained” and “Harbour Board”, this sentence answers: A complaint to the Harbour Board. The question has one answer, so reports with another one conflict.',
    ],
    [
      'words in the page’s order',
      'To the Harbour Board they complained.',
      'With “Harbour Board” and “complained”, this sentence answers: A complaint to the Harbour Board. The question has one answer, so reports with another one conflict.',
    ],
    [
      'an attribution',
      'Marlo wrote to the harbour minister, it said.',
      'With “wrote” and “minister”, this sentence answers, on somebody’s word: A letter to the harbour minister. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a denial',
      'Marlo has not sued Tarsis.',
      'With “Marlo”, “sued”, and “Tarsis”, this sentence says that this is not so: A lawsuit.',
    ],
    [
      'a supposition',
      'If Marlo sued Tarsis, it would win.',
      'With “Marlo”, “sued”, and “Tarsis”, this sentence only supposes an answer.',
    ],
    [
      'several positions',
      'Tarsis copied the moulds and the plans.',
      'With “copied” and “moulds”, this sentence answers: Moulds · Plans.',
    ],
    [
      'a figure',
      'Tarsis used nearly 25,000 hulls.',
      'With “used” and “25,000”, this sentence answers: Nearly 25,000. “nearly 25,000” leaves open 24,500–25,000. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a figure that no report gives',
      'Tarsis used 30,000 hulls.',
      'With “used” and “30,000”, this sentence gives an answer that no report gives. “30,000” leaves open 29,250–30,750; the nearest reported answer, “Nearly 25,000” (24,500–25,000), falls outside. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a percentage with its direction',
      'Tarsis shares fell 3.2% in Oslo.',
      'With “shares” and “3.2”, this sentence answers: 3.2 per cent in Oslo. “3.2” leaves open -3.25% – -3.15%. The pack counts “5 per cent in Athens” as a mere difference: Two exchanges.',
    ],
    [
      'a day',
      'The letter is dated 10 June.',
      'With “letter” and “10 June”, this sentence answers: 10 June. “10 June” is Jun 10, 2026. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a period',
      'The copying ran from late April to early June.',
      'With “copying” and “late April to early June”, this sentence answers: 22 April to 5 June. “late April to early June” leaves open Apr 18 – Jun 12, 2026, and “22 April to 5 June” (Apr 22 – Jun 5, 2026) falls within.',
    ],
    [
      'a duration',
      'The copying went on for six weeks.',
      'With “copying” and “six weeks”, this sentence answers: 22 April to 5 June. “six weeks” leaves open 36.75–47.25 days, and “22 April to 5 June” lasts 45 days.',
    ],
    [
      'a column head',
      row(['Number of hulls', 'Name'], ['24,000', 'Tarsis']),
      'With “24,000” and the question or column head before it, this sentence answers: 24,000. “24,000” leaves open 23,500–24,500. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a question just asked',
      'How did Marlo raise it with the Harbour Board? It complained to the Harbour Board.',
      'With “complained” and “Harbour Board”, this sentence answers: A complaint to the Harbour Board. The question has one answer, so reports with another one conflict.',
    ],
    [
      'a question whose words are taken',
      'Were reporters told? Marlo copied them in.',
      'With “copied” and the question or column head before it, this sentence answers: A press conference. The question has one answer, so reports with another one conflict.',
    ],
  ];
  it.each(cases)('%s', (_, written, expected) => {
    const said = statementsOf(written).map((statement) => {
      const { positions } = questions.find(({ id }) => id === statement.question)!;
      return whyText(statement, positions, wordsFor('en'));
    });
    expect(said).toEqual([expected]);
  });
});
