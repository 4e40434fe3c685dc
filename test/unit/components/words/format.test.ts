import { expect, it } from 'vitest';
import { formatFor } from '../../../../components/words/format';

it.each([
  ['2026-11-21', '2026-11-21', 'today'],
  ['2026-11-20', '2026-11-21', 'yesterday'],
  ['2026-11-01', '2026-11-21', '20 days ago'],
  ['2026-07-02', '2026-11-24', '4 months ago'],
  ['2023-01-01', '2026-11-21', '3 years ago'],
  ['2026-11-25', '2026-11-21', 'today'],
])('%s, seen on %s, was %s', (iso, today, words) => {
  expect(formatFor('en').ago(iso, today)).toBe(words);
});

it('counts in the words of the language', () => {
  expect(formatFor('de').ago('2026-11-18', '2026-11-21')).toBe('vor 3 Tagen');
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [3_401_000, '3.4 MB'],
  [10_737_418_240, '10.7 GB'],
  [4e15, '4,000 TB'],
])('%d bytes are %s', (count, words) => {
  expect(formatFor('en').bytes(count)).toBe(words);
});
