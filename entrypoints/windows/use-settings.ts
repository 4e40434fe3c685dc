import { useEffect, useRef, useState } from 'preact/hooks';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { failureText } from '../language/ui-words';

export interface SettingsState {
  /** Null until they are known; defaults when they cannot be. */
  settings: Settings | null;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  change(change: Partial<Settings>): void;
}

type Request = { type: 'settings' } | { type: 'change-settings'; change: Partial<Settings> };

/** The reader's settings as they are kept, whichever window changes them. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);

  /** Takes the answer, unless something else was asked since. */
  async function ask(request: Request): Promise<void> {
    const mine = ++latest.current;
    const reply = await askFromWindow(request);
    if (mine !== latest.current) return;
    setSettings((known) => (reply.ok ? reply.value : (known ?? DEFAULT_SETTINGS)));
    setProblem(reply.ok ? null : failureText(reply.error));
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'settings-changed') void ask({ type: 'settings' });
    }, control.signal);
    void ask({ type: 'settings' });
    return () => control.abort();
  }, []);
  return { settings, problem, change: (change) => void ask({ type: 'change-settings', change }) };
}
