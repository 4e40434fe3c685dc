import { describe, expect, it } from 'vitest';
import { BLANK, classOf, fold, IDEOGRAPH, LETTER, OTHER, PASSED_OVER } from '../../../matching/fold';

describe('fold', () => {
  it.each([
    ['capitals', 'MARLO', 'marlo'],
    ['diacritics', 'Ødd Bérg, Zürich, Łódź', 'ødd berg, zurich, łodz'],
    ['decomposed diacritics', 'Be\u0301rg', 'berg'],
    ['Greek and Cyrillic', 'ΜΑΡΛΟ Марло', 'μαρλο марло'],
    ['the final sigma as it is', 'Τάρσις', 'ταρσις'],
    ['full-width forms', 'Ｍａｒｌｏ ２．５％', 'marlo 2.5%'],
    ['curly apostrophes', 'Marlo’s ‘hull‛', "marlo's 'hull'"],
    ['the modifier apostrophe', 'Marloʼs', "marlo's"],
    ['hyphens of all kinds', 'start-up start‐up start‑up start–up', 'start up start up start up start up'],
    ['blanks of all kinds', 'a\u00a0b\u202fc\u2009d\u3000e\tf\ng', 'a b c d e f g'],
    ['runs of blanks and hyphens', 'a \u00a0 - b', 'a b'],
    ['soft hyphens', 'Tar\u00adsis', 'tarsis'],
    ['zero-width and direction marks', '\ufeffTar\u200bs\u200di\u2066s\u2069\u200e', 'tarsis'],
    ['no ideograph', '马洛、塔西斯', '马洛、塔西斯'],
    ['no kana', 'マーロ', 'マーロ'],
    ['no punctuation', 'a. b, “c” (d)', 'a. b, “c” (d)'],
    ['nothing', '', ''],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is done after one time', () => {
    for (const text of ['Ødd-Bérg’s ＡＢ', 'ǅ ŉ ſ ﬁ İ ß', '马洛 MARLO'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('classOf', () => {
  const cases: [string, string, number][] = [
    ['Latin letters', 'aZéßøœ', LETTER],
    ['Greek and Cyrillic letters', 'λЖ', LETTER],
    ['digits', '09', LETTER],
    ['full-width letters and digits', 'Ａ９', LETTER],
    ['the underscore, which joins', '_', LETTER],
    ['ideographs and kana', '马々アひ', IDEOGRAPH],
    ['punctuation', ".,;:'’“”()/", OTHER],
    ['marks above the line, which are notes', '¹²³', OTHER],
    ['the modifier apostrophe', 'ʼ', OTHER],
    ['full-width punctuation', '，：％', OTHER],
    ['blanks and hyphens', ' \u00a0\t\n-–', BLANK],
    ['what no reader sees', '\u00ad\u200b\ufeff', PASSED_OVER],
  ];
  it.each(cases)('tells %s', (_, characters, kind) => {
    for (const character of characters) expect(classOf(character.charCodeAt(0)), character).toBe(kind);
  });
});
