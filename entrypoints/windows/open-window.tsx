import { type ComponentType, render } from 'preact';
import browser from 'webextension-polyfill';
import { WordsContext, wordsFor } from '../../components/words';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import type { Settings } from '../../model/settings';

/** Draws a window of the extension, in the reader's language and appearance. */
export function openWindow(Content: ComponentType): void {
  void followAppearance();
  hearBroadcasts(({ type }) => {
    if (type === 'settings-changed') void followAppearance();
  });
  render(
    <WordsContext.Provider value={wordsFor(browser.i18n.getUILanguage())}>
      <Content />
    </WordsContext.Provider>,
    document.getElementById('root')!,
  );
}

/** Settings that cannot be read leave the system's appearance; the options say what is wrong with them. */
async function followAppearance(): Promise<void> {
  const settings = await askFromWindow({ type: 'settings' });
  if (settings.ok) wear(settings.value.appearance);
}

/** The tokens follow the body's theme, canvas and scroll bars the document's colour scheme. */
function wear(appearance: Settings['appearance']): void {
  document.body.dataset.theme = appearance;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!;
  scheme.content = appearance === 'auto' ? 'light dark' : appearance;
}
