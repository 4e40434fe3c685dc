import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LENGTH, type Note, type NoteTarget, noteKey } from '../model/note';
import { useWords } from './words';

type NoteDraft = Pick<Note, 'target' | 'about' | 'text'>;

/** The reader's notes, for whatever shows something that can have one; null where notes have no place. */
export interface Notes {
  notes: readonly Note[];
  /** Of the claims that are shown. */
  pack: string;
  /** @returns whether it is kept */
  onWrite(note: NoteDraft): Promise<boolean>;
  onDelete(target: NoteTarget): Promise<boolean>;
}

export const NotesContext = createContext<Notes | null>(null);

interface NoteBoxProps extends Pick<Notes, 'notes' | 'onWrite' | 'onDelete'> {
  target: NoteTarget;
  /** What the note is on, in a line. */
  about: string;
}

/** The reader's note on something: shown, written, changed, deleted, and the deletion taken back. */
export function NoteBox({ notes, target, about, onWrite, onDelete }: NoteBoxProps) {
  const words = useWords().kept.notes;
  const key = noteKey(target);
  const note = notes.find((one) => noteKey(one.target) === key);
  const [isWriting, setWriting] = useState(false);
  const [deleted, setDeleted] = useState<string | null>(null);
  const write = async (text: string) => {
    const isDone = await onWrite({ target, about: about.slice(0, 1000), text });
    if (isDone) {
      setWriting(false);
      setDeleted(null);
    }
  };
  if (isWriting)
    return (
      <NoteForm text={note?.text ?? ''} about={about} onSave={write} onCancel={() => setWriting(false)} />
    );
  if (note)
    return (
      <div class="note" role="note" aria-label={words.on(about)}>
        <p class="note-text" dir="auto">
          {note.text}
        </p>
        <p class="note-foot">
          <span>{words.label}</span>
          <NoteButton label={words.edit} about={about} onClick={() => setWriting(true)} />
          <NoteButton
            label={words.delete}
            about={about}
            onClick={async () => {
              if (await onDelete(target)) setDeleted(note.text);
            }}
          />
        </p>
      </div>
    );
  return (
    <p class="note-foot" role={deleted === null ? undefined : 'status'}>
      {deleted === null ? (
        <NoteButton label={words.add} about={about} onClick={() => setWriting(true)} />
      ) : (
        <UndoDeletion onUndo={() => write(deleted)} />
      )}
    </p>
  );
}

function UndoDeletion({ onUndo }: { onUndo(): void }) {
  const { kept } = useWords();
  return (
    <>
      <span>{kept.notes.deleted}</span>
      <button type="button" class="text-button" onClick={onUndo}>
        {kept.undo}
      </button>
    </>
  );
}

function NoteButton({ label, about, onClick }: { label: string; about: string; onClick(): void }) {
  return (
    <button type="button" class="text-button" title={about} onClick={onClick}>
      {label}
    </button>
  );
}

interface NoteFormProps {
  text: string;
  about: string;
  onSave(text: string): void;
  onCancel(): void;
}

function NoteForm({ text, about, onSave, onCancel }: NoteFormProps) {
  const words = useWords().kept.notes;
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(text);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = written.trim() === '';
  const unsaved = useRef<(() => void) | null>(null);
  unsaved.current = isEmpty || written.trim() === text ? null : () => onSave(written.trim());
  // A popup goes when the reader clicks beside it: what is written by then is kept.
  useEffect(() => {
    const save = () => unsaved.current?.();
    addEventListener('pagehide', save);
    return () => removeEventListener('pagehide', save);
  }, []);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSave(written.trim());
      }}
      onKeyDown={(event) => {
        // Arrows and letters are the text's here, not the matrix's.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        maxLength={NOTE_LENGTH}
        aria-label={words.on(about)}
        value={written}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <p class="note-foot">
        <button type="submit" class="button" disabled={isEmpty}>
          {words.save}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

/** The note on a report's claim, where notes have a place. */
export function ClaimNote({ claim, about }: { claim: string; about: string }) {
  const context = useContext(NotesContext);
  if (!context) return null;
  const { pack, ...notes } = context;
  return <NoteBox {...notes} target={{ type: 'claim', pack, claim }} about={about} />;
}
