import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/Options';
import '../../components/options.css';
import { useWords } from '../../components/words';
import { askFromWindow } from '../../messaging/send';
import type { PackSummary } from '../../model/dossier';
import { failureText } from '../language/ui-words';
import { openWindow } from '../windows/open-window';
import type { SettingsState } from '../windows/use-settings';
import { useDismissals } from './use-dismissals';
import { openKeySettings, useKeys } from './use-keys';

function OptionsWindow({ settings, problem, change }: SettingsState) {
  const packs = usePacks();
  const dismissed = useDismissals();
  const { title } = useWords().options;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      packs={packs.list}
      dismissed={dismissed}
      keys={{ commands: useKeys(), onChangeKeys: () => void openKeySettings() }}
      problem={problem ?? packs.problem ?? dismissed.problem}
      onChange={change}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
    />
  );
}

function usePacks() {
  const [packs, setPacks] = useState<{ list: PackSummary[] | null; problem: string | null }>({
    list: null,
    problem: null,
  });
  useEffect(() => {
    void askFromWindow({ type: 'packs' }).then((reply) =>
      setPacks(
        reply.ok ? { list: reply.value, problem: null } : { list: null, problem: failureText(reply.error) },
      ),
    );
  }, []);
  return packs;
}

openWindow(OptionsWindow);
