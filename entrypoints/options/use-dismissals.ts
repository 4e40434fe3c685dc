import { useEffect, useState } from 'preact/hooks';
import type { DismissedOptionsProps } from '../../components/options/DismissedOptions';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import { dismissalsFile, type KeptDismissal } from '../../model/dismissal';
import { failureText } from '../language/ui-words';
import { saveFile } from '../windows/save-file';

type DismissalsState = DismissedOptionsProps & { problem: string | null };

type DismissalRequest = { type: 'dismissals' } | { type: 'undo-dismissals'; ids: KeptDismissal['id'][] };

/** What the reader has dismissed, in step with what other windows and pages do to it. */
export function useDismissals(): DismissalsState {
  const [dismissals, setDismissals] = useState<KeptDismissal[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (request: DismissalRequest) => {
    const reply = await askFromWindow(request);
    if (reply.ok) setDismissals(reply.value);
    setProblem(reply.ok ? null : failureText(reply.error));
  };
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'dismissals-changed') void ask({ type: 'dismissals' });
    }, control.signal);
    void ask({ type: 'dismissals' });
    return () => control.abort();
  }, []);
  return {
    dismissals,
    problem,
    onUndo: (id) => void ask({ type: 'undo-dismissals', ids: [id] }),
    onSave({ withPages }) {
      const saved = new Date().toISOString().slice(0, 10);
      const file = dismissalsFile(dismissals ?? [], { withPages, saved });
      saveFile(`crossread-dismissals-${saved}.json`, file);
    },
  };
}
