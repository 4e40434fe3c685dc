import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type BoundCommand, COMMANDS } from '../../model/command';

/** The commands as the browser has them, asked anew whenever the reader comes back from where they are changed. */
export function useKeys(): BoundCommand[] | null {
  const [commands, setCommands] = useState<BoundCommand[] | null>(null);
  useEffect(() => {
    const look = () => void boundCommands().then(setCommands);
    look();
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return commands;
}

/** None in Firefox for Android, which has no commands. */
async function boundCommands(): Promise<BoundCommand[]> {
  if (!browser.commands) return [];
  const bound = await browser.commands.getAll();
  return COMMANDS.map((name) => ({
    name,
    keys: bound.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** Firefox opens its page for keys when asked; Chrome and Edge have one with an address, under which both find it. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
