import type { PackSummary } from '../model/dossier';
import type { Settings } from '../model/settings';
import { Mark } from './Glyph';
import { AppearanceOptions } from './options/AppearanceOptions';
import { DismissedOptions, type DismissedOptionsProps } from './options/DismissedOptions';
import { KeysOptions, type KeysOptionsProps } from './options/KeysOptions';
import { MarksOptions } from './options/MarksOptions';
import { NeverOptions } from './options/NeverOptions';
import { PacksOptions } from './options/PacksOptions';
import { WhereOptions } from './options/WhereOptions';
import { useWords } from './words';

export interface OptionsProps {
  settings: Settings;
  /** Null while they are looked up. */
  packs: PackSummary[] | null;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  dismissed: DismissedOptionsProps;
  keys: KeysOptionsProps;
  onChange(change: Partial<Settings>): void;
  onWelcome(): void;
}

/** The options: one component a part, in `options/`. */
export function Options(props: OptionsProps) {
  const { settings, packs, problem, dismissed, keys, onChange, onWelcome } = props;
  const words = useWords().options;
  return (
    <div class="options">
      <header class="options-head">
        <Mark />
        <h1>{words.title}</h1>
      </header>
      {problem !== null && (
        <p class="options-problem" role="alert">
          {problem}
        </p>
      )}
      <main>
        <MarksOptions marks={settings.marks} onChange={onChange} />
        <AppearanceOptions appearance={settings.appearance} onChange={onChange} />
        <WhereOptions settings={settings} onChange={onChange} />
        <KeysOptions {...keys} />
        <PacksOptions packs={packs} />
        <DismissedOptions {...dismissed} />
        <NeverOptions onWelcome={onWelcome} />
      </main>
    </div>
  );
}
