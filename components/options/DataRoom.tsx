import { useWords } from '../words';

/** What the browser tells of the room for what is kept; null where it tells nothing. */
export interface Room {
  /** In bytes: what everything of ours takes up, and what it may. */
  used: number;
  most: number;
  /** Whether the browser promised not to delete it when room gets scarce, and whether it was asked just now. */
  lasting: 'yes' | 'no' | 'refused' | null;
}

interface DataRoomProps {
  room: Room;
  /** Asks the browser to keep it. */
  onAsk(): void;
}

export function DataRoom({ room, onAsk }: DataRoomProps) {
  const { backup, format } = useWords();
  const words = backup.room;
  const { used, most, lasting } = room;
  return (
    <div class="data-room hint" role="status">
      <p>{words.used(format.bytes(used), format.bytes(most))}</p>
      {lasting === 'yes' && <p>{words.lasting}</p>}
      {lasting === 'refused' && <p>{words.refused}</p>}
      {lasting === 'no' && (
        <>
          <p>{words.fleeting}</p>
          <button type="button" class="text-button" onClick={onAsk}>
            {words.ask}
          </button>
        </>
      )}
    </div>
  );
}
