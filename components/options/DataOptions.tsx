import { useRef, useState } from 'preact/hooks';
import { BACKUP_PARTS, type BackupProblem, type BackupReview, totalsOf } from '../../model/backup';
import { useWords, type Words } from '../words';
import { DataRoom, type Room } from './DataRoom';
import { FileWork } from './FileWork';
import { OptionGroup } from './OptionGroup';

/** A backup in hand: looked through, refused, shown, being restored, restored; or what went wrong. */
export type BackupArrival =
  /** @param share 0–1 */
  | { state: 'checking' | 'restoring'; name: string; share: number }
  | { state: 'restored'; name: string }
  | { state: 'refused'; name: string; problem: BackupProblem }
  /** `problem`: why it was not restored; null before that was tried. */
  | { state: 'review'; name: string; review: BackupReview; problem: string | null }
  | { state: 'failed'; message: string };

export interface DataOptionsProps {
  /** The file in hand, null for none. */
  arrival: BackupArrival | null;
  /** Entries that the last backup had to leave out. */
  left: number;
  /** Null where the browser tells nothing of it. */
  room: Room | null;
  onSave(): void;
  onFile(file: File): void;
  /** @param options.replace whether entries that differ here are overwritten */
  onRestore(options: { replace: boolean }): void;
  /** Lets go of the file in hand. */
  onDismiss(): void;
  /** Asks the browser not to delete anything. */
  onAsk(): void;
}

/** All that is the reader's own, out into a file and in again. */
export function DataOptions(props: DataOptionsProps) {
  const { arrival, left, room, onSave, onFile, onRestore, onDismiss, onAsk } = props;
  const words = useWords().backup;
  const input = useRef<HTMLInputElement>(null);
  const isBusy = arrival?.state === 'checking' || arrival?.state === 'restoring';
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {room && <DataRoom room={room} onAsk={onAsk} />}
      <div class="data-buttons">
        <button type="button" class="button" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.choose}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {left > 0 && <p class="hint">{words.left(left)}</p>}
      {arrival?.state === 'review' && (
        <Review key={arrival.name} {...arrival} onRestore={onRestore} onDismiss={onDismiss} />
      )}
      {isBusy && <FileWork label={words[arrival.state](arrival.name)} share={arrival.share} />}
      {/* Stands there before anything happens, so that what happens is read out. */}
      <p role="status" class={isBusy ? 'unseen' : undefined}>
        {arrival && sentenceOf(arrival, words)}
      </p>
    </OptionGroup>
  );
}

interface ReviewProps extends Pick<DataOptionsProps, 'onRestore' | 'onDismiss'> {
  name: string;
  review: BackupReview;
  problem: string | null;
}

/** What restoring would do, before it is done. */
function Review({ name, review, problem, onRestore, onDismiss }: ReviewProps) {
  const { backup: words, format } = useWords();
  const [replace, setReplace] = useState(false);
  const { added, differs, newer } = totalsOf(review);
  return (
    <section class="data-review" aria-label={words.review}>
      <h3>{words.review}</h3>
      {problem !== null && (
        <p class="pack-note" role="alert">
          {problem}
        </p>
      )}
      <p class="hint">{words.savedOn(name, review.saved.slice(0, 10))}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.added}</th>
            <th scope="col">{words.same}</th>
            <th scope="col">{words.differs}</th>
          </tr>
        </thead>
        <tbody>
          {BACKUP_PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{words.parts[part]}</th>
              <td>{format.number(review.parts[part].added)}</td>
              <td>{format.number(review.parts[part].same)}</td>
              <td>{format.number(review.parts[part].differs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {added + differs === 0 && <p>{words.nothing}</p>}
      {differs > 0 && (
        <label>
          <input
            type="checkbox"
            checked={replace}
            onChange={({ currentTarget }) => setReplace(currentTarget.checked)}
          />
          {words.replace(differs)}
          {newer > 0 && <span class="hint">{words.newer(newer)}</span>}
        </label>
      )}
      <div class="data-buttons">
        {added + differs > 0 && (
          <button
            type="button"
            class="button primary"
            disabled={added === 0 && !replace}
            onClick={() => onRestore({ replace })}
          >
            {words.restore}
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </div>
    </section>
  );
}

function sentenceOf(arrival: BackupArrival, words: Words['backup']): string {
  if (arrival.state === 'failed') return arrival.message;
  if (arrival.state === 'review') return '';
  if (arrival.state !== 'refused') return words[arrival.state](arrival.name);
  const { name, problem } = arrival;
  if (problem.code === 'bad-entry') return words.badEntry(name, words.parts[problem.part], problem.at);
  return words.problems[problem.code](name);
}
