/**
 * Words that the reader selected and wants to keep as a claim. They wait in the browser's session storage, which no page
 * and no script in one can read, until a window has asked what they answer: the worker may be stopped meanwhile.
 */
import * as v from 'valibot';
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Kept } from '../../messaging/protocol';
import { Refusal } from '../../messaging/receive';
import { askTab, tellWindows } from '../../messaging/send';
import { keptAddress } from '../../model/address';
import {
  type AboutPage,
  type Choice,
  type KeptPage,
  KeptPageSchema,
  pageOfSelection,
  SELECTION_LENGTH,
  type Selection,
} from '../../model/kept-page';
import { type PendingSelection, PendingSelectionSchema } from '../../model/pending-selection';
import { openComparison } from './comparison';
import { keepClaim } from './kept';
import { readTab } from './read-tab';
import { packs } from './stores';

const KEY = 'selection';
const MENU = 'keep-claim';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** The item in the menu of a page, where something is selected. Firefox for Android has no such menus. */
export async function offerMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('keep_claim'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** To be called within the browser's event: opening a panel counts on the gesture. */
export async function runMenu(
  { menuItemId, selectionText }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> {
  if (menuItemId !== MENU || tab?.id === undefined) return;
  const opening = openComparison(tab.id);
  await takeSelection(tab.id, selectionText ?? '');
  await opening.catch((error) => console.error(error));
}

/**
 * Takes what is selected in a tab, and has windows ask about it.
 *
 * @param words as the browser has them, for pages that no script of ours runs on
 * @returns null where nothing is selected
 */
export async function takeSelection(tab: number, words = ''): Promise<PendingSelection | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refusal('no-tab', 'This tab was closed.');
  const pending = found.incognito
    ? ({ tab, state: 'private' } as const)
    : pendingOf(found, tab, await selectionIn(tab, words), await aboutIn(tab, found.title ?? ''));
  if (pending) await browser.storage.session.set({ [KEY]: pending });
  await tellWindows({ type: 'selection-changed' });
  return pending;
}

function pendingOf(
  { url = '' }: Tabs.Tab,
  tab: number,
  selection: Selection | null,
  about: AboutPage,
): PendingSelection | null {
  if (!selection) return null;
  if (selection.exact.length > SELECTION_LENGTH) return { tab, state: 'long' };
  if (!v.is(KeptPageSchema.entries.url, keptAddress(url))) return { tab, state: 'no-address' };
  return { tab, state: 'chosen', url: keptAddress(url), about, selection };
}

/** By our script in the page, which is put there if the page may be read; else what the browser says. */
async function selectionIn(tab: number, words: string): Promise<Selection | null> {
  const first = await askTab(tab, { type: 'selection' });
  if (first.ok && first.value) return first.value;
  if (!first.ok && first.error.code === 'no-receiver') {
    await readTab(tab).catch((error) => console.info('The page is not read:', error));
    const again = await askTab(tab, { type: 'selection' });
    if (again.ok && again.value) return again.value;
  }
  const exact = words.replace(/\s+/g, ' ').trim();
  return exact ? { exact, prefix: '', suffix: '' } : null;
}

async function aboutIn(tab: number, title: string): Promise<AboutPage> {
  const about = await askTab(tab, { type: 'about' });
  const known = about.ok
    ? about.value
    : { canonical: null, publisher: null, published: null, language: null };
  return { ...known, title: (about.ok && about.value.title) || title };
}

/** What waits to be asked about in a tab; null where nothing does. */
export async function selectionOf(tab: number): Promise<PendingSelection | null> {
  const parsed = v.safeParse(PendingSelectionSchema, (await browser.storage.session.get(KEY))[KEY]);
  return parsed.success && parsed.output.tab === tab ? parsed.output : null;
}

export async function dropSelection(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await tellWindows({ type: 'selection-changed' });
}

/**
 * Keeps what waits as a claim.
 *
 * @throws Refusal `no-selection` where nothing waits any more, `no-pack` where the choice is none of the pack's, `kept-unsaved`,
 *   `disk-full`
 */
export async function keepSelection(tab: number, choice: Choice): Promise<Kept> {
  const pending = await selectionOf(tab);
  if (pending?.state !== 'chosen') throw new Refusal('no-selection', 'Nothing is selected any more.');
  const dossier = await packs.dossier(choice.pack);
  const page: KeptPage | null =
    dossier && pageOfSelection(pending, choice, dossier, new Date().toISOString());
  if (!page) throw new Refusal('no-pack', 'These reports are no longer installed.');
  const kept = await keepClaim(page);
  await dropSelection();
  return kept;
}
