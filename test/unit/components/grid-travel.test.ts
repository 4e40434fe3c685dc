import { describe, expect, test } from 'vitest';
import { type GridPlace, travel } from '../../../components/grid-travel';

const SIZE = { rows: 20, columns: 5, page: 6 };
const press = (
  at: [row: number, column: number],
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', true>> = {},
  direction: 'ltr' | 'rtl' = 'ltr',
) => {
  const keys = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held };
  const to = travel({ row: at[0], column: at[1] }, { key, ...keys }, SIZE, direction);
  return to && cell(to);
};
const cell = ({ row, column }: GridPlace) => [row, column];

test.each([
  ['ArrowRight', [3, 3]],
  ['ArrowLeft', [3, 1]],
  ['ArrowDown', [4, 2]],
  ['ArrowUp', [2, 2]],
  ['Home', [3, 0]],
  ['End', [3, 4]],
  ['PageDown', [9, 2]],
  ['PageUp', [0, 2]],
])('%s goes to %j', (key, to) => {
  expect(press([3, 2], key)).toEqual(to);
});

test('with Control, Home and End go to the corners', () => {
  expect(press([3, 2], 'Home', { ctrlKey: true })).toEqual([0, 0]);
  expect(press([3, 2], 'End', { ctrlKey: true })).toEqual([19, 4]);
});

test('from right to left, the arrows go as they point', () => {
  expect(press([3, 2], 'ArrowRight', {}, 'rtl')).toEqual([3, 1]);
  expect(press([3, 2], 'ArrowLeft', {}, 'rtl')).toEqual([3, 3]);
});

test('the last page is as long as it is', () => {
  expect(press([17, 2], 'PageDown')).toEqual([19, 2]);
});

describe('leads nowhere', () => {
  test.each([
    [[0, 0], 'ArrowUp'],
    [[0, 0], 'ArrowLeft'],
    [[19, 4], 'ArrowDown'],
    [[19, 4], 'ArrowRight'],
    [[19, 4], 'PageDown'],
    [[3, 2], 'Enter'],
    [[3, 2], 'a'],
  ] as const)('from %j with %s', (at, key) => {
    expect(press([...at], key)).toBeNull();
  });

  test.each(['shiftKey', 'altKey', 'metaKey'] as const)('with %s, which is the browser’s', (held) => {
    expect(press([3, 2], 'ArrowRight', { [held]: true })).toBeNull();
  });
});
