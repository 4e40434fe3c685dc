/** Fact-checks of others that the reader keeps: told to our own windows alone, and offered there. */
import browser from 'webextension-polyfill';
import { Refusal } from '../../messaging/receive';
import { askTab, tellWindows } from '../../messaging/send';
import { keptAddress } from '../../model/address';
import {
  claimReviewsIn,
  fileSourceId,
  MOST_REVIEW_BYTES,
  type ReviewIntake,
  type ReviewSource,
} from '../../model/claim-review';

import { keepReviews, listReviews, removeReviews } from '../../storage/claim-reviews';
import { isDatabaseError, openedPacks, type ReaderDatabase } from '../../storage/database';
import { handedIn } from '../../storage/pack-files';
import { readerDatabase } from './stores';
import { written } from './written';

/** @throws Refusal `kept-unreadable` */
export async function claimReviews(): Promise<ReviewSource[]> {
  try {
    return await listReviews(readerDatabase);
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    console.error(error);
    throw new Refusal('kept-unreadable', 'What you keep cannot be read. Nothing of it was touched.');
  }
}

/**
 * Keeps the fact-checks in a file, beside those that came from a file of this name before.
 *
 * @throws Refusal `no-file`, `no-claim-reviews`, `kept-unsaved`, `disk-full`
 */
export async function addReviewFile(file: number): Promise<ReviewIntake> {
  const found = await saved(async (db) => handedIn(await openedPacks(db), file));
  if (!found) throw new Refusal('no-file', 'The file is no longer there. Choose it again.');
  const { name, bytes } = found;
  const text = bytes.length > MOST_REVIEW_BYTES ? '' : new TextDecoder().decode(bytes);
  const { reviews, left } = claimReviewsIn([text], null);
  if (reviews.length === 0) throw new Refusal('no-claim-reviews', 'The file has no fact-check in it.');
  const source = { id: fileSourceId(name), name: name.slice(0, 1000), kept: today(), reviews };
  const added = await saved((db) => keepReviews(db, source));
  await tellWindows({ type: 'claim-reviews-changed' });
  return { added, same: reviews.length - added, left };
}

/**
 * Keeps the fact-checks that a page carries. Of private windows nothing is kept.
 *
 * @throws Refusal `no-tab`, `private-window`, `no-receiver`, `no-claim-reviews`, `kept-unsaved`, `disk-full`
 */
export async function keepTabReviews(tab: number): Promise<ReviewSource[]> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refusal('no-tab', 'This tab was closed.');
  if (found.incognito) throw new Refusal('private-window', 'Of private windows nothing is kept.');
  const texts = await askTab(tab, { type: 'json-ld' });
  if (!texts.ok) throw new Refusal(texts.error.code, texts.error.message);
  const { url = '', title = '' } = found;
  const { reviews } = claimReviewsIn(texts.value, url);
  if (reviews.length === 0) throw new Refusal('no-claim-reviews', 'The page has no fact-check in it.');
  const source = { id: keptAddress(url), name: (title || url).slice(0, 1000), kept: today(), reviews };
  await saved((db) => keepReviews(db, source));
  return told();
}

export async function removeReviewSource(id: string): Promise<ReviewSource[]> {
  await saved((db) => removeReviews(db, id));
  return told();
}

async function told(): Promise<ReviewSource[]> {
  await tellWindows({ type: 'claim-reviews-changed' });
  return claimReviews();
}

const today = () => new Date().toISOString().slice(0, 10);

/** @throws Refusal `kept-unsaved`, `disk-full` */
const saved = <Value>(write: (db: ReaderDatabase) => Promise<Value>): Promise<Value> =>
  written(() => write(readerDatabase), {
    code: 'kept-unsaved',
    message: 'This could not be saved; everything is as it was.',
  });
