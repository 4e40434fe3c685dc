/**
 * One state, alone in its document as the window has it: styles and media queries see what they see there. Changes of
 * the address behind `#` are followed; another window needs another document, since each has styles of its own.
 */
import { render } from 'preact';
import { WINDOWS, type WindowName } from '../components/fixtures/windows';
import { WordsContext, wordsFor } from '../components/words';
import { forceColours } from './forced-colours';
import './state.css';
import { type View, viewOf } from './view';

const STYLES: Record<WindowName, () => Promise<unknown>> = {
  card: () => import('../components/card.css'),
  popup: () => import('../components/popup.css'),
  panel: () => import('../components/panel.css'),
  comparison: () => import('../components/panel.css'),
  lanes: () => import('../components/panel.css'),
  grid: () => import('../components/panel.css'),
  timeline: () => import('../components/panel.css'),
  rivals: () => import('../components/panel.css'),
  options: () => import('../components/options.css'),
  welcome: () => import('../components/welcome.css'),
};

const root = document.getElementById('root')!;
const first = viewOf(location.hash).window as WindowName;

await STYLES[first]();
show();
addEventListener('hashchange', show);
fitFrame();

function show() {
  const view = viewOf(location.hash);
  if (view.window !== first) return location.reload();
  const draw = WINDOWS[first][view.state ?? ''];
  dress(view);
  render(null, root);
  render(
    <WordsContext.Provider value={wordsFor(view.language)}>
      {draw?.({ appearance: view.theme, language: view.language })}
    </WordsContext.Provider>,
    root,
  );
  if (view.forced) forceColours(document);
  document.documentElement.dataset.shown = location.hash;
}

function dress({ theme, language, direction, text, state }: View) {
  const { documentElement: html, body } = document;
  html.lang = language;
  html.dir = direction;
  html.style.fontSize = `${text}%`;
  html.style.setProperty('--gallery-text', String(text / 100));
  document.title = `${first}, ${state}`;
  // The card has its theme on its own element: it stands on any page.
  if (first === 'card') body.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  else body.dataset.theme = theme;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!;
  scheme.content = theme === 'auto' ? 'light dark' : theme;
}

/** In the gallery a frame is as high as what it shows, unless the window is one that scrolls. */
function fitFrame() {
  // Of the gallery's own document, whose constructors are not ours.
  const frame = window.frameElement as HTMLElement | null;
  if (frame?.dataset.fits === undefined) return;
  new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }).observe(root);
}
