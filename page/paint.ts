import type { Mention, Standing } from '../model/reading';
import { backdropTest, type Palette } from './backdrop';
import { type Dom, elementAround } from './dom';
import type { Mark } from './marks';
import type { TextPiece } from './offset-map';
import { piecesOf } from './ranges';
import type { PageText } from './read-page';

/**
 * Names in the page's highlight registry; public/page.css styles them. They are numbers, since the page can read the
 * registry. Shuffling them for each page would hide nothing more: `getComputedStyle(element, '::highlight(name)')` tells
 * a page how each looks.
 */
const NAMES: Record<Palette, Record<Style, string>> = {
  light: { conflicts: 'cr-1', unlisted: 'cr-2', differs: 'cr-3', agrees: 'cr-4', mention: 'cr-5' },
  dark: { conflicts: 'cr-6', unlisted: 'cr-7', differs: 'cr-8', agrees: 'cr-9', mention: 'cr-10' },
  between: { conflicts: 'cr-13', unlisted: 'cr-14', differs: 'cr-15', agrees: 'cr-16', mention: 'cr-17' },
};
type Style = Standing | 'mention';
const FLASH: Record<Palette, string> = { light: 'cr-11', dark: 'cr-12', between: 'cr-12' };
const FLASH_TIME_MS = 1500;
/** Places after which a caller gets a chance to leave the main thread. */
const PLACES = 8;

/**
 * In forced colours Chromium fills every highlight like a selection, whatever its styles say: with everything marked, a
 * page would be one block of it. There all but conflicts are marked at their first words, of at least so many characters.
 */
const OPENING = 12;

/** What is painted where: the text of a mark or mention as it stands on the page. */
export interface Painted {
  what: Mark | Mention;
  pieces: TextPiece[];
}

/** Paints on the documents of one page with the CSS Custom Highlight API: no element is touched. */
export class Painter {
  /** What this painter put into which registry: another one's (an update's) is left alone. */
  readonly #put = new Map<HighlightRegistry, Map<string, Highlight>>();
  readonly #dom: Dom;
  #isHidden = false;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /**
   * Paints these and nothing else, in steps: what was painted before stays until the last of them.
   *
   * @returns what could be found on the page.
   */
  *painting(texts: PageText[], marks: Mark[], mentions: Mention[]): Generator<void, Painted[]> {
    const painted: Painted[] = [];
    const canvases = new Map<Document, Canvas>();
    const paletteOf = backdropTest(this.#dom);
    const isForced = matchMedia('(forced-colors: active)').matches;
    const add = (what: Mark | Mention, frame: number, start: number, end: number, style: Style) => {
      const pieces = piecesOf(texts[frame], start, end);
      const canvas = pieces[0] && canvasOf(pieces[0].node, canvases);
      if (!canvas) return;
      painted.push({ what, pieces });
      for (const piece of isForced && style !== 'conflicts' ? openingOf(pieces) : pieces)
        draw(canvas, NAMES[paletteOf(elementAround(piece.node))][style], piece);
    };
    for (const mark of marks) {
      add(mark, mark.frame, mark.start, mark.end, mark.standing);
      if (painted.length % PLACES === 0) yield;
    }
    for (const mention of isForced ? [] : mentions) {
      if (painted.length % PLACES === 0) yield;
      add(mention, mention.frame ?? 0, mention.position.start, mention.position.end, 'mention');
    }
    this.clear();
    for (const canvas of canvases.values()) this.#show(canvas);
    return painted;
  }

  /** Lights pieces up for a moment. */
  flash(pieces: TextPiece[]): void {
    this.unhide();
    const canvas = pieces[0] && canvasOf(pieces[0].node, new Map());
    if (!canvas) return;
    const name = FLASH[backdropTest(this.#dom)(elementAround(pieces[0]!.node))];
    for (const piece of pieces) draw(canvas, name, piece);
    canvas.highlights.get(name)!.priority = 1;
    this.#show(canvas);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.#remove(Object.values(FLASH)), FLASH_TIME_MS);
  }

  clear(): void {
    clearTimeout(this.#flashTimer);
    this.#remove(null);
  }

  /** Takes what is painted off the page, and what will be, until it is shown again. */
  hide(): void {
    this.#isHidden = true;
    for (const [registry, put] of this.#put) {
      for (const [name, highlight] of put) if (registry.get(name) === highlight) registry.delete(name);
    }
  }

  unhide(): void {
    if (!this.#isHidden) return;
    this.#isHidden = false;
    for (const [registry, put] of this.#put) {
      for (const [name, highlight] of put) registry.set(name, highlight);
    }
  }

  #show({ registry, highlights }: Canvas): void {
    const put = this.#put.get(registry) ?? new Map<string, Highlight>();
    this.#put.set(registry, put);
    for (const [name, highlight] of highlights) {
      if (!this.#isHidden) registry.set(name, highlight);
      put.set(name, highlight);
    }
  }

  #remove(names: string[] | null): void {
    for (const [registry, put] of this.#put) {
      for (const [name, highlight] of put) {
        if (names && !names.includes(name)) continue;
        if (registry.get(name) === highlight) registry.delete(name);
        put.delete(name);
      }
    }
  }
}

/** The first words of a text in pieces; of scripts without spaces, the first characters. */
export function openingOf(pieces: TextPiece[]): TextPiece[] {
  const opening: TextPiece[] = [];
  let wanted = OPENING;
  for (const { node, start, end } of pieces) {
    const text = node.data.slice(start, end);
    const rest = /^\S{0,12}(?=\s|$)/.exec(text.slice(wanted))?.[0] ?? '';
    opening.push({ node, start, end: Math.min(end, start + wanted + rest.length) });
    wanted -= text.length;
    if (wanted <= 0) break;
  }
  return opening;
}

/**
 * What is drawn on one document. Frames have a registry and constructors of their own: Firefox leaves a highlight
 * unpainted that was made by another window's.
 */
interface Canvas {
  registry: HighlightRegistry;
  make: Pick<typeof globalThis, 'Highlight' | 'StaticRange'>;
  highlights: Map<string, Highlight>;
}

function canvasOf(node: Node, canvases: Map<Document, Canvas>): Canvas | null {
  const document = node.ownerDocument!;
  const view = document.defaultView;
  if (!view?.CSS?.highlights) return null;
  const canvas = canvases.get(document) ?? {
    registry: view.CSS.highlights,
    make: view,
    highlights: new Map(),
  };
  canvases.set(document, canvas);
  return canvas;
}

function draw({ make, highlights }: Canvas, name: string, { node, start, end }: TextPiece): void {
  const highlight = highlights.get(name) ?? new make.Highlight();
  highlights.set(name, highlight);
  const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
  highlight.add(new make.StaticRange(range));
}
