import type { PackSummary } from '../model/dossier';
import type { Settings } from '../model/settings';
import { Mark } from './Glyph';
import { SitesOff } from './SitesOff';
import { Switch } from './Switch';
import { useWords } from './words';

export interface OptionsProps {
  settings: Settings;
  /** Null while they are looked up. */
  packs: PackSummary[] | null;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  onChange(change: Partial<Settings>): void;
}

export function Options({ settings, packs, problem, onChange }: OptionsProps) {
  const words = useWords();
  const { marks, appearance, pause, never, title } = words.options;
  return (
    <div class="options">
      <header class="options-head">
        <Mark />
        <h1>{title}</h1>
      </header>
      {problem !== null && (
        <p class="options-problem" role="alert">
          {problem}
        </p>
      )}
      <main>
        <OptionGroup title={marks.title}>
          <Choices
            name="marks"
            chosen={settings.marks}
            choices={[
              { value: 'all', ...marks.all },
              { value: 'conflicts', ...marks.conflicts },
              { value: 'request', ...marks.request },
            ]}
            onChoose={(value) => onChange({ marks: value })}
          />
        </OptionGroup>
        <OptionGroup title={appearance.title}>
          <Choices
            name="appearance"
            chosen={settings.appearance}
            choices={[
              { value: 'auto', label: appearance.auto },
              { value: 'light', label: appearance.light },
              { value: 'dark', label: appearance.dark },
            ]}
            onChoose={(value) => onChange({ appearance: value })}
          />
        </OptionGroup>
        <OptionGroup title={words.options.where}>
          <Switch
            label={pause.label}
            hint={pause.hint}
            on={settings.paused}
            onChange={(paused) => onChange({ paused })}
          />
          <SitesOff sites={settings.sitesOff} onChange={(sitesOff) => onChange({ sitesOff })} />
        </OptionGroup>
        <OptionGroup title={words.options.packs.title} hint={words.options.packs.hint}>
          <Packs packs={packs} />
        </OptionGroup>
        <OptionGroup title={never.title}>
          <ul class="never">
            {never.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </OptionGroup>
      </main>
    </div>
  );
}

interface OptionGroupProps {
  title: string;
  hint?: string;
  children: preact.ComponentChildren;
}

function OptionGroup({ title, hint, children }: OptionGroupProps) {
  return (
    <section class="option-group">
      <div class="option-title">
        <h2>{title}</h2>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <div class="option-body">{children}</div>
    </section>
  );
}

interface ChoicesProps<Value extends string> {
  name: string;
  chosen: Value;
  choices: { value: Value; label: string; hint?: string }[];
  onChoose(value: Value): void;
}

function Choices<Value extends string>({ name, chosen, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      {choices.map(({ value, label, hint }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {hint && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Packs({ packs }: { packs: PackSummary[] | null }) {
  const words = useWords().options.packs;
  if (!packs) return null;
  if (packs.length === 0) return <p class="hint">{words.none}</p>;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li class="pack" key={pack.id}>
          <h3>{pack.title}</h3>
          <p class="pack-summary">{pack.summary}</p>
          <dl>
            <dt>{words.contents}</dt>
            <dd>{words.counts(pack.reports, pack.questions, pack.claims, pack.entities)}</dd>
            <dt>{words.version}</dt>
            <dd>{words.versionAsOf(pack.version, pack.asOf)}</dd>
            <dt>{words.maintainer}</dt>
            <dd>{pack.maintainer.name}</dd>
            <dt>{words.interests}</dt>
            <dd>{pack.maintainer.interests}</dd>
            <dt>{words.licence}</dt>
            <dd>{pack.licence}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
