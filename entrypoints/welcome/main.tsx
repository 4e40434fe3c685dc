/** The page that opens at install, and from the options. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { samplePage } from '../../components/sample-page';
import { Welcome, type WelcomeProps } from '../../components/Welcome';
import { useWords } from '../../components/words';
import '../../components/welcome.css';
import type { ReadablePage } from '../../model/readable';
import { openWindow } from '../windows/open-window';
import type { SettingsState } from '../windows/use-settings';
import { readSample, type SampleReading, UNREAD } from './read-sample';

function WelcomeWindow({ settings, problem, change }: SettingsState) {
  const sample = useSample();
  if (!settings) return null;
  return (
    <Welcome
      settings={settings}
      sample={sample}
      problem={problem ?? sample.problem}
      onChange={change}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onDone={close}
    />
  );
}

/** The sample, at once as an article and then as it was read. */
function useSample(): WelcomeProps['sample'] & SampleReading {
  const { welcome, format } = useWords();
  const page: ReadablePage = useMemo(
    () => samplePage(welcome.sample, format.language),
    [welcome.sample, format.language],
  );
  const [read, setRead] = useState<SampleReading>(UNREAD);
  useEffect(() => {
    void readSample(page).then(setRead);
  }, [page]);
  return { page, today: new Date().toISOString().slice(0, 10), ...read };
}

/** `window.close()` is for windows that a script opened. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

openWindow(WelcomeWindow);
