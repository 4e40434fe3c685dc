/** Pages that the reader keeps, and notes, in the reader's own database. */
import * as v from 'valibot';
import { isSamePage } from '../model/address';
import { joinedPage, type KeptPage, KeptPageSchema, withoutChosen } from '../model/kept-page';
import { type Note, NoteSchema, type NoteTarget, noteKey } from '../model/note';
import { opened, type ReaderDatabase } from './database';

/**
 * Keeps a page; to one that is kept already, maybe under another of its addresses, is added what {@link joinedPage} says.
 * What another version wrote and this one cannot read stays as it is.
 *
 * @returns the page as it is kept
 * @throws Dexie.DexieError
 */
export async function keepPage(db: ReaderDatabase, page: KeptPage): Promise<KeptPage> {
  await opened(db);
  return db.transaction('rw', db.keptPages, async () => {
    const kept = (await listKeptPages(db)).find((known) => isSamePage(known, page));
    if (!kept) await db.keptPages.add({ url: page.url, page });
    if (!kept) return page;
    const joined = joinedPage(kept, page);
    await db.keptPages.put({ url: joined.url, page: joined });
    return joined;
  });
}

/** Takes back what the reader chose on a page. A page of which nothing else is kept goes with it. */
export async function removeChosen(db: ReaderDatabase, url: string, chosen: string): Promise<void> {
  await opened(db);
  await db.transaction('rw', db.keptPages, async () => {
    const parsed = v.safeParse(KeptPageSchema, (await db.keptPages.get(url))?.page);
    if (!parsed.success) return;
    const page = withoutChosen(parsed.output, chosen);
    if (page) await db.keptPages.put({ url, page });
    else await db.keptPages.delete(url);
  });
}

/** Its notes stay: who takes the removal back finds them where they were. */
export async function removeKeptPage(db: ReaderDatabase, url: string): Promise<void> {
  await (await opened(db)).keptPages.delete(url);
}

/** All of them, the latest first. What another version wrote and this one cannot read is left out, and left alone. */
export async function listKeptPages(db: ReaderDatabase): Promise<KeptPage[]> {
  const rows = await (await opened(db)).keptPages.toArray();
  return rows
    .flatMap(({ page }) => readable(KeptPageSchema, page))
    .sort((a, b) => b.kept.localeCompare(a.kept));
}

/** Writes a note on what has none yet, or another text for the one that is there. @param date ISO date */
export async function writeNote(
  db: ReaderDatabase,
  { target, about, text }: Pick<Note, 'target' | 'about' | 'text'>,
  date: string,
): Promise<void> {
  await opened(db);
  const key = noteKey(target);
  await db.transaction('rw', db.notes, async () => {
    const before = v.safeParse(NoteSchema, (await db.notes.get(key))?.note);
    const created = before.success ? before.output.created : date;
    const note: Note = { target, about, text, created, modified: date };
    await db.notes.put({ target: key, note });
  });
}

export async function deleteNote(db: ReaderDatabase, target: NoteTarget): Promise<void> {
  await (await opened(db)).notes.delete(noteKey(target));
}

/** As {@link listKeptPages}. */
export async function listNotes(db: ReaderDatabase): Promise<Note[]> {
  const rows = await (await opened(db)).notes.toArray();
  return rows
    .flatMap(({ note }) => readable(NoteSchema, note))
    .sort((a, b) => b.modified.localeCompare(a.modified));
}

function readable<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema>[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
}
