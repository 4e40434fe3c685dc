import { type ComponentType, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { WordsContext } from '../../components/words';
import type { Settings } from '../../model/settings';
import { uiWords } from '../language/ui-words';
import { type SettingsState, useSettings } from './use-settings';

/** Draws a window of the extension, in the reader's language and appearance. */
export function openWindow(Content: ComponentType<SettingsState>): void {
  const words = uiWords();
  document.documentElement.lang = words.format.language;
  document.documentElement.dir = words.format.direction;
  function Window() {
    const state = useSettings();
    const appearance = state.settings?.appearance;
    useLayoutEffect(() => {
      if (appearance) wear(appearance);
    }, [appearance]);
    return (
      <WordsContext.Provider value={words}>
        <Content {...state} />
      </WordsContext.Provider>
    );
  }
  render(<Window />, document.getElementById('root')!);
}

/** The tokens follow the body's theme, canvas and scroll bars the document's colour scheme. */
function wear(appearance: Settings['appearance']): void {
  document.body.dataset.theme = appearance;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!;
  scheme.content = appearance === 'auto' ? 'light dark' : appearance;
}
