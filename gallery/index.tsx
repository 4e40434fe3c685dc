/** The gallery: every window in every state, side by side, with switches for how it is looked at. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WINDOWS, type WindowName } from '../components/fixtures/windows';
import { Segments } from '../components/Segments';
import { Frame } from './Frame';
import './index.css';
import { Switches } from './Switches';
import { hashOf, USUAL, type View, viewOf } from './view';

const TITLES: Record<WindowName, { title: string; hint: string }> = {
  card: {
    title: 'Card',
    hint: 'Opens at a marked sentence of a page: what it says, and who says otherwise.',
  },
  popup: { title: 'Popup', hint: 'Behind the toolbar button: this page in one look.' },
  panel: { title: 'Side panel', hint: 'Beside the page: question by question.' },
  comparison: { title: 'Comparison', hint: 'The side panel with room: all questions by all reports.' },
  welcome: { title: 'Welcome page', hint: 'Opens at install: the thing at work, and where it may read.' },
  lanes: { title: 'Positions', hint: 'Each answer a lane, each report a dot, this page a ring.' },
  grid: { title: 'Agreement', hint: 'Report against report, and against this page.' },
  timeline: { title: 'Timeline', hint: 'What the answers date, and when the reports appeared.' },
  rivals: { title: 'Packs', hint: 'Two packs on one dispute, question by question.' },
  options: { title: 'Options', hint: 'What is marked, where it reads, which packs are there.' },
};

/** A state of each window that shows most of it. */
const OVERVIEW: [WindowName, string][] = [
  ['card', 'conflict'],
  ['popup', 'findings'],
  ['panel', 'findings'],
  ['comparison', 'findings, wide'],
  ['lanes', 'findings'],
  ['grid', 'findings'],
  ['timeline', 'findings'],
  ['rivals', 'packs'],
  ['options', 'usual'],
  ['welcome', 'usual'],
];

function Gallery() {
  const [view, setView] = useState(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (change: Partial<View>) => {
    location.hash = hashOf({ ...view, ...change });
  };
  return (
    <>
      <header class="head">
        <h1>Crossread gallery</h1>
        <Segments
          label="Window"
          choices={[
            { value: USUAL.window, label: 'Overview' },
            ...windowNames().map((value) => ({
              value,
              label: TITLES[value].title,
              count: Object.keys(WINDOWS[value]).length,
            })),
          ]}
          chosen={view.window}
          onChoose={(window) => go({ window, state: null })}
        />
        <Switches view={view} onChange={go} />
      </header>
      <main class="frames">
        {shownBy(view).map(([window, state]) => (
          // A single state keeps its document while others take its place.
          <section key={view.state === null ? `${window} ${state}` : window} class="shown">
            <h2>
              {TITLES[window].title}
              <a href={hashOf({ ...view, window, state })}>{state}</a>
            </h2>
            {view.window === USUAL.window && <p>{TITLES[window].hint}</p>}
            <Frame view={{ ...view, window, state }} />
          </section>
        ))}
      </main>
    </>
  );
}

const windowNames = () => Object.keys(WINDOWS) as WindowName[];

function shownBy({ window, state }: View): [WindowName, string][] {
  const name = windowNames().find((known) => known === window);
  if (!name) return OVERVIEW;
  return (state === null ? Object.keys(WINDOWS[name]) : [state]).map((state) => [name, state]);
}

render(<Gallery />, document.getElementById('root')!);
