/** Restoring a backup at the reader's word, and everything that follows. Saving one needs no background. */
import { Refusal } from '../../messaging/receive';
import type { BackupProblem, BackupReview } from '../../model/backup';
import { type Backup, BackupMoved, parseBackup, restoreBackup, reviewBackup } from '../../storage/backup';
import { isDatabaseError, isQuotaError, openedPacks } from '../../storage/database';
import { decodePack } from '../../storage/own-packs';
import { handedIn } from '../../storage/pack-files';
import { followDismissals } from './dismissals';
import { followPackChange } from './packs';
import { followChange } from './settings';
import { readerDatabase, settingsOrDefaults } from './stores';

/** @throws Refusal `no-file`, `backup-unsaved` */
export async function reviewFile(file: number): Promise<BackupReview | { problem: BackupProblem }> {
  const backup = await parsedFile(file);
  return 'problem' in backup ? backup : written(() => reviewBackup(readerDatabase, backup));
}

/**
 * @param seen the review that the reader decided by
 * @throws Refusal `no-file`, `backup-moved`, `disk-full`, `backup-unsaved`
 */
export async function restoreFile(file: number, replace: boolean, seen: BackupReview): Promise<void> {
  const backup = await parsedFile(file);
  if ('problem' in backup) throw new Refusal('backup-moved', 'The file is not what it was.');
  const before = await settingsOrDefaults();
  await written(() => restoreBackup(readerDatabase, backup, { replace, seen }));
  await followChange(before, await settingsOrDefaults());
  await followDismissals();
  await followPackChange();
}

async function parsedFile(file: number): Promise<Backup | { problem: BackupProblem }> {
  const found = await written(async () => handedIn(await openedPacks(readerDatabase), file));
  if (!found) throw new Refusal('no-file', 'The file is no longer there. Choose it again.');
  return parseBackup(decodePack(found.bytes));
}

/** @throws Refusal */
async function written<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupMoved)
      throw new Refusal('backup-moved', 'Something changed in the meantime. Nothing was restored.');
    if (!isDatabaseError(error)) throw error;
    console.error(error);
    if (isQuotaError(error)) throw new Refusal('disk-full', 'There is no room left for the backup.');
    throw new Refusal('backup-unsaved', 'The backup cannot be restored; all is as it was.');
  }
}
