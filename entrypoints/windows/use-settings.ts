import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromWindow, Reply } from '../../messaging/protocol';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { failureText } from '../language/ui-words';
import { WriteQueue } from './write-queue';

export interface SettingsState {
  /** Null until they are known; defaults when they cannot be. */
  settings: Settings | null;
  /** A sentence about what could not be read or kept, null when all is well. */
  problem: string | null;
  change(change: Partial<Settings>): void;
  /** Asks for a change of any kind; one that cannot be kept is a problem and waits. @returns whether it was kept */
  write(request: FromWindow): Promise<boolean>;
  /** Tries again to keep what waits; null when nothing does. */
  retry: (() => void) | null;
}

/** The reader's settings as they are kept, whichever window changes them. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [queue] = useState(() => new WriteQueue());
  const latest = useRef(0);

  /** Takes the answer, unless something else was asked since. */
  async function take(asked: Promise<Reply<Settings>>): Promise<void> {
    const mine = ++latest.current;
    const reply = await asked;
    if (mine !== latest.current) return;
    setSettings((known) => (reply.ok ? reply.value : (known ?? DEFAULT_SETTINGS)));
    if (!reply.ok) setProblem(failureText(reply.error));
    else if (!queue.isWaiting) setProblem(null);
  }
  const look = () => take(askFromWindow({ type: 'settings' }));

  async function write(request: FromWindow): Promise<boolean> {
    const reply = await queue.write(request);
    if (!reply.ok) setProblem(failureText(reply.error));
    return reply.ok;
  }
  async function retry(): Promise<void> {
    const failure = await queue.retry();
    setProblem(failure && failureText(failure.error));
    if (!failure) await look();
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'settings-changed') void look();
    }, control.signal);
    void look();
    return () => control.abort();
  }, []);
  return {
    settings,
    problem,
    change: (change) => void take(queue.write({ type: 'change-settings', change })),
    write,
    retry: problem !== null && queue.isWaiting ? () => void retry() : null,
  };
}
