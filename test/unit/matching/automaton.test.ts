import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automatonOf, breakIn, type Hit, type Pattern } from '../../../matching/automaton';
import { fold } from '../../../matching/fold';

/** What is found, as the text has it; a name that takes numbers is written with `#`. */
function found(words: string[], text: string): string[] {
  const patterns = words.map(
    (word): Pattern => ({
      text: fold(word.replace(/#$/, '')),
      numbered: word.endsWith('#'),
    }),
  );
  return automatonOf(patterns)
    .scan(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('Automaton', () => {
  const cases: [string, string[], string, string[]][] = [
    ['a word', ['tarsis'], 'So Tarsis.', ['Tarsis']],
    ['a word at both ends', ['tarsis'], 'tarsis TARSIS', ['tarsis', 'TARSIS']],
    ['no part of a word', ['tarsis', 'sis'], 'metatarsis tarsist catarsis', []],
    ['no part of a word across a soft hyphen', ['tar'], 'tar\u00adsis', []],
    ['a word with a soft hyphen in it', ['tarsis'], 'Tar\u00adsis', ['Tar\u00adsis']],
    ['a word behind an apostrophe', ['eau'], "l'eau l’eau", ['eau', 'eau']],
    ['a possessive’s owner', ['tarsis'], 'Tarsis’s and Tarsis', ['Tarsis', 'Tarsis']],
    [
      'a phrase over blanks and hyphens',
      ['start up'],
      'start-up, start\u00a0up, start \n up',
      ['start-up', 'start\u00a0up', 'start \n up'],
    ],
    [
      'a phrase that opens with one letter',
      ['a ba', '马 b'],
      'a - ba, a  ba, 马\u00a0 b',
      ['a - ba', 'a  ba', '马\u00a0 b'],
    ],
    ['no phrase across punctuation', ['start up'], 'start, up start/up', []],
    [
      'the shorter before the longer',
      ['tarsis', 'tarsis yards', 'yards'],
      'Tarsis Yards',
      ['Tarsis', 'Tarsis Yards', 'Yards'],
    ],
    ['overlapping phrases', ['a b', 'b c'], 'a b c', ['a b', 'b c']],
    [
      'a stem up to the end of the word',
      ['accus*'],
      'accuses, accused; accus',
      ['accuses', 'accused', 'accus'],
    ],
    ['no stem inside a word', ['accus*'], 'unaccused', []],
    ['a stem over a soft hyphen', ['accus*'], 'accusa\u00adtion', ['accusa\u00adtion']],
    ['two stems that start alike', ['acc*', 'accus*'], 'accused', ['accused', 'accused']],
    ['a word and the same stem', ['accuse', 'accuse*'], 'accuse accused', ['accuse', 'accuse', 'accused']],
    [
      'a phrase of stems',
      ['poach* research*', 'poach*'],
      'poached researchers, poach-research, poaching the researchers',
      ['poached', 'poached researchers', 'poach', 'poach-research', 'poaching'],
    ],
    [
      'a stem within a phrase',
      ['tir* de la'],
      'tirar de la, tir de la, retirar de la',
      ['tirar de la', 'tir de la'],
    ],
    ['no star', ['a*'], '*a', ['a']],
    ['no name with a number', ['heron'], 'heron2', []],
    ['a numbered name before its number', ['heron#'], 'Heron2.5 Heron-2 heron', ['Heron', 'Heron', 'heron']],
    ['no numbered name in a longer word', ['heron#'], 'heronry', []],
    ['ideographs anywhere', ['塔西斯'], '据塔西斯说塔西斯', ['塔西斯', '塔西斯']],
    ['Latin between ideographs', ['tarsis'], '据Tarsis说', ['Tarsis']],
    ['a name of both scripts', ['marlo公司'], '据Marlo公司说', ['Marlo公司']],
    ['signs', ['%', '~'], '5% ~6', ['%', '~']],
    ['a word behind an emoji', ['tarsis'], '🚢Tarsis🚢', ['Tarsis']],
    ['a word with diacritics left out or added', ['berg'], 'Bérg Be\u0301rg', ['Bérg', 'Be\u0301rg']],
    ['a last letter with its diacritic', ['zoe'], 'Zoe\u0308 came', ['Zoe\u0308']],
    ['no word before a note mark’s letter', ['tarsis'], 'Tarsisa', []],
    ['a word before a note mark', ['tarsis'], 'Tarsis²', ['Tarsis']],
    ['a word beside an underscore: part of a handle', ['tarsis'], '@tarsis_group', []],
    ['nothing for an empty pattern', [''], 'anything', []],
    ['nothing without patterns', [], 'anything', []],
  ];
  it.each(cases)('finds %s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('stays within the stretch that it is given', () => {
    const automaton = automatonOf([{ text: 'tarsis yards' }, { text: 'tarsis' }, { text: 'yard*' }]);
    const text = 'The Tarsis Yards';
    expect(automaton.scan(text, 4, 10)).toEqual([{ pattern: 1, start: 4, end: 10 }]);
    expect(automaton.scan(text, 11, 15)).toEqual([{ pattern: 2, start: 11, end: 15 }]);
  });

  it('keeps thousands of patterns apart', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `name ${i.toString(36)}`);
    const automaton = automatonOf(words.map((text) => ({ text })));
    for (const i of [0, 1, 35, 36, 4711, 9999])
      expect(automaton.scan(`the ${words[i]} of`)).toEqual([
        { pattern: i, start: 4, end: 4 + words[i]!.length },
      ]);
  });

  it('passes over long runs of what nobody sees', () => {
    expect(found(['tarsis'], `${'\u200b'.repeat(300_000)}Tarsis`)).toEqual(['Tarsis']);
    expect(found(['tarsis yards'], `Tarsis${' '.repeat(300_000)}Yards`)).toHaveLength(1);
  });

  it('finds what a plain search finds, in any text', () => {
    const letter = fc.constantFrom('a', 'b', 'A', ' ', '-', '.', '马', '\u00ad');
    const word = fc
      .array(fc.constantFrom('a', 'b', '马', ' '), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(letter, { maxLength: 30 }), (words, letters) => {
        const patterns = [...new Set(words.map((text) => fold(text).trim()))].filter(Boolean);
        const text = letters.join('');
        const hits = automatonOf(patterns.map((text) => ({ text }))).scan(text);
        const shown = hits.map(({ pattern, start, end }) => `${patterns[pattern]} ${start}-${end}`);
        expect(shown.toSorted()).toEqual(plainSearch(patterns, text).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same in pieces as in one go', () => {
    const letter = fc.constantFrom('a', 'b', 'B', ' ', '-', '马', '\u00ad', '.', '_', '2');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: letter, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        text,
        fc.integer({ min: 1, max: 9 }),
        (words, text, size) => {
          const patterns = words.map((word) => ({ text: fold(word).trim() })).filter(({ text }) => text);
          const automaton = automatonOf(patterns);
          const hits: Hit[] = [];
          for (let from = 0, until = 0; from < text.length; from = until) {
            until = breakIn(text, from + size, text.length);
            hits.push(...automaton.scan(text, from, text.length, until));
          }
          expect(hits).toEqual(automaton.scan(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Tries every pattern at every place. */
function plainSearch(patterns: string[], text: string): string[] {
  const isLetter = (at: number) => /[a-z]/i.test(text.replaceAll('\u00ad', '')[at] ?? '');
  // Offsets without soft hyphens, which belong to the word that they stand in.
  const seen = [...text].flatMap((letter, i) => (letter === '\u00ad' ? [] : [i]));
  const bare = text.replaceAll('\u00ad', '');
  return patterns.flatMap((pattern) => {
    const hits: string[] = [];
    for (let start = 0; start < bare.length; start++) {
      let at = start;
      let ok = bare[start] !== ' ' && bare[start] !== '-';
      for (let i = 0; ok && i < pattern.length; i++) {
        if (pattern[i] === ' ') {
          ok = /[ -]/.test(bare[at] ?? '');
          while (/[ -]/.test(bare[at] ?? '')) at++;
        } else ok = fold(bare[at++] ?? '') === pattern[i];
      }
      if (!ok || (isLetter(start) && isLetter(start - 1)) || (isLetter(at - 1) && isLetter(at))) continue;
      hits.push(`${pattern} ${seen[start]}-${seen[at - 1]! + 1}`);
    }
    return hits;
  });
}
