/** Packs at the reader's word: looked through, installed, removed, switched; and everything that follows. */
import { type ParsedPack, parsingPack } from '../../matching/parse-pack';
import { Refusal } from '../../messaging/receive';
import { tellWindows } from '../../messaging/send';
import { canonicalJson } from '../../model/canonical-json';
import { type InstalledPacks, type PackReview, previewOf, refusedReview } from '../../model/installed-packs';
import { assemblePack } from '../../model/pack-source';
import { bundledSources } from '../../packs';
import { openedPacks } from '../../storage/database';
import { decodePack, keepPack, PackMoved, removePack } from '../../storage/own-packs';
import { handedIn, packFile } from '../../storage/pack-files';
import { inTurns } from '../../storage/turns';
import { change } from './settings';
import { followPacks } from './sites';
import { offerGateNames, packs, readerDatabase, settingsOrDefaults } from './stores';
import { written } from './written';

export const listPacks = async (): Promise<InstalledPacks> =>
  packs.list((await settingsOrDefaults()).packsOff);

/** @throws Refusal `no-file` */
export async function reviewPack(file: number): Promise<PackReview> {
  const { parsed } = await parsedFile(file);
  if ('errors' in parsed) return refusedReview(parsed.errors);
  const { packs: installed } = await listPacks();
  const others = installed.map(async (pack) => ({ pack, entities: await packs.entities(pack) }));
  return {
    preview: previewOf(parsed.pack, parsed.lexicon.names.length, parsed.warnings, await Promise.all(others)),
  };
}

/**
 * Installs a file whole or not at all. A request that comes twice, because the worker was stopped in between, finds the
 * file installed, and that is that.
 *
 * @param over the version that the reader saw installed, null for none
 * @throws Refusal `no-file`, `pack-refused`, `pack-moved`, `disk-full`, `packs-unsaved`
 */
export async function installPack(file: number, over: string | null): Promise<void> {
  const { parsed, bytes } = await parsedFile(file);
  if ('errors' in parsed) throw new Refusal('pack-refused', 'The file is not a pack that can be installed.');
  await saved(async () => {
    const installed = await packFile(readerDatabase, parsed.pack.id);
    if (installed && isSame(installed, bytes)) return;
    await keepPack(readerDatabase, parsed, bytes, {
      over,
      onProgress: (share) => void tellWindows({ type: 'file-progress', file, share }),
    });
  });
  latest = null;
  await followPackChange();
}

/** A pack that comes with the extension as the file that `pack build` makes of it. @throws Refusal `no-pack` */
export function bundledPack(id: string): string {
  const pack = bundledSources.map(assemblePack).find((known) => known.id === id);
  if (!pack) throw new Refusal('no-pack', 'There is no such pack.');
  return canonicalJson(pack);
}

/** Removes a pack of the reader's own. One that comes with the extension and has the same id is there again. */
export async function uninstallPack(pack: string): Promise<void> {
  await saved(async () => removePack(await openedPacks(readerDatabase), pack));
  await followPackChange();
}

/** @throws Refusal `settings-unsaved` */
export async function switchPack(pack: string, on: boolean): Promise<void> {
  await change(({ packsOff }) => ({
    packsOff: [...packsOff.filter((off) => off !== pack), ...(on ? [] : [pack])],
  }));
  await followPackChange();
}

/** Has gate, tabs and windows follow the packs as they are now. */
export async function followPackChange(): Promise<void> {
  await offerGateNames();
  await followPacks(await settingsOrDefaults());
  await tellWindows({ type: 'packs-changed' });
}

interface ParsedFile {
  file: number;
  bytes: Uint8Array;
  parsed: ParsedPack;
}

/** What was looked through last is most often what is installed next. */
let latest: ParsedFile | null = null;

async function parsedFile(file: number): Promise<ParsedFile> {
  if (latest?.file === file) return latest;
  const found = await saved(async () => handedIn(await openedPacks(readerDatabase), file));
  if (!found) throw new Refusal('no-file', 'The file is no longer there. Choose it again.');
  const parsed = await inTurns(parsingPack(decodePack(found.bytes)), (share) => {
    void tellWindows({ type: 'file-progress', file, share });
  });
  latest = { file, bytes: found.bytes, parsed };
  return latest;
}

/** @throws Refusal */
async function saved<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await written(work, {
      code: 'packs-unsaved',
      message: 'The packs cannot be written; they are as they were.',
    });
  } catch (error) {
    if (!(error instanceof PackMoved)) throw error;
    throw new Refusal('pack-moved', 'Another version was installed in the meantime.');
  }
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);
