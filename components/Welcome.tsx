import type { ComponentChildren } from 'preact';
import type { Settings } from '../model/settings';
import { Mark } from './Glyph';
import { ModeChoices } from './ModeChoices';
import { Sample, type SampleProps } from './Sample';
import { useWords } from './words';

export interface WelcomeProps {
  settings: Settings;
  sample: Omit<SampleProps, 'appearance'>;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  onChange(change: Partial<Settings>): void;
  onOptions(): void;
  onDone(): void;
}

/** The first page that a reader sees: the thing at work, what it reads and keeps to itself, and where it may read. */
export function Welcome({ settings, sample, problem, onChange, onOptions, onDone }: WelcomeProps) {
  const words = useWords().welcome;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Mark />
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <main>
        {problem !== null && (
          <p class="welcome-problem" role="alert">
            {problem}
          </p>
        )}
        <Part title={words.try.title} hint={words.try.hint}>
          <Sample {...sample} appearance={settings.appearance} />
        </Part>
        <Part title={words.promise.title}>
          <ol class="welcome-promise">
            {words.promise.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </Part>
        <Part title={words.where.title} hint={words.where.hint}>
          <ModeChoices settings={settings} onChange={onChange} />
        </Part>
      </main>
      <footer class="welcome-foot">
        <button type="button" class="button primary" onClick={onDone}>
          {words.done}
        </button>
        <button type="button" class="text-button" onClick={onOptions}>
          {words.options}
        </button>
      </footer>
    </div>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section class="welcome-part">
      <h2>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
