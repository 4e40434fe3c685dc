import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/Options';
import '../../components/options.css';
import { useWords } from '../../components/words';
import { openWindow } from '../windows/open-window';
import { useKept } from '../windows/use-kept';
import type { SettingsState } from '../windows/use-settings';
import { useBackup } from './use-backup';
import { useDismissals } from './use-dismissals';
import { openKeySettings, useKeys } from './use-keys';
import { usePacks } from './use-packs';
import { useReviews } from './use-reviews';

function OptionsWindow({ settings, problem, change, write, retry }: SettingsState) {
  const { packs, problem: packProblem } = usePacks(write);
  const reviews = useReviews();
  const dismissed = useDismissals();
  const data = useBackup();
  const [keptProblem, setKeptProblem] = useState<string | null>(null);
  const { kept, notes, onRemove, onRestore, onRemoveClaim } = useKept(setKeptProblem);
  const { title } = useWords().options;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      packs={packs}
      reviews={reviews}
      dismissed={dismissed}
      data={data}
      kept={{ pages: kept?.pages ?? null, ...notes, onRemove, onRestore, onRemoveClaim }}
      keys={{ commands: useKeys(), onChangeKeys: () => void openKeySettings() }}
      problem={problem ?? packProblem ?? reviews.problem ?? dismissed.problem ?? keptProblem}
      onRetry={retry}
      onChange={change}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
    />
  );
}

openWindow(OptionsWindow);
