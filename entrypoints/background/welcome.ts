/** The page that opens at install. */
import browser from 'webextension-polyfill';

/** Never rejects: a browser without a window opens it no more than it must. */
export async function openWelcome(): Promise<void> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  } catch (error) {
    console.info('The welcome page did not open:', error);
  }
}
