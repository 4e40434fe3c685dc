/** What the reader said is wrong: kept, taken back, and followed by open tabs and windows. */
import browser from 'webextension-polyfill';
import { type PageSender, Refusal } from '../../messaging/receive';
import { askTab, tellWindows } from '../../messaging/send';
import type { DismissalScope, Dismissed, KeptDismissal } from '../../model/dismissal';
import { isDatabaseError, type ReaderDatabase } from '../../storage/database';
import {
  dismissedOn,
  keepDismissal,
  listDismissals,
  undoDismissal,
  undoDismissals,
} from '../../storage/dismissals';
import { readerDatabase } from './stores';
import { written } from './written';

/** Keys of what is dismissed on a page. Nothing when that cannot be read: then everything is marked. */
export async function dismissedFor({ url }: PageSender): Promise<string[]> {
  try {
    return await dismissedOn(readerDatabase, url);
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Of private windows nothing is kept: the page's own script remembers as long as it lives. */
export async function dismiss(
  dismissed: Dismissed,
  scope: DismissalScope,
  { url, isPrivate }: PageSender,
): Promise<{ kept: boolean }> {
  if (isPrivate) return { kept: false };
  const date = new Date().toISOString().slice(0, 10);
  await saved((db) => keepDismissal(db, dismissed, { scope, url, date }));
  return { kept: true };
}

export async function takeBack(key: string, scope: DismissalScope, { url }: PageSender): Promise<void> {
  await saved((db) => undoDismissal(db, key, { scope, url }));
}

/** @returns those that are left */
export async function undo(ids: KeptDismissal['id'][]): Promise<KeptDismissal[]> {
  await saved((db) => undoDismissals(db, ids));
  return dismissals();
}

/** @throws Refusal `dismissals-unreadable` */
export async function dismissals(): Promise<KeptDismissal[]> {
  try {
    return await listDismissals(readerDatabase);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    console.error(error);
    throw new Refusal(
      'dismissals-unreadable',
      'What you have hidden cannot be read. Nothing of it was touched. Close other tabs of the extension or restart the browser.',
    );
  }
}

/** Writes, and has every open tab and window follow. @throws Refusal `dismissals-unsaved`, `disk-full` */
async function saved(write: (db: ReaderDatabase) => Promise<void>): Promise<void> {
  await written(() => write(readerDatabase), {
    code: 'dismissals-unsaved',
    message:
      'This could not be saved; everything is as it was. Close other tabs of the extension or restart the browser.',
  });
  await followDismissals();
}

/** Has every open tab and window follow what is dismissed now. */
export async function followDismissals(): Promise<void> {
  await tellWindows({ type: 'dismissals-changed' });
  // Not waited for: a tab behind a dialog or a breakpoint answers when it pleases.
  for (const { id } of await browser.tabs.query({ discarded: false }))
    void askTab(id!, { type: 'dismissals-changed' });
}
