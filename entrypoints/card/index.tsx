/** The card's script, injected when a card is opened for the first time on a page. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, type CardProps } from '../../components/Card';
import { askFromPage } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import { groupBy } from '../../model/group-by';
import { type CardRequest, type OpenCard, type PlaceFinding, world } from '../../page/world';
import { failureText, uiWords } from '../language/ui-words';
import { createHost } from './host';
import { keepInPlace } from './place';

export default defineUnlistedScript(() => {
  world().openCard = openCard;
});

function openCard(request: CardRequest): OpenCard {
  const { host, box } = createHost(document);
  const shown = {
    pinned: request.isPinned,
    dossiers: null as Dossier[] | null,
    error: null as string | null,
  };
  const control = new AbortController();
  const { signal } = control;
  let focusBefore: Element | null = null;

  const close = () => {
    if (signal.aborted) return;
    control.abort();
    const hadFocus = document.activeElement === host;
    render(null, box);
    host.remove();
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    request.onClose();
  };
  const show = (change: Partial<typeof shown>) => {
    if (signal.aborted) return;
    Object.assign(shown, change);
    render(<Card {...propsOf(request, shown)} onClose={close} onPin={togglePin} onCompare={compare} />, box);
  };
  const togglePin = () => {
    show({ pinned: !shown.pinned });
    request.onPin(shown.pinned);
  };
  const compare = async () => {
    const reply = await askFromPage({ type: 'open-comparison' });
    if (!reply.ok) show({ error: failureText(reply.error) });
  };

  show({});
  document.documentElement.append(host);
  host.showPopover?.();
  // A pinned card stays at the window's edge when its text scrolls away.
  keepInPlace(box, request, () => shown.pinned || close(), signal);
  void dossiersFor(request.finding).then(show);

  return {
    host,
    close,
    pin: () => show({ pinned: true }),
    focus() {
      focusBefore = document.activeElement;
      const dialog = box.querySelector<HTMLElement>('[role=dialog]');
      if (!dialog) return;
      dialog.tabIndex = -1;
      dialog.focus({ preventScroll: true });
    },
  };
}

const propsOf = (
  { finding, appearance }: CardRequest,
  { pinned, dossiers, error }: Pick<CardProps, 'pinned' | 'dossiers' | 'error'>,
) => ({
  finding,
  appearance,
  pinned,
  dossiers,
  error,
  today: new Date().toISOString().slice(0, 10),
  language: uiWords().format.language,
});

/** What the packs of a place have on it: those that can be had, and why others cannot. */
async function dossiersFor({ statements, mention }: PlaceFinding) {
  const packs = groupBy(statements, ({ pack }) => pack);
  const requests = [...packs].map(([pack, here]) => {
    const questions = [...new Set(here.map(({ question }) => question))].slice(0, 50);
    return { type: 'findings', pack, questions, entities: [] as string[] } as const;
  });
  if (mention)
    requests.push({ type: 'findings', pack: mention.pack, questions: [], entities: [mention.entity] });
  const replies = await Promise.all(requests.map(askFromPage));
  const failed = replies.find((reply) => !reply.ok);
  return {
    dossiers: replies.flatMap((reply) => (reply.ok ? [reply.value] : [])),
    error: failed && !failed.ok ? failureText(failed.error) : null,
  };
}
