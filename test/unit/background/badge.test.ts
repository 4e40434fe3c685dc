import { beforeEach, expect, test, vi } from 'vitest';
import { badgeText, clearBadge, showBadge, titleOf } from '../../../entrypoints/background/badge';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

beforeEach(resetFake);

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i conflicts read “%s”', (conflicts, text) => {
  expect(badgeText(conflicts)).toBe(text);
});

test.each([
  [0, 0, 'Crossread'],
  [0, 1, 'Crossread: 1 statement compared with other reports, no conflicts'],
  [1, 9, 'Crossread: 9 statements compared with other reports, 1 conflict'],
  [2, 9, 'Crossread: 9 statements compared with other reports, 2 conflicts'],
])('%i conflicts among %i statements say “%s”', (conflicts, statements, title) => {
  expect(titleOf(conflicts, statements)).toBe(title);
});

test('belongs to its tab', async () => {
  await showBadge(3, 2, 5);
  expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text: '2' });
  await clearBadge(3);
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 3, text: '' });
});

test('of a tab that is gone is no error', async () => {
  fake.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3.'));
  await expect(showBadge(3, 2, 5)).resolves.toBeUndefined();
});
