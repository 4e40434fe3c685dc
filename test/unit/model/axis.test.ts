import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, dayAxis, dayOf, numberAxis, stacked } from '../../../model/axis';
import { isoOf } from '../../../model/quantity';

const interval = (span: fc.Arbitrary<number>, start: fc.Arbitrary<number>) =>
  fc.tuple(start, span).map(([low, length]) => ({ low, high: low + length }));
const figures = fc.array(
  interval(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: -1e8, max: 1e8, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);
const days = fc.array(interval(fc.nat(400), fc.integer({ min: -80_000, max: 40_000 })), {
  minLength: 1,
  maxLength: 12,
});

const axes: [string, fc.Arbitrary<{ axis: Axis; intervals: { low: number; high: number }[] }>][] = [
  ['figures', figures.map((intervals) => ({ intervals, axis: numberAxis(intervals) }))],
  ['days', days.map((intervals) => ({ intervals, axis: dayAxis(intervals) }))],
];

describe.each(axes)('an axis of %s', (_, arbitrary) => {
  it('has room for everything, and keeps its order', () => {
    fc.assert(
      fc.property(arbitrary, ({ axis, intervals }) => {
        const values = intervals.flatMap(({ low, high }) => [low, high]).sort((a, b) => a - b);
        const places = values.map(axis.at);
        for (const place of places) expect(place).toBeGreaterThanOrEqual(0);
        for (const place of places) expect(place).toBeLessThanOrEqual(1);
        places.slice(1).forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(places[i]! - 1e-9);
        });
      }),
    );
  });

  it('has ticks within it, in order, whose labels do not touch', () => {
    fc.assert(
      fc.property(arbitrary, ({ axis }) => {
        const places = axis.ticks.map(axis.at);
        for (const tick of axis.ticks) expect(tick >= axis.low && tick <= axis.high).toBe(true);
        places.slice(1).forEach((place, i) => {
          expect(place - places[i]!).toBeGreaterThanOrEqual(0.2 - 1e-9);
        });
      }),
    );
  });

  it('leaves nothing out that has something in it', () => {
    fc.assert(
      fc.property(arbitrary, ({ axis, intervals }) => {
        for (const { from, to } of axis.breaks) {
          const within = intervals.filter(
            ({ low, high }) => axis.at(low) < to - 1e-9 && axis.at(high) > from + 1e-9,
          );
          expect(within).toEqual([]);
        }
      }),
    );
  });
});

describe('figures', () => {
  it('stand at round ticks', () => {
    expect(numberAxis([{ low: 28_500_000, high: 31_700_000 }]).ticks).toEqual([29e6, 30e6, 31e6]);
    expect(numberAxis([{ low: -5, high: -3 }]).ticks).toEqual([-5, -4, -3]);
  });

  it('have an axis where there is but one', () => {
    const axis = numberAxis([{ low: 12, high: 12 }]);
    expect(axis.at(12)).toBeCloseTo(0.5);
    expect(numberAxis([{ low: 0, high: 0 }]).at(0)).toBeCloseTo(0.5);
  });
});

describe('days', () => {
  const day = (iso: string) => ({ low: dayOf(iso), high: dayOf(iso) });

  it('leave out a stretch that is longer than all the rest', () => {
    const axis = dayAxis([day('2025-09-05'), day('2026-05-01'), day('2026-06-20')]);
    expect(axis.breaks).toHaveLength(1);
    expect(axis.at(dayOf('2026-06-20')) - axis.at(dayOf('2026-05-01'))).toBeGreaterThan(0.5);
  });

  it('are all there where they lie evenly', () => {
    expect(dayAxis(['2026-01-01', '2026-03-01', '2026-05-01', '2026-07-01'].map(day)).breaks).toEqual([]);
  });

  it('have beginnings of months as ticks', () => {
    const { ticks } = dayAxis([{ low: dayOf('2026-04-22'), high: dayOf('2026-07-04') }]);
    expect(ticks.map(isoOf).every((iso) => iso.endsWith('-01'))).toBe(true);
    expect(ticks.length).toBeGreaterThan(1);
  });

  it('have years as ticks where they span many, before 1970 too', () => {
    const { ticks } = dayAxis([{ low: dayOf('1850-03-01'), high: dayOf('2026-07-04') }]);
    expect(ticks.map(isoOf)).toEqual(['1850-01-01', '1950-01-01', '2000-01-01']);
  });
});

describe('stacked marks', () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  it('cover none of their own level, and use no level without need', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (at, width) => {
        const levels = stacked(at, width);
        at.forEach((a, i) => {
          at.slice(i + 1).forEach((b, j) => {
            if (levels[i] === levels[i + 1 + j])
              expect(Math.abs(a - b)).toBeGreaterThanOrEqual(width - 1e-12);
          });
        });
        const crowd = Math.max(0, ...at.map((a) => at.filter((b) => b <= a && b > a - width).length));
        expect(Math.max(0, ...levels.map((level) => level + 1))).toBe(crowd);
      }),
    );
  });
});
