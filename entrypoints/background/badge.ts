/** The toolbar button's badge: conflicts on the page of a tab, nothing where there are none. */
import browser from 'webextension-polyfill';
import { uiWords } from '../language/ui-words';

const COLOUR = '#8a1c2b';

/**
 * Both browsers drop a tab's badge and title when it navigates, so no listener of ours has to wake for that.
 *
 * @param conflicts, statements non-negative whole numbers
 */
export async function showBadge(tab: number, conflicts: number, statements: number): Promise<void> {
  await onTab(
    browser.action.setBadgeText({ tabId: tab, text: badgeText(conflicts) }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR }),
    browser.action.setTitle({ tabId: tab, title: titleOf(conflicts, statements) }),
  );
}

export async function clearBadge(tab: number): Promise<void> {
  await onTab(
    browser.action.setBadgeText({ tabId: tab, text: '' }),
    browser.action.setTitle({ tabId: tab, title: uiWords().name }),
  );
}

/** The badge has room for three characters. */
export function badgeText(conflicts: number): string {
  if (conflicts === 0) return '';
  return conflicts > 99 ? '99+' : String(conflicts);
}

export function titleOf(conflicts: number, statements: number): string {
  const words = uiWords();
  return statements === 0 ? words.name : words.browser.button(conflicts, statements);
}

/** The tab may be gone by now; then its badge is, too. */
const onTab = (...changes: Promise<void>[]) => Promise.allSettled(changes);
