import type { Settings } from '../../model/settings';
import { Choices } from '../Choices';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

interface AppearanceOptionsProps {
  appearance: Settings['appearance'];
  onChange(change: Pick<Settings, 'appearance'>): void;
}

export function AppearanceOptions({ appearance, onChange }: AppearanceOptionsProps) {
  const words = useWords().options.appearance;
  return (
    <OptionGroup title={words.title}>
      <Choices
        name="appearance"
        label={words.title}
        chosen={appearance}
        choices={[
          { value: 'auto', label: words.auto },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChoose={(chosen) => onChange({ appearance: chosen })}
      />
    </OptionGroup>
  );
}
