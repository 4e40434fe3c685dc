import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { FromWindow, ToTab } from '../../messaging/protocol';
import { askFromWindow, askTab } from '../../messaging/send';
import { failureText } from '../language/ui-words';
import { type FollowedPage, type Following, type FollowOptions, followPage } from './follow-page';

/** The page beside a window, and what can be done about it from there. */
export function usePage({ fixed, asks = false }: FollowOptions) {
  const words = useWords();
  const [{ tab, page }, show] = useState<FollowedPage>({ tab: fixed, page: { state: 'loading' } });
  const [notice, setNotice] = useState<string | null>(null);
  const following = useRef<Following | null>(null);
  useEffect(() => {
    const control = new AbortController();
    following.current = followPage({ fixed, asks }, show, control.signal);
    return () => control.abort();
  }, [fixed, asks]);
  useEffect(() => setNotice(null), [tab]);

  async function ask(request: FromWindow): Promise<void> {
    const reply = await askFromWindow(request);
    setNotice(reply.ok ? null : failureText(reply.error));
    following.current?.look();
  }
  function onSite(on: boolean): void {
    if (page.state !== 'loading' && page.site !== null)
      void ask({ type: 'switch-site', site: page.site, on });
  }
  /** @param gone what to say when there is nothing on the page to do it with; the view itself may say enough */
  async function askReader(request: Extract<ToTab, { type: 'jump' | 'paint' }>, gone: string | null) {
    if (tab === null) return false;
    const reply = await askTab(tab, request);
    const isDone = reply.ok && reply.value !== false;
    const isGone = reply.ok || reply.error.code === 'no-receiver';
    setNotice(isDone ? null : isGone ? gone : failureText(reply.error));
    if (!isDone) following.current?.look();
    return isDone;
  }
  return {
    tab,
    page,
    notice,
    setNotice,
    onSite,
    onSiteOn: () => onSite(true),
    onPause: () => void ask({ type: 'change-settings', change: { paused: true } }),
    onResume: () => void ask({ type: 'change-settings', change: { paused: false } }),
    onRead: () => following.current?.read(),
    /** Scrolls the page to a statement. @returns whether it stands there still */
    jump: (statement: string) => askReader({ type: 'jump', statement }, words.popup.gone),
    /** Marks what was found, whatever the settings say, until the page is left. @returns whether it is */
    mark: () => askReader({ type: 'paint', marks: 'all' }, null),
  };
}
