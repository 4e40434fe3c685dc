/** What the background puts into a tab when the gate or the reader asks for it. */
import browser from 'webextension-polyfill';
import { Refusal } from '../../messaging/receive';

/**
 * Styles first, so that the first paint has them.
 *
 * @throws Refusal `no-access` where the browser lets nobody in
 */
export async function injectReader(tab: number): Promise<void> {
  await insertStyles(tab);
  await orRefuse(() => browser.scripting.executeScript({ target: { tabId: tab }, files: ['reader.js'] }));
}

/**
 * The styles of highlights go in twice: Firefox leaves highlights inside shadow roots unpainted with author styles,
 * Chromium leaves out the background of user styles. Frames get them too, since the reader reads those of the same origin.
 *
 * @throws Refusal `no-access`
 */
export async function insertStyles(tab: number): Promise<void> {
  for (const origin of ['AUTHOR', 'USER'] as const) {
    const target = { tabId: tab, allFrames: true };
    await orRefuse(() => browser.scripting.insertCSS({ target, files: ['page.css'], origin }));
  }
}

/** @throws Refusal `no-access` */
export async function injectCard(tab: number): Promise<void> {
  await orRefuse(() => browser.scripting.executeScript({ target: { tabId: tab }, files: ['card.js'] }));
}

async function orRefuse(inject: () => Promise<unknown>): Promise<void> {
  try {
    await inject();
  } catch (error) {
    throw new Refusal('no-access', error instanceof Error ? error.message : String(error));
  }
}
