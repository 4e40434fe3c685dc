import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

/** What the extension never does: nothing to choose, and why there is nothing. The first page says it at more length. */
export function NeverOptions({ onWelcome }: { onWelcome(): void }) {
  const words = useWords();
  const { title, items } = words.options.never;
  return (
    <OptionGroup title={title}>
      <ul class="never">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={onWelcome}>
        {words.welcome.again}
      </button>
    </OptionGroup>
  );
}
