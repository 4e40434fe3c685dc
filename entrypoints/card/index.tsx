/** The card's script, injected when a card is opened for the first time on a page. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card, type CardProps } from '../../components/Card';
import { askFromPage } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import { type CardRequest, type OpenCard, world } from '../../page/world';
import { createHost } from './host';
import { keepInPlace } from './place';

export default defineUnlistedScript(() => {
  world().openCard = openCard;
});

function openCard(request: CardRequest): OpenCard {
  const { host, box } = createHost(document);
  const shown = { pinned: request.isPinned, dossier: null as Dossier | null, error: null as string | null };
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
    if (!reply.ok) show({ error: reply.error.message });
  };

  show({});
  document.documentElement.append(host);
  host.showPopover?.();
  // A pinned card stays at the window's edge when its text scrolls away.
  keepInPlace(box, request, () => shown.pinned || close(), signal);
  void askFromPage(findingsRequest(request)).then((reply) =>
    show(reply.ok ? { dossier: reply.value } : { error: reply.error.message }),
  );

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
  { pinned, dossier, error }: Pick<CardProps, 'pinned' | 'dossier' | 'error'>,
) => ({ finding, appearance, pinned, dossier, error, language: browser.i18n.getUILanguage() });

function findingsRequest({ finding: { statements, mention }, pack }: CardRequest) {
  const questions = [...new Set(statements.map(({ question }) => question))].slice(0, 50);
  const entities = mention ? [mention.entity] : [];
  return { type: 'findings', pack, questions, entities } as const;
}
