import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

interface PackDropProps {
  /** A file is being worked on; no other is taken meanwhile. */
  busy: boolean;
  onFiles(files: File[]): void;
}

/** Where a pack's file is dropped, or chosen by a button. */
export function PackDrop({ busy, onFiles }: PackDropProps) {
  const words = useWords().packs.install;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (!busy && files && files.length > 0) onFiles([...files]);
  };
  return (
    <section
      class={isOver ? 'pack-drop over' : 'pack-drop'}
      aria-label={words.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{words.drop}</span>
      <button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={words.choose}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file, changed by its author, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
