import { useEffect, useId, useRef } from 'preact/hooks';

interface RemovalProps {
  words: { ask: string; yes: string; no: string };
  onRemove(): void;
  onKeep(): void;
}

/** Asks once more before something goes that cannot be brought back; the focus is on keeping it. */
export function Removal({ words, onRemove, onKeep }: RemovalProps) {
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="pack-note">
      <p id={question}>{words.ask}</p>
      <p class="pack-buttons">
        <button type="button" class="button" onClick={onRemove}>
          {words.yes}
        </button>
        <button type="button" class="button" ref={keep} aria-describedby={question} onClick={onKeep}>
          {words.no}
        </button>
      </p>
    </div>
  );
}
