import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/Options';
import '../../components/options.css';
import { askFromWindow } from '../../messaging/send';
import type { PackSummary } from '../../model/dossier';
import { openWindow } from '../windows/open-window';
import type { SettingsState } from '../windows/use-settings';

function OptionsWindow({ settings, problem, change }: SettingsState) {
  const packs = usePacks();
  if (!settings) return null;
  return (
    <Options settings={settings} packs={packs.list} problem={problem ?? packs.problem} onChange={change} />
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
        reply.ok ? { list: reply.value, problem: null } : { list: null, problem: reply.error.message },
      ),
    );
  }, []);
  return packs;
}

openWindow(OptionsWindow);
