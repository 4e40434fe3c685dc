/** The two stores of the background, and how their failures read in a reply. */
import browser from 'webextension-polyfill';
import { gateNames } from '../../matching/compile';
import { Refusal } from '../../messaging/receive';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { bundledSources } from '../../packs';
import { type BundledDatabase, ReaderDatabase } from '../../storage/database';
import { readLexicons } from '../../storage/lexicons';
import { PackLibrary, PacksUnreadable } from '../../storage/pack-library';
import { readSettings, SettingsUnreadable } from '../../storage/settings';

export const readerDatabase = new ReaderDatabase();

const library = new PackLibrary(bundledSources, (written) =>
  offerGateNames(written).catch((error) => console.error(error)),
);

/** @throws Refusal `packs-unreadable` */
export async function queryPacks<Value>(run: (db: BundledDatabase) => PromiseLike<Value>): Promise<Value> {
  try {
    return await library.query(run);
  } catch (error) {
    if (!(error instanceof PacksUnreadable)) throw error;
    console.error(error);
    throw new Refusal(
      'packs-unreadable',
      'The browser cannot read or rebuild the extension’s reports. Your settings are as they were. Close other tabs of the extension or restart the browser; if it stays, the disk may be full.',
    );
  }
}

/**
 * Sees to it that packs are installed and the gate has its names. `afresh` compiles the packs even if they are
 * installed: an unpacked extension changes without changing its version.
 */
export async function preparePacks({ afresh = false } = {}): Promise<void> {
  if (afresh) await library.install({ afresh }).catch((error) => console.error(error));
  const { gate } = await browser.storage.local.get('gate');
  if (gate === undefined) await offerGateNames(library);
  else await queryPacks(async () => {});
}

/** Puts the names that open a page where the gate can read them: the one thing of ours that content scripts may read. */
async function offerGateNames(from: PackLibrary): Promise<void> {
  const names = gateNames(await from.query(readLexicons));
  await browser.storage.local.set({ gate: { names } });
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
