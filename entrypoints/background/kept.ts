/** What the reader keeps, pages and notes: told to our own windows alone. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Kept } from '../../messaging/protocol';
import { Refusal } from '../../messaging/receive';
import { askTab, tellWindows } from '../../messaging/send';
import { keptAddress } from '../../model/address';
import { type KeptPage, KeptPageSchema, keptPageOf } from '../../model/kept-page';
import type { Note, NoteTarget } from '../../model/note';
import type { Reading } from '../../model/reading';
import { isDatabaseError, type ReaderDatabase } from '../../storage/database';
import {
  deleteNote,
  keepPage,
  listKeptPages,
  listNotes,
  removeChosen,
  removeKeptPage,
  writeNote,
} from '../../storage/kept-pages';
import { packs, readerDatabase } from './stores';
import { written } from './written';

/** @throws Refusal `kept-unreadable` */
export async function kept(): Promise<Kept> {
  try {
    return { pages: await listKeptPages(readerDatabase), notes: await listNotes(readerDatabase) };
  } catch (error) {
    if (!isDatabaseError(error)) throw error;
    console.error(error);
    throw new Refusal('kept-unreadable', 'What you keep cannot be read. Nothing of it was touched.');
  }
}

/**
 * Keeps the page in a tab, as its script has read it. Of private windows nothing is kept, whoever asks.
 *
 * @throws Refusal `no-tab`, `private-window`, `no-receiver`, `kept-unsaved`, `disk-full`
 */
export async function keepTab(tab: number): Promise<Kept> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refusal('no-tab', 'This tab was closed.');
  if (found.incognito) throw new Refusal('private-window', 'Of private windows nothing is kept.');
  const [read, about] = await Promise.all([askTab(tab, { type: 'reading' }), askTab(tab, { type: 'about' })]);
  if (!read.ok) throw new Refusal(read.error.code, read.error.message);
  if (!about.ok) throw new Refusal(about.error.code, about.error.message);
  const { reading, state } = read.value;
  // The address is the browser's word where it tells one; a script of ours stands beside the page's own.
  const isThere = !found.url || (reading && keptAddress(found.url) === keptAddress(reading.url));
  if (!reading || state !== 'done' || !isThere) throw new Refusal('no-receiver', 'The page is not read yet.');
  const page = keptPageOf({ reading, about: about.value, dossiers: await dossiersOf(reading) }, today());
  if (!v.is(KeptPageSchema, page)) throw new Refusal('no-access', 'A page at this address cannot be kept.');
  return saved((db) => keepPage(db, page));
}

/** What the reader selected on a page, beside whatever is kept of it. */
export const keepClaim = (page: KeptPage): Promise<Kept> => saved((db) => keepPage(db, page));

export const removeClaim = (url: string, chosen: string): Promise<Kept> =>
  saved((db) => removeChosen(db, url, chosen));

/** A page whose removal is taken back, as it was. */
export const restorePage = (page: KeptPage): Promise<Kept> => saved((db) => keepPage(db, page));

export const removePage = (url: string): Promise<Kept> => saved((db) => removeKeptPage(db, url));

export const note = (written: Pick<Note, 'target' | 'about' | 'text'>): Promise<Kept> =>
  saved((db) => writeNote(db, written, today()));

export const removeNote = (target: NoteTarget): Promise<Kept> => saved((db) => deleteNote(db, target));

async function dossiersOf({ statements }: Reading) {
  const ids = [...new Set(statements.map(({ pack }) => pack))];
  return (await Promise.all(ids.map((id) => packs.dossier(id)))).filter((dossier) => dossier !== null);
}

const today = () => new Date().toISOString().slice(0, 10);

/** Writes, and has open windows follow. @throws Refusal `kept-unsaved`, `disk-full` */
async function saved(write: (db: ReaderDatabase) => Promise<unknown>): Promise<Kept> {
  await written(() => write(readerDatabase), {
    code: 'kept-unsaved',
    message: 'This could not be saved; everything is as it was.',
  });
  await tellWindows({ type: 'kept-changed' });
  return kept();
}
