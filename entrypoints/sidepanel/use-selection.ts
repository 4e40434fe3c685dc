import { useEffect, useState } from 'preact/hooks';
import type { SelectionView } from '../../components/SelectionForm';
import { useWords } from '../../components/words';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import type { PageView } from '../../model/page-view';
import type { PendingSelection } from '../../model/pending-selection';
import { failureText } from '../language/ui-words';

type Packs = NonNullable<SelectionView['packs']>;

/** Words that the reader selected on the page beside the window, until it is said what they answer. */
export function useSelection(
  tab: number | null,
  page: PageView,
  onNotice: (notice: string | null) => void,
): { selection: SelectionView | null; onSelect: (() => void) | null } {
  const words = useWords().selection;
  const [pending, setPending] = useState<PendingSelection | null>(null);
  const [packs, setPacks] = useState<Packs | null>(null);
  const [pack, choosePack] = useState<string | null>(null);
  const ofPage = page.state === 'read' ? page.dossiers : [];
  const wanted = pack ?? ofPage[0]?.pack.id ?? packs?.[0]?.id ?? null;
  const dossier = useDossier(pending ? wanted : null, ofPage);

  useEffect(() => {
    setPending(null);
    if (tab === null) return;
    const control = new AbortController();
    const look = async () => {
      const reply = await askFromWindow({ type: 'selection', tab });
      if (reply.ok && !control.signal.aborted) setPending(reply.value);
    };
    hearBroadcasts(({ type }) => {
      if (type === 'selection-changed') void look();
    }, control.signal);
    void look();
    return () => control.abort();
  }, [tab]);

  const isPending = pending !== null;
  useEffect(() => {
    if (!isPending) return;
    choosePack(null);
    void askFromWindow({ type: 'packs' }).then((reply) => {
      if (reply.ok) setPacks(reply.value.packs.filter(({ isOn }) => isOn));
      else onNotice(failureText(reply.error));
    });
  }, [isPending]);

  async function select(id: number): Promise<void> {
    const reply = await askFromWindow({ type: 'take-selection', tab: id });
    if (!reply.ok) return onNotice(failureText(reply.error));
    onNotice(reply.value ? null : words.nothing);
    setPending(reply.value);
  }

  return {
    onSelect: tab !== null && page.state === 'read' ? () => void select(tab) : null,
    selection: pending && {
      pending,
      packs,
      dossier,
      suggested: dossier ? suggestedFor(pending, page, dossier) : [],
      onPack: choosePack,
      async onKeep(choice) {
        // Firefox may ask the reader whether data may stay, who may not answer: nothing waits for it.
        void navigator.storage?.persist?.().catch(() => {});
        const reply = await askFromWindow({ type: 'keep-selection', tab: pending.tab, choice });
        onNotice(reply.ok ? words.kept : failureText(reply.error));
        if (reply.ok) setPending(null);
      },
      onCancel() {
        setPending(null);
        void askFromWindow({ type: 'drop-selection' });
      },
    },
  };
}

/** A pack's dossier: the page's, or asked for where the page has nothing to do with the pack. */
function useDossier(pack: string | null, ofPage: readonly Dossier[]): Dossier | null {
  const [asked, setAsked] = useState<Dossier | null>(null);
  const here = ofPage.find((dossier) => dossier.pack.id === pack) ?? null;
  const isForeign = pack !== null && here === null;
  useEffect(() => {
    if (!isForeign) return;
    let isCurrent = true;
    void askFromWindow({ type: 'dossier', pack: pack! }).then((reply) => {
      if (isCurrent && reply.ok) setAsked(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [isForeign, pack]);
  return here ?? (asked?.pack.id === pack ? asked : null);
}

function suggestedFor(pending: PendingSelection, page: PageView, { pack }: Dossier): string[] {
  if (pending.state !== 'chosen' || page.state !== 'read' || !page.reading) return [];
  const { exact } = pending.selection;
  return page.reading.statements
    .filter(
      (one) => one.pack === pack.id && (one.quote.exact.includes(exact) || exact.includes(one.quote.exact)),
    )
    .map(({ question }) => question);
}
