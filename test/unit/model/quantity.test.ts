import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, type Hedge, intervalOf, lastDigit, meet } from '../../../model/quantity';

describe('lastDigit', () => {
  it.each([
    [25_000, 1000],
    [24_950, 10],
    [28.8e6, 0.1e6],
    [3.2, 0.1],
    [-3.25, 0.01],
    [7, 1],
    [0, 1],
    [1e9, 1e9],
  ])('of %d is %d', (value, unit) => {
    expect(lastDigit(value)).toBeCloseTo(unit, 10);
  });
});

describe('intervalOf', () => {
  const cases: [number, Hedge, number, number][] = [
    [24_000, null, 23_500, 24_500],
    [24_950, null, 24_945, 24_955],
    [30_000, null, 29_250, 30_750],
    [25_000, 'below', 24_500, 25_000],
    [30_000, 'below', 28_500, 30_000],
    [24_000, 'above', 24_000, 26_400],
    [25_000, 'about', 24_500, 25_500],
    [25_000, 'upto', 24_500, 25_000],
    [-3.2, null, -3.25, -3.15],
    [-5, 'above', -5.5, -5],
    [-5, 'below', -5, -4.75],
  ];
  it.each(cases)('of %d, %s', (value, hedge, low, high) => {
    const interval = intervalOf(value, hedge);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const hedge = fc.constantFrom<Hedge>('below', 'above', 'about', 'upto', null);

  it('always holds the value and turns with its sign', () => {
    fc.assert(
      fc.property(value, hedge, (value, hedge) => {
        const { low, high } = intervalOf(value, hedge);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const turned = intervalOf(-value, hedge);
        expect([turned.low + 0, turned.high + 0]).toEqual([-high + 0, -low + 0]);
      }),
    );
  });

  it('grows with the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), hedge, (value, hedge) => {
        const [small, large] = [intervalOf(value, hedge), intervalOf(value * 1000, hedge)];
        expect(large.low).toBeCloseTo(small.low * 1000, 3);
        expect(large.high).toBeCloseTo(small.high * 1000, 3);
      }),
    );
  });
});

describe('meet', () => {
  const hedged = (text: string) => {
    const [, sign = '', value = ''] = /^([<>~^]?)(\d.*)$/.exec(text)!;
    const hedges: Record<string, Hedge> = { '<': 'below', '>': 'above', '~': 'about', '^': 'upto', '': null };
    return intervalOf(Number(value), hedges[sign]!);
  };
  const cases: [a: string, b: string, same: boolean][] = [
    ['<29e6', '>28.8e6', true],
    ['24000', '25000', false],
    ['<25000', '24000', false],
    ['<25000', '24950', true],
    ['<25000', '25000', true],
    ['>25000', '25000', true],
    ['>25000', '24000', false],
    ['~25000', '25400', true],
    ['~25000', '24000', false],
    ['>28.8e6', '28.85e6', true],
    ['>28.8e6', '28e6', false],
    ['30000', '25000', false],
    ['<5', '4.9', true],
    ['4.9', '5', true],
    ['3.2', '5', false],
    ['^5', '4.9', true],
  ];
  it.each(cases)('%s and %s: %s', (a, b, same) => {
    expect(meet(hedged(a), hedged(b))).toBe(same);
    expect(meet(hedged(b), hedged(a))).toBe(same);
  });

  it('takes a touching edge only where a point lies on it', () => {
    expect(meet({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(false);
    expect(meet({ low: 1, high: 2 }, { low: 2, high: 2 })).toBe(true);
    expect(meet({ low: 2, high: 2 }, { low: 2, high: 2 })).toBe(true);
  });

  const interval = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 20 }))
    .map(([low, length]) => ({ low, high: low + length }));

  it('is symmetric and reflexive', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(meet(a, a)).toBe(true);
      }),
    );
  });
});

describe('daysOf', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['1970-01-02', 1, 1],
    ['2026-04-22/2026-06-05', 20_565, 20_609],
    ['1969-12-31', -1, -1],
  ])('%s', (iso, low, high) => {
    expect(daysOf(iso)).toEqual({ low, high });
  });
});
