// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKeySettings, useKeys } from '../../../entrypoints/options/use-keys';
import { type BoundCommand, COMMANDS } from '../../../model/command';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const root = document.createElement('div');
let seen: BoundCommand[] | null = null;

function Keys() {
  seen = useKeys();
  return null;
}

async function show() {
  seen = null;
  await act(() => render(<Keys />, root));
  await vi.waitFor(() => expect(seen).not.toBeNull());
}
const keysOf = (name: string) => seen?.find((command) => command.name === name)?.keys;

beforeEach(resetFake);
afterEach(() => act(() => render(null, root)));

test('lists every command in its order, with the keys that the browser has', async () => {
  fake.commands.getAll.mockResolvedValue([
    { name: 'pause', shortcut: 'Alt+Shift+Q' },
    { name: '_execute_action', shortcut: 'Alt+X' },
    { name: 'open-card', shortcut: '' },
  ]);
  await show();
  expect(seen?.map(({ name }) => name)).toEqual([...COMMANDS]);
  expect([keysOf('pause'), keysOf('open-card'), keysOf('next-finding')]).toEqual(['Alt+Shift+Q', '', '']);
});

test('asks anew when the reader comes back', async () => {
  await show();
  expect(keysOf('pause')).toBe('');
  fake.commands.getAll.mockResolvedValue([{ name: 'pause', shortcut: 'Ctrl+Shift+9' }]);
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(keysOf('pause')).toBe('Ctrl+Shift+9'));
});

test('the browser’s own page for keys opens, by its address where it has no call for it', async () => {
  await openKeySettings();
  expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  fake.tabs.create.mockClear();
  const open = vi.fn(async () => {});
  fake.commands.openShortcutSettings = open;
  await openKeySettings();
  expect(open).toHaveBeenCalled();
  expect(fake.tabs.create).not.toHaveBeenCalled();
});

test('a browser without commands, as Firefox for Android, has none to list', async () => {
  const { commands } = fake;
  try {
    Object.assign(fake, { commands: undefined });
    await show();
    expect(seen).toEqual([]);
  } finally {
    Object.assign(fake, { commands });
  }
});
