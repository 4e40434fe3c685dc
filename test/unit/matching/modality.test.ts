import { describe, expect, it } from 'vitest';
import { answersOf, type Written } from './read';

/** Answers to one question of a text. */
const about = (question: string, written: Written | Written[], language = 'en') =>
  answersOf(written, { language })
    .filter((answer) => answer.startsWith(`${question}:`))
    .map((answer) => answer.slice(question.length + 1));

describe('what somebody says', () => {
  const cases: [string, string][] = [
    ['Marlo wrote to the harbour minister.', 'letter asserted'],
    ['Marlo wrote to the harbour minister, it said.', 'letter attributed'],
    ['According to Marlo, a letter went to the harbour minister.', 'letter attributed'],
    ['Marlo alleged that its letter reached the harbour minister.', 'letter asserted'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(about('route', text)).toEqual([expected]);
  });

  const accusations: [string, string][] = [
    ['Tarsis copied the moulds.', 'moulds asserted'],
    ['Tarsis allegedly copied the moulds.', 'moulds alleged'],
    ['Marlo accused Tarsis of copying the moulds.', 'moulds alleged'],
    ['Marlo claims Tarsis copied the moulds.', 'moulds alleged'],
    ['Tarsis copied the moulds, Marlo said.', 'moulds attributed'],
    ['Tarsis is said to have copied the moulds.', 'moulds alleged'],
    ['The moulds: Tarsis copied moulds by 3 per cent.', 'moulds asserted'],
  ];
  it.each(accusations)('%s', (text, expected) => {
    expect(about('taken', text)).toEqual([expected]);
  });
});

describe('what is denied', () => {
  const cases: [question: string, text: string, expected: string[]][] = [
    ['route', 'Marlo has not filed a complaint with the Harbour Board.', ['-complaint denied']],
    ['route', 'Marlo hasn’t filed a complaint with the Harbour Board.', ['-complaint denied']],
    ['route', 'Marlo never filed anything with the Harbour Board.', ['-complaint denied']],
    ['route', 'No complaint was filed with the Harbour Board.', ['-complaint denied']],
    ['route', 'Neither Marlo nor its owners complained to the Harbour Board.', ['-complaint denied']],
    ['route', 'Marlo stopped short of complaining to the Harbour Board.', ['-complaint denied']],
    ['route', 'Marlo complained to the Harbour Board, not to the press.', ['complaint asserted']],
    ['route', 'Marlo has not paid, but it complained to the Harbour Board.', ['complaint asserted']],
    ['route', 'It is not the first time that Marlo complained to the Harbour Board.', ['complaint asserted']],
    ['route', 'Not idle, Marlo complained to the Harbour Board.', ['complaint asserted']],
    [
      'route',
      '“We are not done”, said Marlo, and complained to the Harbour Board.',
      ['complaint attributed'],
    ],
    ['route', 'Reports wrongly said that Marlo complained to the Harbour Board.', ['-complaint denied']],
    ['route', 'Contrary to reports, Marlo complained to the Harbour Board.', ['-complaint denied']],
    ['route', 'No fewer than four times Marlo complained to the Harbour Board.', ['complaint asserted']],
    [
      'route',
      'Marlo did not write to the harbour minister but complained to the Harbour Board.',
      ['complaint asserted'],
    ],
    ['taken', 'Tarsis did not copy the moulds.', ['-moulds denied']],
    ['taken', 'Tarsis copied neither the moulds nor the plans.', ['-moulds+plans denied']],
    ['taken', 'Tarsis copied the moulds, not the plans.', ['moulds asserted']],
    ['court', 'Marlo has not sued Tarsis.', ['-sued denied']],
    ['court', 'This is a letter, not a lawsuit.', ['no-lawsuit asserted']],
    ['court', 'There is no lawsuit.', ['no-lawsuit asserted']],
    ['court', 'Marlo has sued nobody.', ['no-lawsuit asserted']],
    ['response', 'Tarsis has not responded.', ['silent asserted']],
    ['response', 'Tarsis never denied it.', ['-denied denied']],
    ['hulls', 'Tarsis did not copy 24,000 hulls.', ['-24000 denied']],
    ['hulls', 'Nobody has checked that Tarsis copied 24,000 hulls.', ['24000 asserted']],
    ['hulls', 'Nobody could confirm the 24,000 hulls of Tarsis.', ['24000 asserted']],
    ['letter-date', 'The letter was not dated 10 June.', ['-june-10 denied']],
    ['letter-date', 'The letter was not dated until 10 June.', ['june-10 asserted']],
    [
      'taken',
      'Neither Tarsis, as far as anybody on the coast could tell, nor Velox copied the moulds.',
      ['-moulds denied'],
    ],
    ['taken', 'Without permission, Tarsis copied the moulds.', ['moulds asserted']],
    ['taken', 'Never had it seen so large a theft: Tarsis copied the moulds.', ['moulds asserted']],
    ['taken', 'Never had Tarsis copied the moulds.', ['-moulds denied']],
    ['taken', 'The report that Tarsis copied the moulds is untrue.', ['-moulds denied']],
    ['court', 'A clerk, who was not told, sued Tarsis for Marlo.', ['sued attributed']],
  ];
  it.each(cases)('%s: %s', (question, text, expected) => {
    expect(about(question, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Marlo hat Tarsis nicht verklagt.', ['-sued denied']],
    ['de', 'Marlo verklagte Tarsis nicht.', ['-sued denied']],
    ['de', 'Marlo hat Tarsis verklagt.', ['sued asserted']],
    ['fr', "Marlo n'a pas déposé plainte.", ['-sued denied']],
    ['fr', 'Marlo a déposé plainte.', ['sued asserted']],
    ['fr', 'Marlo a déposé plainte sans avocat.', ['sued asserted']],
    ['fr', 'Marlo a déposé plainte et promis de ne pas céder.', ['sued asserted']],
    ['de', 'Marlo verklagte Tarsis ohne Anwalt.', ['sued asserted']],
    ['es', 'Marlo no ha demandado a Tarsis.', ['-sued denied']],
    ['es', 'Marlo ha demandado a Tarsis.', ['sued asserted']],
    ['zh', '马洛没有起诉塔西斯。', ['-sued denied']],
    ['zh', '马洛起诉塔西斯。', ['sued asserted']],
    ['zh', '马洛未来起诉塔西斯。', ['sued asserted']],
  ])('in %s: %s', (language, text, expected) => {
    expect(about('court', text, language)).toEqual(expected);
  });
});

describe('what is only supposed', () => {
  const cases: [question: string, text: string, expected: string[]][] = [
    ['court', 'If Marlo sued Tarsis, it would win.', ['- hypothetical']],
    ['court', 'It would win if Marlo sued Tarsis.', ['- hypothetical']],
    ['court', 'Marlo would not say whether Marlo sued Tarsis.', ['- hypothetical']],
    ['court', 'Unless Marlo sues Tarsis, nothing happens.', ['- hypothetical']],
    ['court', 'Should Marlo have sued Tarsis, it would win.', ['- hypothetical']],
    ['court', 'Suppose Marlo sued Tarsis.', ['- hypothetical']],
    ['court', 'Marlo may have sued Tarsis.', ['- hypothetical']],
    ['court', 'Marlo sued Tarsis, if that is true, would be news.', ['- hypothetical']],
    ['court', 'Marlo sued Tarsis, if the papers are right, last week.', ['sued asserted']],
    ['court', 'Perhaps Marlo sued Tarsis.', ['sued asserted']],
    ['court', 'In May Marlo sued Tarsis.', ['sued asserted']],
    ['court', 'Marlo sued Tarsis, whatever one may think.', ['sued asserted']],
    ['court', 'If you are new to this: Marlo sued Tarsis.', ['sued asserted']],
    ['court', 'Asked whether it would win, Marlo sued Tarsis.', ['sued attributed']],
    ['court', 'Marlo sued Tarsis as if there were no tomorrow.', ['sued asserted']],
    ['court', '“If only”, she sighed; Marlo sued Tarsis.', ['sued asserted']],
  ];
  it.each(cases)('%s: %s', (question, text, expected) => {
    expect(about(question, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Wenn Marlo Tarsis verklagt, gewinnt es.', ['- hypothetical']],
    ['de', 'Marlo könnte Tarsis verklagen.', ['- hypothetical']],
    ['de', 'Dass Marlo Tarsis verklagt, falls es stimmt, würde auffallen.', ['- hypothetical']],
    ['fr', 'Si Marlo dépose plainte, elle gagne.', ['- hypothetical']],
    ['fr', 'Marlo pourrait déposer plainte.', ['- hypothetical']],
    ['es', 'Si Marlo demanda a Tarsis, gana.', ['- hypothetical']],
    ['es', 'Sí, Marlo demandó a Tarsis.', ['sued asserted']],
    ['zh', '如果马洛起诉塔西斯，就会赢。', ['- hypothetical']],
    ['zh', '马洛可能起诉塔西斯。', ['- hypothetical']],
  ])('in %s: %s', (language, text, expected) => {
    expect(about('court', text, language)).toEqual(expected);
  });
});
