import type { Settings } from '../../model/settings';
import { ModeChoices } from '../ModeChoices';
import { SiteList } from '../SiteList';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

interface WhereOptionsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** On which sites anything of ours runs. */
export function WhereOptions({ settings, onChange }: WhereOptionsProps) {
  const { where, pause, sites } = useWords().options;
  return (
    <OptionGroup title={where}>
      <ModeChoices settings={settings} onChange={onChange} />
      <Switch
        label={pause.label}
        hint={pause.hint}
        on={settings.paused}
        onChange={(paused) => onChange({ paused })}
      />
      <SiteList sites={settings.sitesOff} words={sites} onChange={(sitesOff) => onChange({ sitesOff })} />
    </OptionGroup>
  );
}
