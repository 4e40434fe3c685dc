import type { KeptChange } from '../model/kept-changes';
import type { KeptPage } from '../model/kept-page';
import { type ChosenActions, ChosenClaims } from './ChosenClaims';
import { Icon } from './Glyph';
import { NoteBox, type Notes } from './NoteBox';
import { useWords } from './words';

/** What a window knows of what the reader keeps, beside a page. */
export interface KeptView extends Omit<Notes, 'pack'>, ChosenActions {
  /** All kept pages, the latest first. */
  pages: readonly KeptPage[];
  /** The page at hand as it was kept, null where it is not. */
  here: KeptPage | null;
  /** ISO date on which the page at hand says it was published; null where it does not, or until that is known. */
  published: string | null;
  /** What no longer stands on it; null until that is known. */
  changes: readonly KeptChange[] | null;
  /** Keeps the page at hand; null where it is kept, or cannot be. */
  onKeep: (() => void) | null;
  /** Keeps what is selected on the page; null where nothing can be. */
  onSelect: (() => void) | null;
}

/** Whether the page at hand is kept, and what has become of it since. */
export function KeptHere({ kept }: { kept: KeptView }) {
  const words = useWords().kept;
  const { here, changes, onKeep, onSelect } = kept;
  const actions = (onKeep || onSelect) && (
    <p class="kept-actions">
      {onKeep && <KeepButton onKeep={onKeep} />}
      {onSelect && <SelectButton onSelect={onSelect} />}
    </p>
  );
  if (!here) return actions;
  return (
    <section class="kept-here" aria-label={words.title}>
      <p class="kept-on">
        <Icon name="keep" />
        {words.on(here.kept)}
      </p>
      {changes && <Changes changes={changes} language={here.language} />}
      <ChosenClaims page={here} {...kept} />
      {actions}
      <NoteBox {...kept} target={{ type: 'page', url: here.url }} about={here.title} />
    </section>
  );
}

export function KeepButton({ onKeep }: { onKeep(): void }) {
  const words = useWords().kept;
  return (
    <button type="button" class="button keep-button" onClick={onKeep}>
      <Icon name="keep" />
      {words.keep}
    </button>
  );
}

function SelectButton({ onSelect }: { onSelect(): void }) {
  const words = useWords().selection;
  return (
    <button type="button" class="text-button" onClick={onSelect}>
      {words.select}
    </button>
  );
}

function Changes({ changes, language }: { changes: readonly KeptChange[]; language: string | null }) {
  const { kept: words, quote } = useWords();
  if (changes.length === 0) return <p class="aside">{words.unchanged}</p>;
  return (
    <details class="kept-changes">
      <summary>
        <Icon name="turn" turns />
        {words.changed(changes.length)}
      </summary>
      <ul>
        {changes.map(({ claim, after }) => (
          <li key={claim.selector.exact}>
            <p class="aside">{claim.ask}</p>
            <dl lang={language ?? ''}>
              <dt>{words.before}</dt>
              <dd>
                <del>{quote(claim.selector.exact)}</del>
              </dd>
              <dt>{words.after}</dt>
              <dd>{after === null ? words.gone : <ins>{quote(after)}</ins>}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
