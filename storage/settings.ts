/** The reader's settings. Kept in their own database and nowhere else: `browser.storage` is open to content scripts. */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../model/settings';
import { opened, type ReaderDatabase } from './database';

/** The reader's database cannot be opened or read. Nothing in it was changed. */
export class SettingsUnreadable extends Error {}

/** The reader's database cannot be written. What was kept before is still kept. */
export class SettingsUnsaved extends Error {}

/** @throws SettingsUnreadable */
export async function readSettings(db: ReaderDatabase): Promise<Settings> {
  try {
    await opened(db);
    return parseSettings(await db.settings.get('current'));
  } catch (error) {
    throw new SettingsUnreadable(messageOf(error), { cause: error });
  }
}

/**
 * Changes settings in one transaction, from what is kept at that moment: two windows that change different things both
 * have their way. Fields that are not changed are kept as they are, those that this version cannot read too.
 *
 * @returns the settings before and after
 * @throws SettingsUnsaved
 */
export async function changeSettings(
  db: ReaderDatabase,
  change: (settings: Settings) => Partial<Settings>,
): Promise<{ before: Settings; after: Settings }> {
  try {
    await opened(db);
    return await db.transaction('rw', db.settings, async () => {
      const kept = await db.settings.get('current');
      const before = parseSettings(kept);
      const changed = change(before);
      await db.settings.put({ ...(isRecord(kept) ? kept : {}), ...changed }, 'current');
      return { before, after: { ...before, ...changed } };
    });
  } catch (error) {
    throw new SettingsUnsaved(messageOf(error), { cause: error });
  }
}

/** Each field on its own: one that does not parse falls back to its default and takes no other with it. */
function parseSettings(kept: unknown): Settings {
  const fields = Object.entries(SettingsSchema.entries).map(([name, schema]) => {
    const parsed = v.safeParse(schema, isRecord(kept) ? kept[name] : undefined);
    return [name, parsed.success ? parsed.output : DEFAULT_SETTINGS[name as keyof Settings]];
  });
  return Object.fromEntries(fields) as Settings;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
