import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupArrival, DataOptionsProps } from '../../components/options/DataOptions';
import type { Failure } from '../../messaging/protocol';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import { makeBackup } from '../../storage/backup';
import { isQuotaError, openedPacks, ReaderDatabase } from '../../storage/database';
import { handIn, takeBack } from '../../storage/pack-files';
import { failureText, uiWords } from '../language/ui-words';
import { askToLast } from '../windows/lasting';
import { saveFile } from '../windows/save-file';
import { useRoom } from './use-room';

/** Files go in and out through the database itself; restoring is the background's. */
const reader = new ReaderDatabase();

/** So much is read into memory at most, in bytes: several packs of the largest kind. */
const MOST_BYTES = 256_000_000;

/** Saving and restoring all that is the reader's own. */
export function useBackup(): DataOptionsProps {
  const [arrival, setArrival] = useState<BackupArrival | null>(null);
  const [left, setLeft] = useState(0);
  const inHand = useRef<number | null>(null);
  const fail = (failure: Failure) => setArrival({ state: 'failed', message: failureText(failure) });

  async function letGo(): Promise<void> {
    const file = inHand.current;
    inHand.current = null;
    if (file !== null) await takeBack(reader, file).catch((error) => console.error(error));
  }

  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts((broadcast) => {
      if (broadcast.type === 'file-progress' && broadcast.file === inHand.current)
        setArrival((now) => (now && 'share' in now ? { ...now, share: broadcast.share } : now));
    }, control.signal);
    return () => control.abort();
  }, []);

  async function save(): Promise<void> {
    try {
      const saved = new Date().toISOString();
      const backup = await makeBackup(await openedPacks(reader), saved);
      saveFile(`crossread-backup-${saved.slice(0, 10)}.json`, backup.text);
      setLeft(backup.left);
    } catch (error) {
      console.error(error);
      fail({ code: 'failed', message: String(error) });
    }
  }

  async function take(file: File): Promise<void> {
    const { name } = file;
    await letGo();
    if (file.size > MOST_BYTES)
      return setArrival({ state: 'refused', name, problem: { code: 'not-backup' } });
    setArrival({ state: 'checking', name, share: 0 });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return setArrival({ state: 'failed', message: uiWords().packs.install.unread(name) });
    try {
      inHand.current = await handIn(reader, { name, bytes: new Uint8Array(bytes) });
    } catch (error) {
      console.error(error);
      return fail({ code: isQuotaError(error) ? 'disk-full' : 'backup-unsaved', message: '' });
    }
    await look(inHand.current, name, null);
  }

  /** @param problem why it was not restored, null before that was tried */
  async function look(file: number, name: string, problem: string | null): Promise<void> {
    const reply = await askFromWindow({ type: 'review-backup', file });
    if (!reply.ok) return fail(reply.error);
    if ('problem' in reply.value) {
      setArrival({ state: 'refused', name, problem: reply.value.problem });
      return letGo();
    }
    setArrival({ state: 'review', name, review: reply.value, problem });
  }

  async function restore(replace: boolean): Promise<void> {
    if (arrival?.state !== 'review' || inHand.current === null) return;
    const { name, review: seen } = arrival;
    const file = inHand.current;
    setArrival({ state: 'restoring', name, share: 0 });
    void askToLast();
    const reply = await askFromWindow({ type: 'restore-backup', file, replace, seen });
    // The file stays at hand: what failed can be tried again, beside what is here now.
    if (!reply.ok) return look(file, name, failureText(reply.error));
    setArrival({ state: 'restored', name });
    await letGo();
  }

  return {
    arrival,
    left,
    ...useRoom(),
    onSave: () => void save(),
    onFile: (file) => void take(file),
    onRestore: ({ replace }) => void restore(replace),
    onDismiss() {
      setArrival(null);
      void letGo();
    },
  };
}
