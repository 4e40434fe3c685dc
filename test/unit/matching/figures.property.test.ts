import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../matching/languages';
import { quantitiesOf } from '../../../matching/quantities';
import { Vocabulary } from '../../../matching/vocabulary';
import { type Interval, meet } from '../../../model/quantity';

const vocabularies = Object.fromEntries(
  ['en', 'de', 'fr', 'es', 'zh'].map((code) => [code, new Vocabulary([], languageOf(code))]),
);

function figure(text: string, code: string) {
  const found = vocabularies[code]!.scan(text, 0, text.length);
  const [quantity, ...others] = quantitiesOf(text, 0, text.length, found, languageOf(code));
  expect(others, text).toEqual([]);
  expect(quantity, text).toBeDefined();
  return quantity!;
}

const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);
const decimal = (value: number, sign: string) => String(Number(value.toFixed(6))).replace('.', sign);

/** Ways to write a number of thousands. */
const THOUSANDS: [code: string, write: (thousands: number) => string][] = [
  ['en', (n) => grouped(n * 1000, ',')],
  ['en', (n) => `${n}k`],
  ['en', (n) => `${n}K`],
  ['en', (n) => `${n} thousand`],
  ['en', (n) => `${english(n)} thousand`],
  ['en', (n) => `${n}-thousand`],
  ['en', (n) => `${decimal(n / 1000, '.')} million`],
  ['en', (n) => `${decimal(n / 1000, '.')}m`],
  ['de', (n) => grouped(n * 1000, '.')],
  ['de', (n) => `${n} Tausend`],
  ['de', (n) => `${decimal(n / 1000, ',')} Millionen`],
  ['de', (n) => `${decimal(n / 1000, ',')} Mio.`],
  ['fr', (n) => grouped(n * 1000, '\u202f')],
  ['fr', (n) => `${n} mille`],
  ['fr', (n) => `${decimal(n / 1000, ',')} million`],
  ['es', (n) => grouped(n * 1000, '.')],
  ['es', (n) => `${n} mil`],
  ['es', (n) => `${decimal(n / 1000, ',')} millones`],
  ['zh', (n) => grouped(n * 1000, ',')],
  ['zh', (n) => `${decimal(n / 10, '.')}万`],
  ['zh', (n) => `${decimal(n / 10, '.')}萬`],
  ['zh', (n) => chinese(n * 1000)],
];

const HEDGES: Record<string, [below: string, above: string, about: string]> = {
  en: ['nearly', 'more than', 'about'],
  de: ['knapp', 'mehr als', 'rund'],
  fr: ['près de', 'plus de', 'environ'],
  es: ['casi', 'más de', 'unos'],
  zh: ['近', '超过', '约'],
};

const way = fc.constantFrom(...THOUSANDS);
const thousands = fc.integer({ min: 2, max: 999 });

describe('one number', () => {
  it('is the same however it is written', () => {
    fc.assert(
      fc.property(thousands, way, (n, [code, write]) => {
        const { value, interval, unit, hedge } = figure(write(n), code);
        expect(value).toBeCloseTo(n * 1000, 4);
        expect({ unit, hedge }).toEqual({ unit: null, hedge: null });
        expect(interval.low).toBeLessThanOrEqual(n * 1000);
        expect(interval.high).toBeGreaterThanOrEqual(n * 1000);
      }),
      { numRuns: 500 },
    );
  });

  it('is hedged the same in every language', () => {
    fc.assert(
      fc.property(thousands, way, way, fc.nat({ max: 2 }), (n, [codeA, a], [codeB, b], hedge) => {
        const intervals = [
          figure(`${HEDGES[codeA]![hedge]} ${a(n)}`, codeA).interval,
          figure(`${HEDGES[codeB]![hedge]} ${b(n)}`, codeB).interval,
        ] as const;
        expect(intervals[0].low).toBeCloseTo(intervals[1].low, 3);
        expect(intervals[0].high).toBeCloseTo(intervals[1].high, 3);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its value whatever stands around it', () => {
    const around = fc.constantFrom('', '(', '“', 'the ', 'of ', '– ', 'Tarsis: ', '... ', '\u00a0');
    fc.assert(
      fc.property(
        thousands,
        around,
        fc.constantFrom('', '.', ',', ')', '”', ' hulls', '-hull fleet', '…'),
        (n, before, after) => {
          expect(figure(`${before}${grouped(n * 1000, ',')}${after}`, 'en').value).toBe(n * 1000);
        },
      ),
    );
  });
});

describe('two numbers', () => {
  const written = fc
    .tuple(thousands, way, fc.constantFrom(null, 0, 1, 2))
    .map(([n, [code, write], hedge]) => {
      const text = hedge === null ? write(n) : `${HEDGES[code]![hedge]} ${write(n)}`;
      return figure(text, code).interval;
    });
  const middle = ({ low, high }: Interval) => (low + high) / 2;

  it('compare the same both ways, and with themselves', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(meet(a, a)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never agree over more than a fifth of their size', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        if (Math.abs(middle(a) - middle(b)) > 0.2 * Math.max(middle(a), middle(b)))
          expect(meet(a, b)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** 1–999 in words. */
function english(n: number): string {
  const small =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return small[n - 1]!;
  if (n < 100) return tens[Math.floor(n / 10) - 2]! + (n % 10 ? `-${small[(n % 10) - 1]}` : '');
  return `${small[Math.floor(n / 100) - 1]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`;
}

/** 2,000–999,000 in characters: 两千, 两万五千, 三十万零四千. */
function chinese(n: number): string {
  const wan = Math.floor(n / 10_000);
  const qian = (n % 10_000) / 1000;
  const rest = qian ? `${wan >= 10 && wan % 10 === 0 ? '零' : ''}${digit(qian)}千` : '';
  return wan ? `${below100(wan)}万${rest}` : rest;
}
const digit = (n: number) => '零一两三四五六七八九'[n]!;
function below100(n: number): string {
  if (n < 10) return digit(n);
  const ones = n % 10 ? '零一二三四五六七八九'[n % 10]! : '';
  return `${n < 20 ? '' : '零一二三四五六七八九'[Math.floor(n / 10)]!}十${ones}`;
}
