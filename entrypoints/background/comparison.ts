/** Opening the comparison: beside the page where the browser has a place for it, else in a tab of its own. */
import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill has no types for. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
}

const sidePanel = () => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Beside the page, else in a tab of its own. To be called within the reader's gesture, like {@link openBeside}. */
export async function openComparison(tab: number): Promise<void> {
  try {
    if (await openBeside(tab)) return;
  } catch (error) {
    console.info('The comparison opens in a tab:', error);
  }
  await openInTab(tab);
}

/**
 * Both browsers open a panel only within the reader's gesture: no await may stand before the calls here. Firefox counts
 * a command or a click in a window of ours as a gesture and a message not, and answers with a rejection.
 *
 * @returns false where the browser has no place for it
 */
export async function openBeside(tab: number): Promise<boolean> {
  const panel = sidePanel();
  if (panel) await panel.open({ tabId: tab });
  else if (browser.sidebarAction) await browser.sidebarAction.open();
  else return false;
  return true;
}

/** The toolbar button opens the popup, not the panel. */
export async function keepPopup(): Promise<void> {
  await sidePanel()?.setPanelBehavior({ openPanelOnActionClick: false });
}

/** One such tab for each page: a second request goes to the first one's. */
export async function openInTab(tab: number): Promise<void> {
  const url = browser.runtime.getURL(`sidepanel.html?tab=${tab}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
    return;
  }
  const page = await browser.tabs.get(tab).catch(() => null);
  await browser.tabs.create(page ? { url, index: page.index + 1, windowId: page.windowId! } : { url });
}
