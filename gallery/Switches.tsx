import { Segments } from '../components/Segments';
import { USUAL, type View } from './view';

interface SwitchesProps {
  view: View;
  onChange(change: Partial<View>): void;
}

const LANGUAGES = ['en', 'zh', 'de', 'fr', 'es'];
const WIDTHS = [0, 320, 400, 600, 900, 1200];

/** How the states are looked at. */
export function Switches({ view, onChange }: SwitchesProps) {
  return (
    <div class="switches">
      <Segments<View['theme']>
        label="Appearance"
        choices={[
          { value: 'auto', label: 'System' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        chosen={view.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Pick
        label="Language"
        options={LANGUAGES.map((tag) => [
          tag,
          new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
        ])}
        value={view.language}
        onChange={(language) => onChange({ language })}
      />
      <Pick
        label="Width"
        options={WIDTHS.map((width) => [String(width), width === 0 ? 'as usual' : `${width} px`])}
        value={String(view.width)}
        onChange={(width) => onChange({ width: Number(width) })}
      />
      <Check
        label="Text at 200%"
        on={view.text !== USUAL.text}
        onChange={(on) => onChange({ text: on ? 200 : USUAL.text })}
      />
      <Check
        label="Right to left"
        on={view.direction === 'rtl'}
        onChange={(on) => onChange({ direction: on ? 'rtl' : 'ltr' })}
      />
      <Check label="Forced colours" on={view.forced} onChange={(forced) => onChange({ forced })} />
    </div>
  );
}

interface PickProps {
  label: string;
  options: [value: string, label: string][];
  value: string;
  onChange(value: string): void;
}

function Pick({ label, options, value, onChange }: PickProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
