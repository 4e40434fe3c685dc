/** The card's script, injected when a card is opened for the first time on a page. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, type CardProps } from '../../components/Card';
import { askFromPage } from '../../messaging/send';
import { groupBy } from '../../model/group-by';
import { type CardRequest, type OpenCard, type PlaceFinding, world } from '../../page/world';
import { failureText, uiWords } from '../language/ui-words';
import { Dismissing } from './dismissing';
import { createHost } from './host';
import { keepInPlace } from './place';

/** Until then what is looked up is waited for: a card that says so for a moment is a flicker. */
const LOADING_AFTER_MS = 150;

export default defineUnlistedScript(() => {
  world().openCard = openCard;
});

type ShownState = Pick<CardProps, 'pinned' | 'dossiers' | 'error' | 'dismissed'>;

function openCard(request: CardRequest): OpenCard {
  const { host, box } = createHost(document);
  const control = new AbortController();
  const { signal } = control;
  const shown: ShownState = { pinned: request.isPinned, dossiers: null, error: null, dismissed: {} };
  let isShown = false;
  let wantsFocus = false;
  let focusBefore: Element | null = null;

  const close = () => {
    if (signal.aborted) return;
    control.abort();
    const hadFocus = host.matches(':focus-within');
    render(null, box);
    host.remove();
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    request.onClose();
  };
  const show = (change: Partial<ShownState>) => {
    if (signal.aborted) return;
    Object.assign(shown, change);
    render(<Card {...shown} {...fixed(request)} {...actions} />, box);
    if (isShown) return;
    isShown = true;
    if (wantsFocus) takeFocus();
  };
  const dismissing = new Dismissing(request, show);
  const actions = {
    onClose: close,
    onPin() {
      show({ pinned: !shown.pinned });
      request.onPin(shown.pinned);
    },
    async onCompare() {
      const reply = await askFromPage({ type: 'open-comparison' });
      if (!reply.ok) show({ error: failureText(reply.error) });
    },
    onDismiss: dismissing.add,
    onUndoDismissal: dismissing.remove,
  };
  const takeFocus = () => {
    const dialog = box.querySelector<HTMLElement>('[role=dialog]')!;
    dialog.tabIndex = -1;
    dialog.focus({ preventScroll: true });
  };

  request.parent.append(host);
  host.showPopover?.();
  // A pinned card stays at the window's edge when its text scrolls away.
  keepInPlace(box, request, () => shown.pinned || close(), signal);
  const loading = setTimeout(() => show({}), LOADING_AFTER_MS);
  signal.addEventListener('abort', () => clearTimeout(loading));
  void dossiersFor(request.finding).then((found) => {
    clearTimeout(loading);
    show(found);
  });

  return {
    host,
    close,
    pin: () => {
      shown.pinned = true;
      if (isShown) show({});
    },
    focus() {
      focusBefore = document.activeElement;
      wantsFocus = true;
      if (isShown) takeFocus();
    },
  };
}

const fixed = ({ finding, appearance }: CardRequest) => ({
  finding,
  appearance,
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
