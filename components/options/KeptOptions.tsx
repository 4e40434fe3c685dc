import { useState } from 'preact/hooks';
import type { KeptPage } from '../../model/kept-page';
import { type Note, type NoteTarget, noteKey } from '../../model/note';
import { type ChosenActions, ChosenClaims } from '../ChosenClaims';
import { NoteBox, type Notes } from '../NoteBox';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

export interface KeptOptionsProps extends Pick<Notes, 'onWrite' | 'onDelete'>, ChosenActions {
  /** The latest first; null while they are looked up. */
  pages: readonly KeptPage[] | null;
  notes: readonly Note[];
  /** @returns whether it is removed */
  onRemove(url: string): Promise<boolean>;
}

/** Pages that the reader keeps, and notes on anything. */
export function KeptOptions(props: KeptOptionsProps) {
  const { pages, notes, onRemove, onRestore, onRemoveClaim, onWrite, onDelete } = props;
  const words = useWords().kept;
  /** Removed here just now, and still there to be taken back. */
  const [removed, setRemoved] = useState<KeptPage[]>([]);
  const all = pages && shown(pages, removed);
  return (
    <>
      <OptionGroup title={words.title} hint={words.hint}>
        {all?.length === 0 && <p class="hint">{words.none}</p>}
        {all && all.length > 0 && (
          <ul class="dismissals">
            {all.map((page) =>
              pages.includes(page) ? (
                <KeptItem
                  key={page.url}
                  page={page}
                  onRemoveClaim={onRemoveClaim}
                  onRestore={onRestore}
                  onRemove={async () => {
                    if (await onRemove(page.url)) setRemoved((before) => shown([page], before));
                  }}
                />
              ) : (
                <li key={page.url} class="dismissal">
                  <p class="dismissal-foot" role="status">
                    <span class="hint">{words.removed(page.title)}</span>
                    <button type="button" class="text-button" onClick={() => void onRestore(page)}>
                      {words.undo}
                    </button>
                  </p>
                </li>
              ),
            )}
          </ul>
        )}
      </OptionGroup>
      <NotesGroup notes={notes} onWrite={onWrite} onDelete={onDelete} />
    </>
  );
}

/** Those of the first list, and of the second what is not among them, each in its place by date. */
const shown = (pages: readonly KeptPage[], removed: readonly KeptPage[]): KeptPage[] =>
  [...pages, ...removed.filter(({ url }) => pages.every((page) => page.url !== url))].sort(
    (a, b) => b.kept.localeCompare(a.kept) || (a.url < b.url ? -1 : 1),
  );

function KeptItem({ page, onRemove, ...actions }: { page: KeptPage; onRemove(): void } & ChosenActions) {
  const { kept: words, format } = useWords();
  const { title, publisher, published, url, kept, claims } = page;
  const facts = [publisher, published && format.date(published), words.answers(claims.length)];
  return (
    <li class="dismissal">
      <p>
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title || url}
        </a>
      </p>
      <p class="hint">{facts.filter(Boolean).join(' · ')}</p>
      <ChosenClaims page={page} {...actions} />
      <p class="dismissal-foot">
        <span class="hint">{words.on(kept)}</span>
        <button type="button" class="text-button" title={title} onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </li>
  );
}

function NotesGroup({ notes, onWrite, onDelete }: Pick<KeptOptionsProps, 'notes' | 'onWrite' | 'onDelete'>) {
  const words = useWords().kept.notes;
  /** Deleted here just now: their places stay, with the way back in them. */
  const [deleted, setDeleted] = useState<Note[]>([]);
  const keys = new Set(notes.map(({ target }) => noteKey(target)));
  const all = [...notes, ...deleted.filter(({ target }) => !keys.has(noteKey(target)))].sort((a, b) =>
    b.modified.localeCompare(a.modified),
  );
  const remove = async (target: NoteTarget) => {
    const note = notes.find((one) => noteKey(one.target) === noteKey(target));
    const isDone = await onDelete(target);
    if (isDone && note) setDeleted((before) => [...before, note]);
    return isDone;
  };
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {all.length === 0 && <p class="hint">{words.none}</p>}
      {all.length > 0 && (
        <ul class="dismissals">
          {all.map(({ target, about, modified }) => (
            <li key={noteKey(target)} class="dismissal">
              <p class="dismissal-ask">{about}</p>
              <NoteBox notes={notes} target={target} about={about} onWrite={onWrite} onDelete={remove} />
              <p class="hint">{words.written(modified)}</p>
            </li>
          ))}
        </ul>
      )}
    </OptionGroup>
  );
}
