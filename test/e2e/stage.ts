/** What a scenario plays on: a real browser and a web of our own. */
import { BROWSERS, type Browser, type BrowserName, type Tab } from '../../scripts/browsers/browser';
import { Desk } from '../../scripts/browsers/desk';
import { needBrowser } from '../../scripts/browsers/find';
import { openBrowser } from '../../scripts/browsers/open';
import { Web } from '../../scripts/browsers/web';
import { BUILDS } from '../../scripts/builds';

/** Named by the project of vitest.config.ts. */
export const BROWSER: BrowserName =
  BROWSERS.find((name) => name === process.env.CROSSREAD_BROWSER) ?? 'chromium';

export interface BareStage {
  browser: Browser;
  web: Web;
  close(): Promise<void>;
}

export interface Stage extends BareStage {
  desk: Desk;
}

export async function openStage(): Promise<Stage> {
  const stage = await open(BUILDS[BROWSER]);
  try {
    return { ...stage, desk: await Desk.open(stage.browser) };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/** The same without the extension, to compare with. */
export const openBareStage = (): Promise<BareStage> => open();

async function open(extension?: string): Promise<BareStage> {
  const web = await Web.open();
  const browser = await openBrowser(BROWSER, {
    executable: needBrowser(BROWSER),
    headless: true,
    // Scenarios look for English words, whatever the system speaks.
    language: 'en-US',
    proxy: web.proxy,
    ...(extension !== undefined && { extension }),
  });
  const close = async () => {
    await browser.close();
    await web.close();
  };
  return { browser, web, close };
}

/**
 * Lets the gate have its look at a page. Nothing tells from outside that it found nothing; it looks in the page's idle
 * moments, and these are some.
 */
export const settled = (page: Tab): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
