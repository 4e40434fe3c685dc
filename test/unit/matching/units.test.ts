import { describe, expect, it } from 'vitest';
import { row, statementsOf, type Written } from './read';

/** The figures that count as hulls or drawings, as `hulls 24,000`. */
const counted = (written: Written | Written[], language = 'en') =>
  statementsOf(written, { language })
    .filter(({ question }) => question === 'hulls' || question === 'drawings')
    .map(({ question, value }) => `${question} ${value!.text}`);

describe('what a figure counts', () => {
  const cases: [string, string, string[], string?][] = [
    ['the noun behind it', 'Tarsis copied 24,000 hulls.', ['hulls 24,000']],
    ['the noun a few words on', 'Tarsis copied 24,000 new and shiny grey hulls.', []],
    ['the noun past adjectives', 'Tarsis copied 24,000 shiny new grey hulls.', ['hulls 24,000']],
    ['a compound', 'a 24,000-hull fleet that Tarsis copied', ['hulls 24,000']],
    [
      'each its own noun',
      'Tarsis copied 24,000 hulls and 2.8 million drawings.',
      ['hulls 24,000', 'drawings 2.8 million'],
    ],
    ['the noun before it', 'The number of hulls that Tarsis copied was 24,000.', ['hulls 24,000']],
    ['the noun and a colon', 'Hulls that Tarsis copied: 24,000.', ['hulls 24,000']],
    ['no noun of another clause', 'Tarsis copied 24,000; the hulls sailed.', []],
    ['no noun behind another figure', 'Tarsis copied 24,000 of 30,000 hulls.', ['hulls 30,000']],
    ['no other noun', 'Tarsis copied 24,000 sails.', []],
    ['no other noun before a noun of ours', 'The hulls that Tarsis copied had 24,000 sails.', []],
    ['no money', 'Tarsis copied hulls for $24,000.', []],
    ['no money in words', 'Tarsis copied hulls for 24,000 dollars.', []],
    ['no percentage', 'Tarsis copied 24 per cent of the hulls.', []],
    ['German', 'Tarsis kopierte 24.000 graue Rümpfe.', ['hulls 24.000'], 'de'],
    ['German, behind', 'Die Zahl der Rümpfe von Tarsis: 24.000.', ['hulls 24.000'], 'de'],
    ['French', 'Tarsis aurait copié 24 000 coques.', ['hulls 24 000'], 'fr'],
    ['French with de', 'Tarsis a copié 2,8 millions de plans.', ['drawings 2,8 millions'], 'fr'],
    ['Spanish', 'Tarsis copió 24.000 cascos.', ['hulls 24.000'], 'es'],
    ['Chinese', '塔西斯抄袭了2.4万个船体。', ['hulls 2.4万'], 'zh'],
    [
      'Chinese in words',
      '塔西斯抄袭了两万五千个船体和280万份图纸。',
      ['hulls 两万五千', 'drawings 280万'],
      'zh',
    ],
  ];
  it.each(cases)('%s', (_, text, expected, language) => {
    expect(counted(text, language)).toEqual(expected);
  });
});

describe('what a figure counts beyond its sentence', () => {
  const cases: [string, Written[], string[]][] = [
    ['what the question asked', ['How many hulls did Tarsis copy? Used: 24,000.'], ['hulls 24,000']],
    [
      'what the sentence before counted',
      ['Tarsis copied 24,000 hulls. The right number is 25,000.'],
      ['hulls 24,000', 'hulls 25,000'],
    ],
    [
      'the head of its column',
      [row(['Name', 'Hulls', 'Drawings'], ['Tarsis', '24,000', '2.8m'])],
      ['hulls 24,000', 'drawings 2.8m'],
    ],
    [
      'the head of its column, whatever the order',
      [row(['Drawings', 'Hulls'], ['2.8m', '24,000'])],
      ['hulls 24,000', 'drawings 2.8m'],
    ],
    ['no head of another column', [row(['Hulls', 'Crew of the year'], ['Tarsis', '24,000'])], []],
    ['a noun in its own cell', [row(['Name', ''], ['Tarsis', '24,000 hulls'])], ['hulls 24,000']],
    ['the cell before it', [row([], ['Hulls', '24,000'])], ['hulls 24,000']],
  ];
  it.each(cases)('%s', (_, blocks, expected) => {
    expect(counted(blocks)).toEqual(expected);
  });
});
