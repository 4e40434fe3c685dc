import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Gap, inView } from '../../../components/grid-window';

const never = () => false;
const gapsOf = (parts: (number | Gap)[]) => parts.filter((part) => typeof part === 'object');
const drawn = (parts: (number | Gap)[]) => parts.filter((part) => typeof part === 'number');

test('draws what reaches into the stretch', () => {
  expect(inView([10, 10, 10, 10, 10], { from: 15, to: 30 }, never)).toEqual([
    { count: 1, size: 10 },
    1,
    2,
    { count: 2, size: 20 },
  ]);
});

test('keeps a row that is out of view, between two gaps', () => {
  expect(inView([10, 10, 10, 10, 10], { from: 0, to: 10 }, (row) => row === 3)).toEqual([
    0,
    { count: 2, size: 20 },
    3,
    { count: 1, size: 10 },
  ]);
});

const table = fc.record({
  heights: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }),
  from: fc.integer({ min: -500, max: 6_000 }),
  length: fc.integer({ min: 0, max: 2_000 }),
  kept: fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 3 }),
});

test('loses no row and no height, whatever the stretch', () => {
  fc.assert(
    fc.property(table, ({ heights, from, length, kept }) => {
      const parts = inView(heights, { from, to: from + length }, (row) => kept.includes(row));
      const rows = gapsOf(parts).reduce((sum, gap) => sum + gap.count, drawn(parts).length);
      const height = parts.reduce<number>(
        (sum, part) => sum + (typeof part === 'number' ? heights[part]! : part.size),
        0,
      );
      expect(rows).toBe(heights.length);
      expect(height).toBe(heights.reduce((sum, one) => sum + one, 0));
    }),
  );
});

test('draws every row that is in view or kept, in order, and gaps never meet', () => {
  fc.assert(
    fc.property(table, ({ heights, from, length, kept }) => {
      const to = from + length;
      const parts = inView(heights, { from, to }, (row) => kept.includes(row));
      const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, one) => sum + one, 0));
      const wanted = heights.flatMap((height, row) =>
        kept.includes(row) || (tops[row]! + height > from && tops[row]! < to) ? [row] : [],
      );
      expect(drawn(parts)).toEqual(wanted);
      expect(parts.some((part, i) => typeof part === 'object' && typeof parts[i + 1] === 'object')).toBe(
        false,
      );
    }),
  );
});
