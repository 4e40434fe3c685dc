import { useEffect, useState } from 'preact/hooks';
import type { KeptView } from '../../components/KeptHere';
import type { FromWindow, Kept } from '../../messaging/protocol';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow, askTab } from '../../messaging/send';
import { isSamePage } from '../../model/address';
import { changesSince, type KeptChange } from '../../model/kept-changes';
import type { AboutPage, KeptPage } from '../../model/kept-page';
import type { NoteTarget } from '../../model/note';
import type { PageView } from '../../model/page-view';
import { failureText } from '../language/ui-words';
import { askToLast } from './lasting';

type KeptRequest = Extract<
  FromWindow,
  {
    type:
      | 'kept'
      | 'keep-page'
      | 'remove-kept-claim'
      | 'remove-kept-page'
      | 'restore-kept-page'
      | 'write-note'
      | 'delete-note';
  }
>;

/** What the reader keeps, in step with other windows. @param onProblem told a sentence, null when all is well */
export function useKept(onProblem: (problem: string | null) => void) {
  const [kept, setKept] = useState<Kept | null>(null);
  async function ask(request: KeptRequest): Promise<boolean> {
    const reply = await askFromWindow(request);
    if (reply.ok) setKept(reply.value);
    if (!reply.ok) onProblem(failureText(reply.error));
    else if (request.type !== 'kept') onProblem(null); // Looking again says nothing about what else is shown.
    return reply.ok;
  }
  function add(request: KeptRequest): Promise<boolean> {
    void askToLast();
    return ask(request);
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'kept-changed') void ask({ type: 'kept' });
    }, control.signal);
    void ask({ type: 'kept' });
    return () => control.abort();
  }, []);
  return {
    kept,
    keep: (tab: number) => add({ type: 'keep-page', tab }),
    notes: {
      notes: kept?.notes ?? [],
      onWrite: (note: Omit<Extract<FromWindow, { type: 'write-note' }>, 'type'>) =>
        add({ type: 'write-note', ...note }),
      onDelete: (target: NoteTarget) => ask({ type: 'delete-note', target }),
    },
    onRemove: (url: string) => ask({ type: 'remove-kept-page', url }),
    onRemoveClaim: (url: string, chosen: string) => ask({ type: 'remove-kept-claim', url, chosen }),
    onRestore: (page: KeptPage) => add({ type: 'restore-kept-page', page }),
  };
}

/** The same beside a page: whether that one is kept, and what no longer stands on it. */
export function useKeptBeside(
  tab: number | null,
  page: PageView,
  onProblem: (problem: string | null) => void,
): Omit<KeptView, 'onSelect'> {
  const { kept, keep, notes, onRemoveClaim, onRestore } = useKept(onProblem);
  const reading = page.state === 'read' && page.progress === 1 ? page.reading : null;
  const pages = kept?.pages ?? [];
  const about = useAbout(tab, (pages.length > 0 && reading?.url) || null);
  const canonical = about?.canonical ?? null;
  const here = (reading && pages.find((known) => isSamePage(known, { url: reading.url, canonical }))) ?? null;
  const isKnown = kept !== null && (pages.length === 0 || about !== null);
  const [changes, setChanges] = useState<KeptChange[] | null>(null);
  useEffect(() => {
    setChanges(null);
    if (!here || !reading || tab === null) return;
    let isCurrent = true;
    // The quotations stay here, and the page's text comes to them.
    void askTab(tab, { type: 'texts' }).then((reply) => {
      if (isCurrent && reply.ok) setChanges(changesSince(here, reply.value, reading));
    });
    return () => {
      isCurrent = false;
    };
  }, [here, reading, tab]);
  return {
    pages,
    here,
    published: about?.published ?? null,
    changes,
    onRemoveClaim,
    onRestore,
    onKeep: tab !== null && isKnown && (!here || here.partial) && reading ? () => void keep(tab) : null,
    ...notes,
  };
}

/** What the page says about itself; null until it has. @param url of the page; null where nobody needs to know */
function useAbout(tab: number | null, url: string | null): AboutPage | null {
  const [about, setAbout] = useState<AboutPage | null>(null);
  useEffect(() => {
    setAbout(null);
    if (tab === null || url === null) return;
    let isCurrent = true;
    void askTab(tab, { type: 'about' }).then((reply) => {
      if (isCurrent && reply.ok) setAbout(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [tab, url]);
  return about;
}
