import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../matching/languages';
import { parseDigits, type Quantity, quantitiesOf } from '../../../matching/quantities';
import { Vocabulary } from '../../../matching/vocabulary';

function quantities(text: string, code = 'en'): Quantity[] {
  const language = languageOf(code);
  const found = new Vocabulary([], language).scan(text, 0, text.length);
  return quantitiesOf(text, 0, text.length, found, language);
}

/** Bare values, with `%` or `$` behind them. */
const values = (text: string, code?: string) =>
  quantities(text, code).map(
    ({ value, unit }) => `${Number(value.toPrecision(12))}${unit === 'percent' ? '%' : unit ? '$' : ''}`,
  );

type Case = [text: string, values: string[]];

describe('figures in English', () => {
  const cases: Case[] = [
    ['24,000 hulls', ['24000']],
    ['24000 hulls', ['24000']],
    ['24 000 hulls', ['24000']],
    ['24\u202f000 hulls', ['24000']],
    ["24'000 hulls", ['24000']],
    ['1,234,567.8 hulls', ['1234567.8']],
    ['2.8 million drawings', ['2800000']],
    ['2.8m drawings', ['2800000']],
    ['2.8 m drawings', ['2800000']],
    ['2.8mn, 2.8 mln', ['2800000', '2800000']],
    ['25k hulls', ['25000']],
    ['25K hulls', ['25000']],
    ['1.3bn and 1.3 billion', ['1300000000', '1300000000']],
    ['25-thousand hulls', ['25000']],
    ['two hulls', ['2']],
    ['twenty-four hulls', ['24']],
    ['twenty four thousand hulls', ['24000']],
    ['twenty-five thousand hulls', ['25000']],
    ['two hundred thousand hulls', ['200000']],
    ['two hundred and fifty thousand hulls', ['250000']],
    ['three hundred and five hulls', ['305']],
    ['a dozen hulls', ['12']],
    ['a hundred hulls', ['100']],
    ['a thousand hulls', ['1000']],
    ['a million drawings', ['1000000']],
    ['half a million drawings', ['500000']],
    ['a quarter of a million drawings', ['250000']],
    ['two and a half million drawings', ['2500000']],
    ['one and a half million drawings', ['1500000']],
    ['twenty-eight point eight million drawings', ['28800000']],
    ['fell 5% to 94.55', ['5%', '94.55']],
    ['one hull', []],
    ['24 hulls, 25 drawings', ['24', '25']],
    ['24, 25 and 26 hulls', ['24', '25', '26']],
    ['In 2026 300 hulls', ['300']],
    ['hulls:25,000', ['25000']],
    ['(25,000)', ['25000']],
    ['“25,000”', ['25000']],
    ['more than 1,000', ['1000']],
    ['two million five hundred thousand', ['2500000']],
    ['a hundred thousand', ['100000']],
    ['10.30 per cent', ['10.3%']],
    ['fell 3.2 per cent', ['3.2%']],
    ['fell 3.2%', ['3.2%']],
    ['fell 3.2 %', ['3.2%']],
    ['fell 3.2 percentage points', ['3.2%']],
    ['three per cent', ['3%']],
    ['moved -3.2%', ['-3.2%']],
    ['moved −3.2%', ['-3.2%']],
    ['a 3.2-per-cent fall', ['3.2%']],
    ['HK$94.55', ['94.55$']],
    ['$1.3bn', ['1300000000$']],
    ['US$ 25,000', ['25000$']],
    ['€25k', ['25000$']],
    ['25 million dollars', ['25000000$']],
    ['25,000 yuan', ['25000$']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  it.each([
    'in 2026',
    'on 10 June',
    'on June 10',
    'on June 10th, 2026',
    'the 10th of June',
    'at 10:30',
    'at 10.30 pm',
    '2026-06-10',
    '10/06/2026',
    'Heron2 and Heron-X3',
    'GPT4',
    'the 24th hull',
    'the 1st, 2nd and 3rd',
    'page #24',
    'issue_24',
    'https://a.example/24/25',
    '2026/6/10',
    'at 10 p.m.',
    "at 10 o'clock",
    'one of them',
    'no hulls at all',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('figures in other languages', () => {
  const cases: [string, ...Case][] = [
    ['de', '24.000 Rümpfe', ['24000']],
    ['de', '28,8 Millionen Zeichnungen', ['28800000']],
    ['de', '28,8 Mio. Zeichnungen', ['28800000']],
    ['de', '25 Tsd. Rümpfe', ['25000']],
    ['de', '1.234.567,8', ['1234567.8']],
    ['de', '24 000 Rümpfe', ['24000']],
    ['de', 'fünfundzwanzigtausend Rümpfe', ['25000']],
    ['de', '25 Tausend Rümpfe', ['25000']],
    ['de', 'anderthalb Millionen Zeichnungen', ['1500000']],
    ['de', '3,2 Prozent', ['3.2%']],
    ['de', '94,55 HK-Dollar', ['94.55$']],
    ['de', 'am 22. April', []],
    ['de', 'um 10:30 Uhr', []],
    ['de', 'ein Rumpf', []],
    ['fr', '24 000 coques', ['24000']],
    ['fr', '24\u00a0000 coques', ['24000']],
    ['fr', '28,8 millions de dessins', ['28800000']],
    ['fr', 'vingt-cinq mille coques', ['25000']],
    ['fr', '25 milliers de coques', ['25000']],
    ['fr', '3,2 %', ['3.2%']],
    ['fr', '3,2 pour cent', ['3.2%']],
    ['fr', 'le 10 juin', []],
    ['fr', 'le 1er juin', []],
    ['es', '24.000 cascos', ['24000']],
    ['es', '28,8 millones de planos', ['28800000']],
    ['es', 'veinticinco mil cascos', ['25000']],
    ['es', '25 mil cascos', ['25000']],
    ['es', '3,2 por ciento', ['3.2%']],
    ['es', 'el 10 de junio', []],
    ['es', 'un casco', []],
    ['zh', '2.4万个船体', ['24000']],
    ['zh', '2.5萬個', ['25000']],
    ['zh', '24,000个船体', ['24000']],
    ['zh', '两万五千个船体', ['25000']],
    ['zh', '兩萬五千個', ['25000']],
    ['zh', '两万五个', ['25000']],
    ['zh', '二十四个', ['24']],
    ['zh', '十二个', ['12']],
    ['zh', '二千八百八十万份', ['28800000']],
    ['zh', '2880万份', ['28800000']],
    ['zh', '2880多万份', ['28800000']],
    ['zh', '1.3亿份', ['130000000']],
    ['zh', '二点八亿份', ['280000000']],
    ['zh', '下跌3.2%', ['3.2%']],
    ['zh', '下跌百分之三点二', ['3.2%']],
    ['zh', '下跌百分之5', ['5%']],
    ['zh', '94.55港元', ['94.55$']],
    ['zh', '6月10日', []],
    ['zh', '2026年', []],
    ['zh', '二〇二六年六月', []],
  ];
  it.each(cases)('%s: %s', (code, text, expected) => {
    expect(values(text, code)).toEqual(expected);
  });
});

describe('what a wording leaves open', () => {
  const cases: [text: string, low: number, high: number, hedge: string | null, code?: string][] = [
    ['24,000', 23_500, 24_500, null],
    ['nearly 25,000', 24_500, 25_000, 'nearly'],
    ['just under 25,000', 24_500, 25_000, 'just under'],
    ['fewer than 25,000', 24_500, 25_000, 'fewer than'],
    ['more than 24,000', 24_000, 26_400, 'more than'],
    ['at least 24,000', 24_000, 26_400, 'at least'],
    ['24,000 or more', 24_000, 26_400, 'or more'],
    ['24,000-plus', 24_000, 26_400, 'plus'],
    ['about 25,000', 24_500, 25_500, 'about'],
    ['some 25,000', 24_500, 25_500, 'some'],
    ['25,000 or so', 24_500, 25_500, 'or so'],
    ['up to 25,000', 24_500, 25_000, 'up to'],
    ['as many as 25,000', 24_500, 25_000, 'as many as'],
    ['thousands', 1000, 999_999, null],
    ['tens of thousands', 10_000, 99_999, null],
    ['24,000–25,000', 24_000, 25_000, null],
    ['24,000 to 25,000', 24_000, 25_000, null],
    ['between 24,000 and 25,000', 24_000, 25_000, null],
    ['from 24,000 to 25,000', 24_000, 25_000, null],
    ['28–29 million', 28e6, 29e6, null],
    ['between 28 and 29 million', 28e6, 29e6, null],
    ['between 2.8m and 2.9m', 2.8e6, 2.9e6, null],
    ['3–5 per cent', 3, 5, null],
    ['3% to 5%', 3, 5, null],
    ['3 per cent to 5 per cent', 3, 5, null],
    ['900,000 to 1 million', 900_000, 1e6, null],
    ['two to three thousand', 2000, 3000, null],
    ['nearly $25,000', 24_500, 25_000, 'nearly'],
    ['rund 25.000', 24_500, 25_500, 'rund', 'de'],
    ['knapp 25.000', 24_500, 25_000, 'knapp', 'de'],
    ['mehr als 24.000', 24_000, 26_400, 'mehr als', 'de'],
    ['zwischen 24.000 und 25.000', 24_000, 25_000, null, 'de'],
    ['28 bis 29 Millionen', 28e6, 29e6, null, 'de'],
    ['près de 25 000', 24_500, 25_000, 'près de', 'fr'],
    ['plus de 24 000', 24_000, 26_400, 'plus de', 'fr'],
    ['environ 25 000', 24_500, 25_500, 'environ', 'fr'],
    ['entre 24 000 et 25 000', 24_000, 25_000, null, 'fr'],
    ['casi 25.000', 24_500, 25_000, 'casi', 'es'],
    ['más de 24.000', 24_000, 26_400, 'más de', 'es'],
    ['unos 25.000', 24_500, 25_500, 'unos', 'es'],
    ['近2.5万', 24_500, 25_000, '近', 'zh'],
    ['超过2.4万', 24_000, 26_400, '超过', 'zh'],
    ['2.5万左右', 24_500, 25_500, '左右', 'zh'],
    ['约2.5万', 24_500, 25_500, '约', 'zh'],
    ['2.4万至2.5万', 24_000, 25_000, null, 'zh'],
    ['数万', 10_000, 99_999, null, 'zh'],
  ];
  it.each(cases)('%s', (text, low, high, hedge, code) => {
    const found = quantities(text, code);
    expect(found.map(({ interval, hedge }) => ({ ...interval, hedge }))).toEqual([{ low, high, hedge }]);
  });

  it('quotes the figure with its hedge', () => {
    expect(quantities('They used just under 25,000 hulls.')[0]).toMatchObject({
      text: 'just under 25,000',
      start: 21,
      end: 27,
    });
    expect(quantities('2880多万份', 'zh')[0]!.text).toBe('2880多万');
  });
});

describe('parseDigits', () => {
  const cases: [string, '.' | ',', number | null][] = [
    ['25000', '.', 25_000],
    ['25,000', '.', 25_000],
    ['25.000', '.', 25_000],
    ['25.125', '.', 25.125],
    ['25.000', ',', 25_000],
    ['25,000', ',', 25_000],
    ['28.8', ',', 28.8],
    ['28,8', '.', 28.8],
    ['1,234,567', ',', 1_234_567],
    ['1.234.567', '.', 1_234_567],
    ['1.234,5', ',', 1234.5],
    ['1 234 567', ',', 1_234_567],
    ['1.2.3', '.', null],
    ['', '.', null],
  ];
  it.each(cases)('%s with the decimal sign %s', (digits, decimal, value) => {
    expect(parseDigits(digits, decimal)).toBe(value);
  });
});
