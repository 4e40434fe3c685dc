import { askFromPage } from '../../messaging/send';
import type { Mention } from '../../model/reading';
import type { Settings } from '../../model/settings';
import type { Dom } from '../../page/dom';
import { treesAround } from '../../page/frames';
import type { Mark } from '../../page/marks';
import { usablePlace } from '../../page/modal';
import type { Painted } from '../../page/paint';
import { rectsInTop } from '../../page/ranges';
import { type OpenCard, world } from '../../page/world';
import type { Dismissals } from './dismissals';

export interface CardSubject extends Painted {
  isPinned: boolean;
  report: string | null;
  appearance: Settings['appearance'];
}

/** The place where one card at a time is open. Its script is asked for when the first is. */
export class CardPlace {
  readonly #dom: Dom;
  readonly #signal: AbortSignal;
  readonly #dismissals: Dismissals;
  #subject: CardSubject | null = null;
  #card: OpenCard | null = null;
  #preparing: Promise<unknown> | null = null;

  constructor(dom: Dom, dismissals: Dismissals, signal: AbortSignal) {
    this.#dom = dom;
    this.#signal = signal;
    this.#dismissals = dismissals;
  }

  get host(): Element | null {
    return this.#card?.host ?? null;
  }

  get subject(): CardSubject | null {
    return this.#subject;
  }

  /** Opens a card, or pins the one that is open there. A second call before the first has its script wins. */
  async open(subject: CardSubject): Promise<void> {
    // A page may have removed the host.
    if (this.#card?.host.isConnected === false) this.close();
    if (this.isOf(subject.what)) {
      if (subject.isPinned) this.pin();
      return;
    }
    this.close();
    this.#subject = subject;
    await this.prepare();
    if (this.#subject !== subject || this.#signal.aborted) return;
    this.#card =
      world().openCard?.({
        finding: findingOf(subject),
        appearance: subject.appearance,
        isPinned: subject.isPinned,
        parent: usablePlace(subject.pieces[0]!.node, this.#dom),
        trees: treesAround(subject.pieces[0]!.node),
        rects: () => rectsInTop(subject.pieces),
        onDismissal: (key, state) => this.#dismissals.note(key, state),
        onPin: (isPinned) => {
          subject.isPinned = isPinned;
        },
        onClose: () => {
          if (this.#subject !== subject) return;
          this.#subject = null;
          this.#card = null;
        },
      }) ?? null;
    if (!this.#card) this.#subject = null;
  }

  /** Gets the card's script, for a card that is about to be opened. */
  prepare(): Promise<unknown> {
    if (world().openCard) return Promise.resolve();
    this.#preparing ??= askFromPage({ type: 'inject-card' }).finally(() => {
      this.#preparing = null;
    });
    return this.#preparing;
  }

  /** Whether the open card is of this mark or mention, of this reading or the one before. */
  isOf(what: Mark | Mention): boolean {
    const open = this.#subject?.what;
    return open !== undefined && (open === what || placeOf(open) === placeOf(what));
  }

  pin(): void {
    if (this.#subject) this.#subject.isPinned = true;
    this.#card?.pin();
  }

  focus(): void {
    this.#card?.focus();
  }

  close(): void {
    this.#card?.close();
    this.#card = null;
    this.#subject = null;
  }

  /**
   * After a new reading: the card stays with its text, in whatever nodes that now stands, and closes when it is gone.
   *
   * @param again what a mark or mention of the reading before is in the new one.
   */
  follow(again: (what: Mark | Mention) => Painted | null): void {
    if (!this.#subject) return;
    const now = again(this.#subject.what);
    if (now) Object.assign(this.#subject, now);
    else this.close();
  }
}

const findingOf = ({ what, report }: CardSubject) =>
  'statements' in what
    ? { statements: what.statements, mention: null, report }
    : { statements: [], mention: what, report };

/** Marks do not overlap, and neither do the mentions outside them: where one starts tells which it is. */
const placeOf = (what: Mark | Mention) =>
  `${what.frame ?? 0} ${'position' in what ? what.position.start : what.start}`;
