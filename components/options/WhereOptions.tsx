import type { Settings } from '../../model/settings';
import { SitesOff } from '../SitesOff';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { OptionGroup } from './OptionGroup';

interface WhereOptionsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** On which sites anything of ours runs. */
export function WhereOptions({ settings, onChange }: WhereOptionsProps) {
  const { where, pause } = useWords().options;
  return (
    <OptionGroup title={where}>
      <Switch
        label={pause.label}
        hint={pause.hint}
        on={settings.paused}
        onChange={(paused) => onChange({ paused })}
      />
      <SitesOff sites={settings.sitesOff} onChange={(sitesOff) => onChange({ sitesOff })} />
    </OptionGroup>
  );
}
