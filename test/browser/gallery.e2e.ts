/** Every state of every window as it is drawn: what axe finds, and whether small windows and large text lose anything. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WINDOWS, type WindowName } from '../../components/fixtures/windows';
import { USUAL, type View } from '../../gallery/view';
import type { Browser, Tab } from '../../scripts/browsers/browser';
import { needBrowser } from '../../scripts/browsers/find';
import { openBrowser } from '../../scripts/browsers/open';
import { type Served, serveGallery } from '../../scripts/gallery/serve';
import { showState } from '../../scripts/gallery/stage';
import { BROWSER } from '../e2e/stage';

let gallery: Served;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  gallery = await serveGallery();
  const executable = needBrowser(BROWSER);
  browser = await openBrowser(BROWSER, { executable, headless: true, size: { width: 1280, height: 1000 } });
  tab = await browser.newTab();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** What is no document of its own: the card stands in a page, the pictures in the side panel. */
const PARTS: readonly string[] = ['card', 'lanes', 'grid', 'timeline', 'rivals'] satisfies WindowName[];
/** Rules for documents, which parts cannot keep. */
const OF_DOCUMENTS = ['landmark-one-main', 'page-has-heading-one', 'region'];
const OFF = { enabled: false };

const all = Object.entries(WINDOWS).map(([window, states]) => ({ window, states: Object.keys(states) }));

describe.each(all)('$window', ({ window, states }) => {
  const each = async (view: Partial<View>, look: (state: string) => Promise<string[]>) => {
    const found: string[] = [];
    for (const state of states) {
      await showState(tab, gallery.url, { ...USUAL, ...view, window, state });
      found.push(...(await look(state)).map((problem) => `${state}: ${problem}`));
    }
    return found;
  };

  // What axe works out does not differ between browsers.
  if (BROWSER === 'chromium') {
    it('has nothing that axe objects to, light or dark', async () => {
      const rules = Object.fromEntries(PARTS.includes(window) ? OF_DOCUMENTS.map((id) => [id, OFF]) : []);
      expect(await each({ theme: 'light' }, () => violations({ rules }))).toEqual([]);
      // Colours are what the dark changes.
      const runOnly = { type: 'rule', values: ['color-contrast'] };
      expect(await each({ theme: 'dark', direction: 'rtl' }, () => violations({ runOnly }))).toEqual([]);
    });
  }

  it('loses nothing in a window of 320 pixels', async () => {
    // A popup is as wide as it wants to be.
    const width = window === 'popup' ? 384 : 320;
    expect(await each({ width }, overflowing)).toEqual([]);
  });

  // Widths differ with the fonts; what 320 pixels show of that in the other browser, large text would show again.
  if (BROWSER === 'chromium') {
    it('loses nothing with text of twice the size', async () => {
      const width = window === 'popup' ? 800 : 0;
      expect(await each({ width, text: 200, direction: 'rtl' }, overflowing)).toEqual([]);
    });
  }
});

/** @param how what `axe.run` takes */
async function violations(how: object): Promise<string[]> {
  const isThere = await tab.evaluate(
    () => 'axe' in document.querySelector<HTMLIFrameElement>('iframe')!.contentWindow!,
  );
  if (!isThere) {
    await tab.evaluate((source) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe')!.contentWindow as typeof globalThis &
        Window;
      frame.eval(source);
    }, axe.source);
  }
  return tab.evaluate(
    async (options) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe')!.contentWindow as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await frame.axe.run(options);
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
      );
    },
    { ...how, resultTypes: ['violations'] },
  );
}

/** Elements that run out of the window or are cut off at a side; regions that scroll by themselves may hold more. */
function overflowing(): Promise<string[]> {
  return tab.evaluate(() => {
    const { contentDocument, contentWindow } = document.querySelector('iframe')!;
    const view = contentWindow as typeof globalThis & Window;
    const overflowOf = (element: Element) => view.getComputedStyle(element).overflowX;
    const isInRegion = ({ parentElement }: Element): boolean =>
      parentElement !== null && (/auto|scroll/.test(overflowOf(parentElement)) || isInRegion(parentElement));
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.getAttribute('class')} “${element.textContent?.slice(0, 60)}”`;
    const shown = [...contentDocument!.body.querySelectorAll('*')].filter(
      (element) => element instanceof view.HTMLElement && !element.closest('.unseen'),
    );
    const out = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > view.innerWidth + 1) && !isInRegion(element);
    });
    const cut = shown.filter(
      (element) => /hidden|clip/.test(overflowOf(element)) && element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...out.map((element) => `out of the window: ${nameOf(element)}`),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ];
  });
}
