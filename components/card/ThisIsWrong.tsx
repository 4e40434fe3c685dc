import { useEffect, useRef } from 'preact/hooks';
import type { DismissalScope } from '../../model/dismissal';
import { Icon } from '../Glyph';
import { useWords } from '../words';

export interface ThisIsWrongProps {
  /** How far it is dismissed, null while it is not. */
  dismissed: DismissalScope | null;
  onDismiss(scope: DismissalScope): void;
  onUndo(): void;
}

/** For a sentence that does not say what it is taken to say: hides its mark, here or everywhere, and takes that back. */
export function ThisIsWrong({ dismissed, onDismiss, onUndo }: ThisIsWrongProps) {
  const words = useWords().card.wrong;
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(dismissed);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what takes it back.
    if (dismissed && !before.current) undo.current?.focus({ preventScroll: true });
    before.current = dismissed;
  }, [dismissed]);
  if (dismissed)
    return (
      <p class="wrong-done" role="status">
        <span>{words.done[dismissed]}</span>
        <button type="button" class="text-button" ref={undo} onClick={onUndo}>
          {words.undo}
        </button>
      </p>
    );
  return (
    <details class="more wrong">
      <summary>
        <Icon name="turn" turns />
        {words.title}
      </summary>
      <p>{words.hint}</p>
      <p class="wrong-choices">
        <button type="button" class="button" onClick={() => onDismiss('here')}>
          {words.here}
        </button>
        <button type="button" class="button" onClick={() => onDismiss('everywhere')}>
          {words.everywhere}
        </button>
      </p>
    </details>
  );
}
