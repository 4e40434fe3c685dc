/** Changing settings, and everything that follows a change. */
import * as v from 'valibot';
import { Refusal } from '../../messaging/receive';
import { tellWindows } from '../../messaging/send';
import { type Settings, SiteSchema, siteOf } from '../../model/settings';
import { isQuotaError } from '../../storage/database';
import { changeSettings, readSettings, SettingsUnreadable, SettingsUnsaved } from '../../storage/settings';
import { followSettings } from './sites';
import { readerDatabase } from './stores';

/** @throws Refusal `settings-unreadable` */
export async function settings(): Promise<Settings> {
  try {
    return await readSettings(readerDatabase);
  } catch (error) {
    if (!(error instanceof SettingsUnreadable)) throw error;
    console.error(error);
    throw new Refusal(
      'settings-unreadable',
      'Your settings cannot be read, so the extension goes by its defaults. What you kept was not touched. Close other tabs of the extension or restart the browser.',
    );
  }
}

/**
 * Keeps a change and brings every open tab and window in line with it.
 *
 * @returns the settings as kept
 * @throws Refusal `settings-unsaved`, `disk-full`
 */
export async function change(how: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const { before, after } = await kept(how);
  await followChange(before, after);
  return after;
}

/** Brings every open tab and window in line with the settings as they are now. */
export async function followChange(before: Settings, after: Settings): Promise<void> {
  await followSettings(before, after);
  await tellWindows({ type: 'settings-changed' });
}

async function kept(how: (settings: Settings) => Partial<Settings>) {
  try {
    return await changeSettings(readerDatabase, how);
  } catch (error) {
    if (!(error instanceof SettingsUnsaved)) throw error;
    console.error(error);
    if (isQuotaError(error.cause))
      throw new Refusal('disk-full', 'There is no room left. Nothing was changed.');
    throw new Refusal(
      'settings-unsaved',
      'The change could not be saved; your settings are as they were. Close other tabs of the extension or restart the browser; if it stays, the disk may be full.',
    );
  }
}

/**
 * The site that a person means: a host name or a whole address, in any spelling.
 * @throws Refusal `bad-message` when it names none
 */
export function siteNamed(text: string): string {
  const address = text.includes('://') ? text.trim() : `http://${text.trim()}`;
  const site = URL.canParse(address) ? siteOf(new URL(address)) : '';
  const named = v.safeParse(SiteSchema, site);
  if (!named.success) throw new Refusal('bad-message', `“${text}” does not name a site.`);
  return named.output;
}
