import type { BoundCommand } from '../../model/command';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

export interface KeysOptionsProps {
  /** As the browser has them now; null while it is asked, none where it knows no commands. */
  commands: BoundCommand[] | null;
  /** Opens the browser's own page for keys: an extension may not take keys for itself. */
  onChangeKeys(): void;
}

export function KeysOptions({ commands, onChangeKeys }: KeysOptionsProps) {
  const words = useWords();
  if (commands?.length === 0) return null;
  const { title, hint, none, unset, twice, change } = words.options.keys;
  const isTwice = ({ keys }: BoundCommand) =>
    keys !== '' && commands!.filter((other) => other.keys === keys).length > 1;
  const doubled = [...new Set(commands?.filter(isTwice).map(({ keys }) => keys))];
  return (
    <OptionGroup title={title} hint={hint}>
      {commands && (
        <dl class="keys">
          {commands.map(({ name, keys }) => (
            <div key={name}>
              <dt>{words.browser.commands[name]}</dt>
              <dd>{keys === '' ? <span class="hint">{none}</span> : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      )}
      {doubled.map((keys) => (
        <p key={keys} class="field-problem" role="status">
          {twice(keys)}
        </p>
      ))}
      {commands?.some(({ keys }) => keys === '') && <p class="hint">{unset}</p>}
      <button type="button" class="button" onClick={onChangeKeys}>
        {change}
      </button>
    </OptionGroup>
  );
}
