import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { FromWindow } from '../../messaging/protocol';
import { askFromWindow, askTab } from '../../messaging/send';
import { type FollowedPage, followPage } from './follow-page';

/**
 * The page beside a window, and what can be done about it from there.
 *
 * @param fixed the tab to stay with, null for the one in front
 */
export function usePage(fixed: number | null) {
  const words = useWords();
  const [{ tab, page }, show] = useState<FollowedPage>({ tab: fixed, page: { state: 'loading' } });
  const [notice, setNotice] = useState<string | null>(null);
  const look = useRef(() => {});
  useEffect(() => {
    const control = new AbortController();
    look.current = followPage(fixed, show, control.signal);
    return () => control.abort();
  }, [fixed]);
  useEffect(() => setNotice(null), [tab]);

  async function ask(request: FromWindow): Promise<void> {
    const reply = await askFromWindow(request);
    setNotice(reply.ok ? null : reply.error.message);
    look.current();
  }
  function onSite(on: boolean): void {
    if (page.state !== 'loading' && page.site !== null)
      void ask({ type: 'switch-site', site: page.site, on });
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
    onRead: () => void (tab !== null && ask({ type: 'read-tab', tab })),
    /** Scrolls the page to a statement. @returns whether it stands there still */
    async jump(statement: string): Promise<boolean> {
      if (tab === null) return false;
      const reply = await askTab(tab, { type: 'jump', statement });
      const isThere = reply.ok && reply.value;
      const isGone = reply.ok || reply.error.code === 'no-receiver';
      setNotice(isThere ? null : isGone ? words.popup.gone : reply.error.message);
      if (!isThere) look.current();
      return isThere;
    },
  };
}
