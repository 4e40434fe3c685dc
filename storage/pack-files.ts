/**
 * Packs as files, on their way in and out. From a window to the background they go through the database: a message holds
 * 64 MiB at most in Chrome, and the worker may be stopped while the reader looks at the preview.
 */
import { type HandedIn, opened, type ReaderDatabase } from './database';

/** Hands in a file; an earlier one of the same window is given up by {@link takeBack}. @throws Dexie.DexieError */
export async function handIn(db: ReaderDatabase, file: HandedIn): Promise<number> {
  return (await opened(db)).handedIn.add(file);
}

/** Undefined when it was given up, or when the browser was started anew since. */
export const handedIn = (db: ReaderDatabase, file: number): Promise<HandedIn | undefined> =>
  db.handedIn.get(file);

export const takeBack = (db: ReaderDatabase, file: number): Promise<void> => db.handedIn.delete(file);

/** To be called when no window of ours can be open. */
export const forgetHandedIn = (db: ReaderDatabase): Promise<void> => db.handedIn.clear();

/** The file that a pack was installed from, byte for byte; null when it is not installed. */
export const packFile = async (db: ReaderDatabase, pack: string): Promise<Uint8Array | null> =>
  (await db.sources.get(pack))?.bytes ?? null;
