/** Restoring a backup at the reader's word, and everything that follows. Saving one needs no background. */
import { Refusal } from '../../messaging/receive';
import { tellWindows } from '../../messaging/send';
import type { BackupProblem, BackupReview } from '../../model/backup';
import { type Backup, BackupMoved, parsingBackup, restoreBackup, reviewBackup } from '../../storage/backup';
import { openedPacks } from '../../storage/database';
import { decodePack } from '../../storage/own-packs';
import { handedIn } from '../../storage/pack-files';
import { inTurns } from '../../storage/turns';
import { followDismissals } from './dismissals';
import { followPackChange } from './packs';
import { followChange } from './settings';
import { readerDatabase, settingsOrDefaults } from './stores';
import { written } from './written';

/** @throws Refusal `no-file`, `backup-unsaved` */
export async function reviewFile(file: number): Promise<BackupReview | { problem: BackupProblem }> {
  const backup = await parsedFile(file);
  return 'problem' in backup ? backup : saved(() => reviewBackup(readerDatabase, backup));
}

/**
 * @param seen the review that the reader decided by
 * @throws Refusal `no-file`, `backup-moved`, `disk-full`, `backup-unsaved`
 */
export async function restoreFile(file: number, replace: boolean, seen: BackupReview): Promise<void> {
  const backup = await parsedFile(file);
  if ('problem' in backup) throw new Refusal('backup-moved', 'The file is not what it was.');
  const before = await settingsOrDefaults();
  await saved(() => restoreBackup(readerDatabase, backup, { replace, seen }));
  await followChange(before, await settingsOrDefaults());
  await followDismissals();
  await followPackChange();
}

async function parsedFile(file: number): Promise<Backup | { problem: BackupProblem }> {
  const found = await saved(async () => handedIn(await openedPacks(readerDatabase), file));
  if (!found) throw new Refusal('no-file', 'The file is no longer there. Choose it again.');
  return inTurns(parsingBackup(decodePack(found.bytes)), (share) => {
    void tellWindows({ type: 'file-progress', file, share });
  });
}

/** @throws Refusal */
async function saved<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await written(work, {
      code: 'backup-unsaved',
      message: 'The backup cannot be restored; all is as it was.',
    });
  } catch (error) {
    if (!(error instanceof BackupMoved)) throw error;
    throw new Refusal('backup-moved', 'Something changed in the meantime. Nothing was restored.');
  }
}
