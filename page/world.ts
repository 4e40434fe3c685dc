/**
 * What our scripts share on one page. Gate, reader and card are bundles of their own in one isolated world: the page and
 * other extensions see nothing of it, and after an update of the extension the new scripts have a new one.
 */
import type { Mention, Statement } from '../model/reading';
import type { Settings } from '../model/settings';

/** What stands at the place that the reader pointed at. */
export interface PlaceFinding {
  /** In page order. */
  statements: Statement[];
  mention: Mention | null;
  /** The pack's report that this page is. */
  report: string | null;
}

export interface CardRequest {
  finding: PlaceFinding;
  appearance: Settings['appearance'];
  isPinned: boolean;
  /** The element that our host goes into: what a modal dialog of the page leaves usable. */
  parent: Element;
  /** The trees that the text is in: what scrolls there, moves the card. */
  trees: (Document | ShadowRoot)[];
  /** Where the text is in the top viewport, line by line; empty when it is gone. */
  rects(): DOMRect[];
  /** The reader dismissed something, by its key, or took it back. `unkept`: it is to be remembered on this page alone. */
  onDismissal(key: string, state: 'kept' | 'unkept' | 'undone'): void;
  /** The reader changed it in the card. */
  onPin(isPinned: boolean): void;
  /** Called once, whoever closed it. */
  onClose(): void;
}

/** A card that is open. */
export interface OpenCard {
  /** The one element of ours in the page. */
  host: Element;
  pin(): void;
  focus(): void;
  close(): void;
}

export interface World {
  gate?: AbortController;
  reader?: AbortController;
  /** Set by the card's script. */
  openCard?: (request: CardRequest) => OpenCard;
}

const KEY = Symbol.for('crossread');

export function world(): World {
  const shared = globalThis as { [KEY]?: World };
  shared[KEY] ??= {};
  return shared[KEY];
}

/** Ends the script that has this part so far, of an older injection, and gives the part to a new one. */
export function takeOver(part: 'gate' | 'reader'): AbortController {
  const shared = world();
  shared[part]?.abort();
  const controller = new AbortController();
  shared[part] = controller;
  return controller;
}

/** Whether a script of ours lives on in that part. */
export const isAlive = (part: 'gate' | 'reader') => world()[part]?.signal.aborted === false;
