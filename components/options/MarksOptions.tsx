import type { Settings } from '../../model/settings';
import { Choices } from '../Choices';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

interface MarksOptionsProps {
  marks: Settings['marks'];
  onChange(change: Pick<Settings, 'marks'>): void;
}

export function MarksOptions({ marks, onChange }: MarksOptionsProps) {
  const words = useWords().options.marks;
  return (
    <OptionGroup title={words.title}>
      <Choices
        name="marks"
        label={words.title}
        chosen={marks}
        choices={[
          { value: 'all', ...words.all },
          { value: 'conflicts', ...words.conflicts },
          { value: 'request', ...words.request },
        ]}
        onChoose={(chosen) => onChange({ marks: chosen })}
      />
    </OptionGroup>
  );
}
