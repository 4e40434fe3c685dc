import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { runCommand } from '../../../entrypoints/background/commands';
import { change } from '../../../entrypoints/background/settings';
import { settingsOrDefaults } from '../../../entrypoints/background/stores';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: () => ({}),
  gateNames: () => [],
}));

const tab = { id: 6 } as Tabs.Tab;

beforeEach(resetFake);

test.each([
  ['next-finding', 1],
  ['previous-finding', -1],
  ['open-card', 0],
])('%s steps by %i in the tab', async (name, by) => {
  await runCommand(name, tab);
  expect(fake.tabs.sendMessage).toHaveBeenCalledWith(6, { type: 'step', by }, { frameId: 0 });
});

test('pause switches to and fro', async () => {
  await runCommand('pause', tab);
  expect((await settingsOrDefaults()).paused).toBe(true);
  await runCommand('pause', tab);
  expect((await settingsOrDefaults()).paused).toBe(false);
});

test('read-page reads the page, however pages are read otherwise', async () => {
  fake.tabs.list = [{ id: 6, url: 'https://news.example/' }];
  fake.scripting.executeScript.mockResolvedValue([{ result: 'text/html' }]);
  await change(() => ({ mode: 'click' }));
  fake.scripting.executeScript.mockClear();
  await runCommand('read-page', tab);
  expect(fake.scripting.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 6 },
    files: ['reader.js'],
  });
});

test('open-comparison opens within the gesture', () => {
  const open = vi.fn(async () => {});
  fake.sidePanel = { open };
  void runCommand('open-comparison', tab);
  expect(open).toHaveBeenCalledWith({ tabId: 6 });
});

test.each([['constructor'], ['unknown']])('%s is no command', async (name) => {
  await expect(runCommand(name, tab)).resolves.toBeUndefined();
});
