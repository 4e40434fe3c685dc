import type { Settings } from '../model/settings';
import { Mark } from './Glyph';
import { AppearanceOptions } from './options/AppearanceOptions';
import { DataOptions, type DataOptionsProps } from './options/DataOptions';
import { DismissedOptions, type DismissedOptionsProps } from './options/DismissedOptions';
import { KeptOptions, type KeptOptionsProps } from './options/KeptOptions';
import { KeysOptions, type KeysOptionsProps } from './options/KeysOptions';
import { MarksOptions } from './options/MarksOptions';
import { NeverOptions } from './options/NeverOptions';
import { PacksOptions, type PacksOptionsProps } from './options/PacksOptions';
import { ReviewOptions, type ReviewOptionsProps } from './options/ReviewOptions';
import { WhereOptions } from './options/WhereOptions';
import { useWords } from './words';

export interface OptionsProps {
  settings: Settings;
  packs: PacksOptionsProps;
  reviews: ReviewOptionsProps;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  dismissed: DismissedOptionsProps;
  data: DataOptionsProps;
  kept: KeptOptionsProps;
  keys: KeysOptionsProps;
  /** Tries again to keep what could not be kept; null where there is nothing to try. */
  onRetry: (() => void) | null;
  onChange(change: Partial<Settings>): void;
  onWelcome(): void;
}

/** The options: one component a part, in `options/`. */
export function Options(props: OptionsProps) {
  const { settings, packs, reviews, problem, dismissed, kept, data, keys, onRetry, onChange, onWelcome } =
    props;
  const { options: words, packs: packWords } = useWords();
  return (
    <div class="options">
      <header class="options-head">
        <Mark />
        <h1>{words.title}</h1>
      </header>
      {problem !== null && (
        <div class="options-problem" role="alert">
          <p>{problem}</p>
          {onRetry && (
            <button type="button" class="button" onClick={onRetry}>
              {packWords.install.again}
            </button>
          )}
        </div>
      )}
      <main>
        <MarksOptions marks={settings.marks} onChange={onChange} />
        <AppearanceOptions appearance={settings.appearance} onChange={onChange} />
        <WhereOptions settings={settings} onChange={onChange} />
        <KeysOptions {...keys} />
        <PacksOptions {...packs} />
        <ReviewOptions {...reviews} />
        <DismissedOptions {...dismissed} />
        <KeptOptions {...kept} />
        <DataOptions {...data} />
        <NeverOptions onWelcome={onWelcome} />
      </main>
    </div>
  );
}
