import { beforeEach, expect, test, vi } from 'vitest';
import { openBeside, openComparison } from '../../../entrypoints/background/comparison';
import { fake, ORIGIN, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const url = `${ORIGIN}sidepanel.html?tab=4`;

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'info').mockImplementation(() => {});
  fake.tabs.list = [{ id: 4, url: 'https://a.example/', index: 2, windowId: 1 }];
});

test('the side panel opens in the same turn, while the gesture counts', () => {
  const open = vi.fn(async () => {});
  fake.sidePanel = { open };
  void openComparison(4);
  expect(open).toHaveBeenCalledWith({ tabId: 4 });
});

test('so does the sidebar', () => {
  const open = vi.fn(async () => {});
  fake.sidebarAction = { open };
  void openComparison(4);
  expect(open).toHaveBeenCalled();
});

test.each([
  ['has neither', {}],
  [
    'counts no gesture',
    { sidebarAction: { open: async () => Promise.reject(new Error('user input handler')) } },
  ],
])('a browser that %s gets a tab beside the page', async (_, apis) => {
  Object.assign(fake, apis);
  await openComparison(4);
  expect(fake.tabs.create).toHaveBeenCalledWith({ url, index: 3, windowId: 1 });
});

test('a second time it is the same tab', async () => {
  fake.tabs.list.push({ id: 8, url, windowId: 1 });
  await openComparison(4);
  expect(fake.tabs.update).toHaveBeenCalledWith(8, { active: true });
  expect(fake.tabs.create).not.toHaveBeenCalled();
});

test('a window that opens it itself is told where there is no place', async () => {
  expect(await openBeside(4)).toBe(false);
  fake.sidebarAction = { open: async () => {} };
  expect(await openBeside(4)).toBe(true);
});
