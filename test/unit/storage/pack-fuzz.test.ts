import { expect, test } from 'vitest';
import { fuzz } from '../../../bench/fuzz';
import { packText } from '../pack-text';

test('every damaged file is refused in words, or installed whole', async () => {
  const { refused, installed, wrong } = await fuzz(600, packText());
  expect(wrong).toEqual([]);
  expect(refused + installed).toBe(600);
  expect(Math.min(refused, installed)).toBeGreaterThan(50);
});
