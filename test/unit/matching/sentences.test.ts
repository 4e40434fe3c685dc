import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../matching/languages';
import { sentencesOf } from '../../../matching/sentences';
import { pageOf, row, type Written } from './read';

/** The sentences of one block, as the text has them. */
function sentences(written: Written, code = 'en'): string[] {
  const { text, blocks } = pageOf([written]).texts[0]!;
  return [...sentencesOf(text, blocks[0]!, languageOf(code))].map(({ start, end }) => text.slice(start, end));
}

describe('sentencesOf', () => {
  const cases: [string, string, string[], string?][] = [
    ['sentences', 'It sank. They swam! Did we? We did.', ['It sank.', 'They swam!', 'Did we?', 'We did.']],
    ['an unfinished line', 'A headline without a stop', ['A headline without a stop']],
    ['white space around', '  \u00a0It sank. \n ', ['It sank.']],
    ['nothing', ' \u00a0\n ', []],
    ['titles', 'Dr. Elena Bo met Mr. Ray. Prof. Li came.', ['Dr. Elena Bo met Mr. Ray.', 'Prof. Li came.']],
    [
      'companies',
      'Marlo Inc. sold. Tarsis Corp. Ltd. bought.',
      ['Marlo Inc. sold.', 'Tarsis Corp. Ltd. bought.'],
    ],
    [
      'a possessive',
      "It lay beside the other's. There it sank.",
      ["It lay beside the other's.", 'There it sank.'],
    ],
    ['initials', 'J. P. Vask of the U.S. Senate spoke.', ['J. P. Vask of the U.S. Senate spoke.']],
    ['months', 'It began on Sept. 22. It ended.', ['It began on Sept. 22.', 'It ended.']],
    ['times', 'At 9 a.m. Monday it sank.', ['At 9 a.m. Monday it sank.']],
    ['decimals', 'It fell 3.2 per cent. Then 5.', ['It fell 3.2 per cent.', 'Then 5.']],
    [
      'a lower-case word after a stop',
      'The e.g. case and approx. half of it.',
      ['The e.g. case and approx. half of it.'],
    ],
    [
      'what he said after a question',
      '“Really?” he asked. “No!” she said.',
      ['“Really?” he asked.', '“No!” she said.'],
    ],
    ['a closing quote', 'She said: “It sank.” Then we left.', ['She said: “It sank.”', 'Then we left.']],
    ['straight quotes', '"It sank." Then we left.', ['"It sank."', 'Then we left.']],
    ['a bracket', 'It sank (see p. 4). We left.', ['It sank (see p. 4).', 'We left.']],
    ['the pronoun I at an end', 'So did I. They left.', ['So did I.', 'They left.']],
    [
      'a number sign, not a no',
      'He saw No. 4 and said no. They left.',
      ['He saw No. 4 and said no.', 'They left.'],
    ],
    ['an ellipsis', 'Well… They left.', ['Well… They left.']],
    ['lines of one block', 'First line\nSecond line.\n\nThird', ['First line', 'Second line.', 'Third']],
    ['no joining over a line', 'Dr.\nElena came.', ['Dr.', 'Elena came.']],
    ['a soft hyphen', 'It sa\u00adnk. We left.', ['It sa\u00adnk.', 'We left.']],
    [
      'German ordinals',
      'Am 22. April sank es. Am 5. Juni auch.',
      ['Am 22. April sank es.', 'Am 5. Juni auch.'],
      'de',
    ],
    [
      'German abbreviations',
      'Das waren z. B. ca. 25 Mio. Rümpfe. Dr. Bo kam.',
      ['Das waren z. B. ca. 25 Mio. Rümpfe.', 'Dr. Bo kam.'],
      'de',
    ],
    ['German quotes', '„Es sank.“ Dann gingen wir.', ['„Es sank.“', 'Dann gingen wir.'], 'de'],
    ['no German years', 'Das war 2026. April war es.', ['Das war 2026.', 'April war es.'], 'de'],
    ['French titles', 'M. Vask et Mme. Bo. Ils partent.', ['M. Vask et Mme. Bo.', 'Ils partent.'], 'fr'],
    ['French quotes', '« Il coule. » Puis ils partent.', ['« Il coule. »', 'Puis ils partent.'], 'fr'],
    [
      'Spanish questions',
      '¿Se hundió? Sí. El Sr. Vask lo vio.',
      ['¿Se hundió?', 'Sí.', 'El Sr. Vask lo vio.'],
      'es',
    ],
    ['Spanish abbreviations', 'En EE.UU. se hundió.', ['En EE.UU. se hundió.'], 'es'],
    ['Chinese', '它沉了。我们走了！真的吗？真的。', ['它沉了。', '我们走了！', '真的吗？', '真的。'], 'zh'],
    ['Chinese quotes', '她说：“它沉了。”我们走了。', ['她说：“它沉了。”', '我们走了。'], 'zh'],
  ];
  it.each(cases)('divides or leaves %s', (_, text, expected, code) => {
    expect(sentences(text, code)).toEqual(expected);
  });

  it('takes a table row for one sentence', () => {
    expect(sentences(row(['Paper', 'Hulls'], ['Coast', '24,000']))).toEqual(['Coast\t24,000']);
  });

  it('reads a row of a layout table as prose, cell by cell', () => {
    const prose = 'The yard said that it sank. They swam.';
    expect(sentences(row([], ['Menu', prose]))).toEqual([
      'Menu',
      'The yard said that it sank.',
      'They swam.',
    ]);
    const long = 'word '.repeat(30).trim();
    expect(sentences(row([], ['Menu', long]))).toEqual(['Menu', long]);
  });

  it('loses no text of a block of 1 MB and cuts it where it has no end', () => {
    const word = 'hull ';
    const text = word.repeat(200_000);
    const found = sentences(text);
    expect(found.join(' ')).toBe(text.trim());
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  });

  it('cuts a long block at the end of a sentence', () => {
    const text = 'Marlo builds hulls in many sizes. '.repeat(1000).trim();
    expect(new Set(sentences(text))).toEqual(new Set(['Marlo builds hulls in many sizes.']));
    const chinese = '马洛造了很多船体。'.repeat(1000);
    expect(new Set(sentences(chinese, 'zh'))).toEqual(new Set(['马洛造了很多船体。']));
  });

  it('takes a row of endless cells apart', () => {
    const cells = Array.from({ length: 1000 }, (_, i) => `cell ${i}`);
    expect(sentences(row([], cells))).toEqual(cells);
  });

  it.each([
    ['without a blank', 'x'.repeat(200_000)],
    ['of stops', '.'.repeat(200_000)],
    ['of abbreviations', 'e.g. '.repeat(40_000)],
    ['of initials', 'A. '.repeat(60_000)],
    ['of quotes', '” '.repeat(60_000)],
    ['of lines', 'x.\n'.repeat(60_000)],
    ['of numbers', '12. '.repeat(50_000)],
  ])('gets through endless text %s', (_, text) => {
    expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
