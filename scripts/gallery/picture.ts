/** Pictures of every state, for looking through. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WINDOWS, type WindowName } from '../../components/fixtures/windows';
import { USUAL, type View } from '../../gallery/view';
import type { BrowserName, Tab } from '../browsers/browser';
import { openBrowser } from '../browsers/open';
import { showState } from './stage';

/** Wide and high enough for every window. */
const SIZE = { width: 1280, height: 1000 };

/** @returns how many were saved: WINDOW/STATE.png and WINDOW/STATE-dark.png */
export async function picture(
  name: BrowserName,
  executable: string,
  gallery: string,
  folder: string,
): Promise<number> {
  const browser = await openBrowser(name, { executable, headless: true, size: SIZE });
  let count = 0;
  try {
    const tab = await browser.newTab();
    for (const window of Object.keys(WINDOWS) as WindowName[]) {
      mkdirSync(join(folder, window), { recursive: true });
      for (const state of Object.keys(WINDOWS[window])) {
        for (const theme of ['light', 'dark'] as const) {
          const file = `${state.replace(/\W+/g, '-')}${theme === 'dark' ? '-dark' : ''}.png`;
          writeFileSync(
            join(folder, window, file),
            await shot(tab, gallery, { ...USUAL, window, state, theme }),
          );
          count++;
        }
      }
    }
  } finally {
    await browser.close();
  }
  return count;
}

async function shot(tab: Tab, gallery: string, view: View): Promise<Buffer> {
  await showState(tab, gallery, view);
  return tab.picture(
    await tab.evaluate(() => {
      const { x, y, width, height } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }),
  );
}
