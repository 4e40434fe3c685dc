import { useEffect, useState } from 'preact/hooks';
import type { Arrival } from '../../components/options/PackArrival';
import type { PacksOptionsProps } from '../../components/options/PacksOptions';
import type { FromWindow } from '../../messaging/protocol';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import type { InstalledPacks } from '../../model/installed-packs';
import { openedPacks, ReaderDatabase } from '../../storage/database';
import { packFile } from '../../storage/pack-files';
import { failureText } from '../language/ui-words';
import { askToLast } from '../windows/lasting';
import { saveFile } from '../windows/save-file';
import { PackIntake } from './pack-intake';

/** Files go in and out through the database itself; everything else is asked of the background. */
const reader = new ReaderDatabase();

interface PacksState {
  packs: PacksOptionsProps;
  /** A sentence about what could not be read or done, null when all is well. */
  problem: string | null;
}

/** @param write asks for a change, which waits for another try where it cannot be kept */
export function usePacks(write: (request: FromWindow) => Promise<boolean>): PacksState {
  const [installed, setInstalled] = useState<InstalledPacks | null>(null);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [intake] = useState(() => new PackIntake(reader, setArrival));

  async function look(): Promise<void> {
    const reply = await askFromWindow({ type: 'packs' });
    if (reply.ok) setInstalled(reply.value);
    setProblem(reply.ok ? null : failureText(reply.error));
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts((broadcast) => {
      if (broadcast.type === 'packs-changed' || broadcast.type === 'settings-changed') void look();
      if (broadcast.type === 'file-progress') intake.progress(broadcast.file, broadcast.share);
    }, control.signal);
    void look();
    return () => control.abort();
  }, [intake]);

  /** One of the reader's own byte for byte as it came in. */
  async function exportPack({ id, isOwn }: ExportedPack): Promise<void> {
    try {
      const file = isOwn ? await packFile(await openedPacks(reader), id) : await bundledFile(id);
      if (file) saveFile(`${id}.crossread.json`, file as BlobPart);
      setProblem(file ? null : failureText({ code: 'no-pack', message: '' }));
    } catch (error) {
      console.error(error);
      setProblem(failureText({ code: 'failed', message: String(error) }));
    }
  }

  return {
    problem,
    packs: {
      installed,
      arrival,
      onFiles: (files) => void intake.take(files),
      onInstall: () => {
        void askToLast();
        void intake.install();
      },
      onDismiss: () => void intake.dismiss(),
      onSwitch: (pack, on) => void write({ type: 'switch-pack', pack, on }),
      onRemove: (pack) => void write({ type: 'remove-pack', pack }),
      onExport: (pack) => void exportPack(pack),
    },
  };
}

type ExportedPack = Parameters<PacksOptionsProps['onExport']>[0];

async function bundledFile(pack: string): Promise<string | null> {
  const reply = await askFromWindow({ type: 'bundled-pack', pack });
  return reply.ok ? reply.value : null;
}
