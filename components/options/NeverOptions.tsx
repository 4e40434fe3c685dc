import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

/** What the extension never does: nothing to choose, and why there is nothing. */
export function NeverOptions() {
  const { title, items } = useWords().options.never;
  return (
    <OptionGroup title={title}>
      <ul class="never">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </OptionGroup>
  );
}
