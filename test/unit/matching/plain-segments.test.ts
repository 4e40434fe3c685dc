import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSegments } from '../../../matching/plain-segments';

const bySegmenter = (text: string, code: string) =>
  [...new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
const plainly = (text: string) =>
  plainSegments(text, { start: 0, end: text.length })?.map(({ start, end }) => text.slice(start, end)) ??
  null;

describe('plainSegments', () => {
  const word = fc.constantFrom('He', 'said', 'Dr', 'U', 'S', 'no', '25', '2', 'Éric', 'über', 'x', 'A');
  const sign = fc.constantFrom(
    '.',
    '. ',
    '.  ',
    '!',
    '? ',
    '…',
    '...',
    ', ',
    ' ',
    '.” ',
    '.)',
    ' (',
    '"',
    '." ',
    "'s ",
    '’',
    ' – ',
    '-',
    ': ',
    '/',
    '?! ',
    '. “',
    '. (',
    '« ',
    ' ».',
    '; ',
  );
  const prose = fc
    .array(fc.tuple(word, sign), { maxLength: 25 })
    .map((parts) => parts.map(([word, sign]) => word + sign).join(''));

  it('breaks where the segmenter does', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('en', 'de', 'fr', 'es'), (text, code) => {
        const plain = plainly(text);
        if (plain) expect(plain).toEqual(bySegmenter(text, code));
      }),
      { numRuns: 3000 },
    );
  });

  it('breaks any plain characters where the segmenter does', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...'aBé1.!?()[]"\'“”‘’«» ,-:–—;…%$/'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(characters, (text) => {
        const plain = plainly(text);
        if (plain) expect(plain).toEqual(bySegmenter(text, 'en'));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves other scripts, line ends and invisible characters to the segmenter', () => {
    for (const text of ['阿里巴巴。', 'One.\nTwo.', 'Soft\u00adhyphen.', 'Привет.', 'e\u0301t\u00e9.']) {
      expect(plainly(text)).toBeNull();
    }
    expect(plainly('One. Two.')).toEqual(['One. ', 'Two.']);
  });
});
