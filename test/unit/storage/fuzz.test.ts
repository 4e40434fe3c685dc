import { expect, test } from 'vitest';
import { fuzz, fuzzBackups } from '../../../bench/fuzz';
import { packText } from '../pack-text';

test('every damaged pack is refused in words, or installed whole', async () => {
  const { refused, taken, wrong } = await fuzz(600, packText());
  expect(wrong).toEqual([]);
  expect(refused + taken).toBe(600);
  expect(Math.min(refused, taken)).toBeGreaterThan(50);
});

test('every damaged backup is refused in words, or restored whole beside what is here', async () => {
  const { refused, taken, wrong } = await fuzzBackups(300);
  expect(wrong).toEqual([]);
  expect(refused + taken).toBe(300);
  expect(Math.min(refused, taken)).toBeGreaterThan(5);
});
