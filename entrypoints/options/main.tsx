import { useEffect, useRef, useState } from 'preact/hooks';
import { Options } from '../../components/Options';
import '../../components/options.css';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import type { PackSummary } from '../../model/dossier';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { openWindow } from '../windows/open-window';

function OptionsWindow() {
  const { settings, problem, change } = useSettings();
  const packs = usePacks();
  if (!settings) return null;
  return (
    <Options settings={settings} packs={packs.list} problem={problem ?? packs.problem} onChange={change} />
  );
}

function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);

  /** Takes what is kept, unless another question was asked since. */
  async function take(request: Parameters<typeof askSettings>[0]): Promise<void> {
    const mine = ++latest.current;
    const reply = await askSettings(request);
    if (mine !== latest.current) return;
    if (reply.ok) setSettings(reply.value);
    else setSettings((known) => known ?? DEFAULT_SETTINGS);
    setProblem(reply.ok ? null : reply.error.message);
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'settings-changed') void take({ type: 'settings' });
    }, control.signal);
    void take({ type: 'settings' });
    return () => control.abort();
  }, []);
  return {
    settings,
    problem,
    change: (change: Partial<Settings>) => void take({ type: 'change-settings', change }),
  };
}

type SettingsRequest = { type: 'settings' } | { type: 'change-settings'; change: Partial<Settings> };
const askSettings = (request: SettingsRequest) => askFromWindow(request);

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
