import browser from 'webextension-polyfill';

/**
 * Whether the extension that this script is of has been updated, switched off or removed since. Nothing tells a script
 * so: Chrome takes its `runtime` away, Firefox the whole script.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
