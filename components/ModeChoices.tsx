import type { Settings } from '../model/settings';
import { Choices } from './Choices';
import { SiteList } from './SiteList';
import { useWords } from './words';

interface ModeChoicesProps {
  settings: Pick<Settings, 'mode' | 'sitesOn'>;
  onChange(change: Partial<Settings>): void;
}

/** Where pages are read unasked, and on which sites where it is some. */
export function ModeChoices({ settings: { mode, sitesOn }, onChange }: ModeChoicesProps) {
  const words = useWords();
  const { everywhere, chosen, click, sites } = words.where;
  return (
    <>
      <Choices
        name="mode"
        label={words.options.where}
        chosen={mode}
        choices={[
          { value: 'everywhere', ...everywhere },
          { value: 'chosen', ...chosen },
          { value: 'click', ...click },
        ]}
        onChoose={(value) => onChange({ mode: value })}
      />
      {mode === 'chosen' && (
        <SiteList sites={sitesOn} words={sites} onChange={(all) => onChange({ sitesOn: all })} />
      )}
    </>
  );
}
