import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../components/options/DataRoom';
import { hearBroadcasts } from '../../messaging/receive';
import { askToLast } from '../windows/lasting';

/** What the browser tells of the room for the reader's data, looked up again whenever they change. */
export function useRoom(): { room: Room | null; onAsk(): void } {
  const [room, setRoom] = useState<Room | null>(null);
  const look = async () => setRoom(await roomNow());
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type.endsWith('-changed') && type !== 'tab-changed') void look();
    }, control.signal);
    void look();
    return () => control.abort();
  }, []);
  async function ask(): Promise<void> {
    const isLasting = await askToLast();
    const now = await roomNow();
    setRoom(now && (isLasting ? now : { ...now, lasting: 'refused' }));
  }
  return { room, onAsk: () => void ask() };
}

async function roomNow(): Promise<Room | null> {
  try {
    const { usage: used, quota: most } = await navigator.storage.estimate();
    if (used === undefined || most === undefined) return null;
    return { used, most, lasting: (await navigator.storage.persisted()) ? 'yes' : 'no' };
  } catch (error) {
    console.info('The browser does not tell what room there is:', error); // As in some private windows.
    return null;
  }
}
