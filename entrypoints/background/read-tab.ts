/** Reading a page because the reader asked, whether or not it is read unasked. */
import type { TabStatus } from '../../messaging/protocol';
import { injectReader } from './injection';
import { mayRead } from './reach';
import { retireUnless } from './sites';
import { settingsOrDefaults } from './stores';
import { tabStatus } from './tab-status';

/**
 * Reads the page of a tab where it can be read, once: the next page in the tab is not read for it.
 *
 * @returns `on` where it is read now, else why not
 * @throws Refusal `no-tab`, `no-access`
 */
export async function readTab(tab: number): Promise<TabStatus> {
  const status = await tabStatus(tab, await settingsOrDefaults(), true);
  if (status.state !== 'on') return status;
  await injectReader(tab);
  await retireUnless(mayRead, { tab, url: status.url ?? undefined });
  return status;
}
