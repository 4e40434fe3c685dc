import type { Browser, BrowserName, OpenOptions } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

/** Starts a browser in a fresh profile, which goes when the browser does. */
export const openBrowser = (name: BrowserName, options: OpenOptions): Promise<Browser> =>
  name === 'firefox' ? openFirefox(options) : openChromium(options);
