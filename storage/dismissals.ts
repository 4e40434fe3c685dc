/** What the reader said is wrong, in the reader's own database. */
import * as v from 'valibot';
import { addressKey, keptAddress } from '../model/address';
import {
  type Dismissal,
  DismissalSchema,
  type DismissalScope,
  type Dismissed,
  dismissalKey,
  type KeptDismissal,
} from '../model/dismissal';
import { opened, type ReaderDatabase } from './database';

/** Where a dismissal counts: a page, by the key of its address, or everywhere. */
const EVERYWHERE = '*';
const placeOf = (scope: DismissalScope, page: string) => (scope === 'here' ? addressKey(page) : EVERYWHERE);

/** Keys of what is dismissed on one page: there, and everywhere. No other page's are among them. */
export async function dismissedOn(db: ReaderDatabase, url: string): Promise<string[]> {
  await opened(db);
  const rows = await db.dismissals.where('place').anyOf(addressKey(url), EVERYWHERE).primaryKeys();
  return rows.map(([, key]) => key);
}

/** Keeps a dismissal; the same one a second time changes nothing but its date. */
export async function keepDismissal(
  db: ReaderDatabase,
  dismissed: Dismissed,
  { scope, url, date }: { scope: DismissalScope; url: string; date: string },
): Promise<void> {
  await opened(db);
  await db.dismissals.put(dismissalRow({ ...dismissed, scope, page: keptAddress(url), date }));
}

/** A dismissal with where and by what it is found again. */
export const dismissalRow = (dismissal: Dismissal) => ({
  place: placeOf(dismissal.scope, dismissal.page),
  key: dismissalKey(dismissal, dismissal.scope),
  dismissal,
});

/** @param scope, url of the page that undoes it: a page reaches its own and those everywhere. */
export async function undoDismissal(
  db: ReaderDatabase,
  key: string,
  { scope, url }: { scope: DismissalScope; url: string },
): Promise<void> {
  await opened(db);
  await db.dismissals.delete([placeOf(scope, url), key]);
}

export async function undoDismissals(db: ReaderDatabase, ids: KeptDismissal['id'][]): Promise<void> {
  await opened(db);
  await db.dismissals.bulkDelete(ids);
}

/** All of them, the latest first. What another version wrote and this one cannot read is left out, and left alone. */
export async function listDismissals(db: ReaderDatabase): Promise<KeptDismissal[]> {
  await opened(db);
  const rows = await db.dismissals.toArray();
  return rows
    .flatMap(({ place, key, dismissal }) => {
      const parsed = v.safeParse(DismissalSchema, dismissal);
      return parsed.success ? [{ ...parsed.output, id: [place, key] as [string, string] }] : [];
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}
