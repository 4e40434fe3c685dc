import { useState } from 'preact/hooks';
import type { KeptDismissal } from '../../model/dismissal';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

export interface DismissedOptionsProps {
  /** The latest first; null while they are looked up. */
  dismissals: KeptDismissal[] | null;
  onUndo(id: KeptDismissal['id']): void;
  onSave(options: { withPages: boolean }): void;
}

/** What the reader said is wrong: shown again one by one, or saved for a pack's author. */
export function DismissedOptions({ dismissals, onUndo, onSave }: DismissedOptionsProps) {
  const words = useWords().options.dismissed;
  const [withPages, setWithPages] = useState(false);
  return (
    <OptionGroup title={words.title} hint={words.hint}>
      {dismissals?.length === 0 && <p class="hint">{words.none}</p>}
      {dismissals && dismissals.length > 0 && (
        <>
          <ul class="dismissals">
            {dismissals.map((dismissal) => (
              <DismissedItem
                key={dismissal.id.join()}
                dismissal={dismissal}
                onUndo={() => onUndo(dismissal.id)}
              />
            ))}
          </ul>
          <div class="dismissals-save">
            <button type="button" class="button" onClick={() => onSave({ withPages })}>
              {words.save}
            </button>
            <label>
              <input
                type="checkbox"
                checked={withPages}
                onChange={({ currentTarget }) => setWithPages(currentTarget.checked)}
              />
              {words.withPages}
            </label>
          </div>
        </>
      )}
    </OptionGroup>
  );
}

function DismissedItem({ dismissal, onUndo }: { dismissal: KeptDismissal; onUndo(): void }) {
  const { quote, options } = useWords();
  const words = options.dismissed;
  const { ask, answer, sentence, scope, page, date } = dismissal;
  return (
    <li class="dismissal">
      <p class="dismissal-ask">{ask}</p>
      <p>{answer}</p>
      <blockquote>{quote(sentence)}</blockquote>
      <p class="dismissal-foot">
        <span class="hint" title={page}>
          {scope === 'here' ? words.on(siteIn(page), date) : words.everywhere(date)}
        </span>
        <button type="button" class="text-button" title={sentence} onClick={onUndo}>
          {words.show}
        </button>
      </p>
    </li>
  );
}

/** Files have no host: their path says where they are. */
function siteIn(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return host || decodeURI(pathname);
}
