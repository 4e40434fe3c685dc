import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SidePanel } from '../../components/SidePanel';
import '../../components/panel.css';
import { useWords } from '../../components/words';
import { openInTab } from '../background/comparison';
import { openWindow } from '../windows/open-window';
import { saveComparison } from '../windows/save-comparison';
import { useKeptBeside } from '../windows/use-kept';
import { usePage } from '../windows/use-page';
import { useRelated } from './use-related';
import { useSelection } from './use-selection';

/** From this width on the comparison is a matrix. In `em`, so that large text counts as little room. */
const WIDE = matchMedia('(min-width: 40em)');

/** `sidepanel.html` follows the tab in front; `sidepanel.html?tab=ID` is a tab of its own and stays with that one. */
const fixed = tabIn(new URLSearchParams(location.search));

function SidePanelWindow() {
  const { tab, page, notice, setNotice, jump, onResume, onSiteOn, onRead } = usePage({ fixed });
  const { panel } = useWords();
  const kept = useKeptBeside(tab, page, setNotice);
  const { selection, onSelect } = useSelection(tab, page, setNotice);
  const title = page.state === 'loading' ? '' : page.title;
  useEffect(() => {
    if (fixed !== null && title) document.title = panel.title(title);
  }, [panel, title]);
  return (
    <SidePanel
      page={page}
      kept={{ ...kept, onSelect }}
      selection={selection}
      related={useRelated(tab, page, setNotice)}
      wide={useWide()}
      notice={notice}
      onResume={onResume}
      onSiteOn={onSiteOn}
      onRead={onRead}
      onWiden={fixed === null && tab !== null ? () => void openInTab(tab) : null}
      onSave={(format, dossiers) => saveComparison(format, page, dossiers, kept)}
      onJump={async (statement) => {
        if ((await jump(statement)) && fixed !== null && tab !== null) await bringToFront(tab);
      }}
    />
  );
}

function useWide(): boolean {
  const [isWide, setWide] = useState(WIDE.matches);
  useEffect(() => {
    const update = () => setWide(WIDE.matches);
    WIDE.addEventListener('change', update);
    return () => WIDE.removeEventListener('change', update);
  }, []);
  return isWide;
}

async function bringToFront(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

function tabIn(query: URLSearchParams): number | null {
  const tab = query.get('tab');
  return tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null;
}

openWindow(SidePanelWindow);
