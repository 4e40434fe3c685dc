/** The stores of the background, and what it gives away of them. */
import browser from 'webextension-polyfill';
import { gateNames } from '../../matching/compile';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { bundledSources } from '../../packs';
import { ReaderDatabase } from '../../storage/database';
import { PackLibrary } from '../../storage/pack-library';
import { Packs } from '../../storage/packs';
import { readSettings, SettingsUnreadable } from '../../storage/settings';

export const readerDatabase = new ReaderDatabase();

const library = new PackLibrary(bundledSources, () =>
  offerGateNames().catch((error) => console.error(error)),
);

export const packs = new Packs(library, readerDatabase);

/**
 * Sees to it that packs are installed and the gate has its names. `afresh` compiles the packs even if they are
 * installed: an unpacked extension changes without changing its version.
 */
export async function preparePacks({ afresh = false } = {}): Promise<void> {
  if (afresh) await library.install({ afresh }).catch((error) => console.error(error));
  const { gate } = await browser.storage.local.get('gate');
  if (gate === undefined) await offerGateNames();
  else await packs.prepare();
}

/** Puts the names that open a page where the gate can read them: the one thing of ours that content scripts may read. */
export async function offerGateNames(): Promise<void> {
  const { packsOff } = await settingsOrDefaults();
  await browser.storage.local.set({ gate: { names: gateNames(await packs.lexicons(packsOff)) } });
}

/** The reader's settings, null when their database cannot be read. */
export async function knownSettings(): Promise<Settings | null> {
  try {
    return await readSettings(readerDatabase);
  } catch (error) {
    if (!(error instanceof SettingsUnreadable)) throw error;
    console.error(error);
    return null;
  }
}

/** The reader's settings, defaults when they cannot be read. */
export const settingsOrDefaults = async (): Promise<Settings> => (await knownSettings()) ?? DEFAULT_SETTINGS;
