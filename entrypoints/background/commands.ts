/** Keyboard commands. Their default keys are in wxt.config.ts; the reader changes them in the browser's own settings. */
import type { Tabs } from 'webextension-polyfill';
import { askTab } from '../../messaging/send';
import type { CommandName } from '../../model/command';
import { openComparison } from './comparison';
import { readTab } from './read-tab';
import { change } from './settings';

const COMMANDS: Record<CommandName, (tab: number) => Promise<unknown>> = {
  'next-finding': (tab) => askTab(tab, { type: 'step', by: 1 }),
  'previous-finding': (tab) => askTab(tab, { type: 'step', by: -1 }),
  'open-card': (tab) => askTab(tab, { type: 'step', by: 0 }),
  'open-comparison': openComparison,
  'read-page': readTab,
  pause: () => change(({ paused }) => ({ paused: !paused })),
};

/** To be called within the browser's event: opening a panel counts on the gesture. */
export async function runCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as CommandName] : undefined;
  if (!command || tab?.id === undefined) return;
  try {
    await command(tab.id);
  } catch (error) {
    // A command has no window that could say it; the popup says what fails when it is opened next.
    console.error(error);
  }
}
