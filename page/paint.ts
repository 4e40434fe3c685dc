import type { Mention, Standing } from '../model/reading';
import { backdropTest, type Palette } from './backdrop';
import type { Dom } from './dom';
import type { Mark } from './marks';
import type { TextPiece } from './offset-map';
import { piecesOf, staticRange } from './ranges';
import type { PageText } from './read-page';

/**
 * Names in the page's highlight registry; public/page.css styles them. They are numbers, since the page can read the
 * registry. Shuffling them for each page would hide nothing more: `getComputedStyle(element, '::highlight(name)')` tells
 * a page how each looks.
 */
const NAMES: Record<Palette, Record<Standing | 'mention', string>> = {
  light: { conflicts: 'cr-1', unlisted: 'cr-2', differs: 'cr-3', agrees: 'cr-4', mention: 'cr-5' },
  dark: { conflicts: 'cr-6', unlisted: 'cr-7', differs: 'cr-8', agrees: 'cr-9', mention: 'cr-10' },
};
const FLASH: Record<Palette, string> = { light: 'cr-11', dark: 'cr-12' };
const FLASH_TIME_MS = 1500;

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
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** Paints these and nothing else; returns what could be found on the page. */
  paint(texts: PageText[], marks: Mark[], mentions: Mention[]): Painted[] {
    const painted: Painted[] = [];
    const layers = new Map<HighlightRegistry, Map<string, Highlight>>();
    const paletteOf = backdropTest(this.#dom);
    const add = (
      what: Mark | Mention,
      frame: number,
      start: number,
      end: number,
      style: keyof typeof NAMES.light,
    ) => {
      const pieces = piecesOf(texts[frame], start, end);
      if (pieces.length === 0) return;
      painted.push({ what, pieces });
      const registry = registryOf(pieces[0]!.node);
      if (!registry) return;
      for (const piece of pieces) {
        const name = NAMES[paletteOf(elementAround(piece.node))][style];
        highlightIn(layers, registry, name).add(staticRange(piece));
      }
    };
    for (const mark of marks) add(mark, mark.frame, mark.start, mark.end, mark.standing);
    for (const mention of mentions) {
      add(mention, mention.frame ?? 0, mention.position.start, mention.position.end, 'mention');
    }
    this.clear();
    for (const [registry, highlights] of layers) this.#show(registry, highlights);
    return painted;
  }

  /** Lights pieces up for a moment. */
  flash(pieces: TextPiece[]): void {
    const registry = pieces[0] && registryOf(pieces[0].node);
    if (!registry) return;
    const name = FLASH[backdropTest(this.#dom)(elementAround(pieces[0]!.node))];
    const highlight = new Highlight(...pieces.map(staticRange));
    highlight.priority = 1;
    this.#show(registry, new Map([[name, highlight]]));
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.#remove(Object.values(FLASH)), FLASH_TIME_MS);
  }

  clear(): void {
    clearTimeout(this.#flashTimer);
    this.#remove(null);
  }

  #show(registry: HighlightRegistry, highlights: Map<string, Highlight>): void {
    const put = this.#put.get(registry) ?? new Map<string, Highlight>();
    this.#put.set(registry, put);
    for (const [name, highlight] of highlights) {
      registry.set(name, highlight);
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

/** The element that lays a text out, or the host of the shadow root that the text is right in. */
const elementAround = (node: Text): Element =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;

/** The registry of the document that a node is in: frames have their own. */
function registryOf(node: Node): HighlightRegistry | null {
  return node.ownerDocument?.defaultView?.CSS?.highlights ?? null;
}

function highlightIn(
  layers: Map<HighlightRegistry, Map<string, Highlight>>,
  registry: HighlightRegistry,
  name: string,
): Highlight {
  const layer = layers.get(registry) ?? new Map<string, Highlight>();
  layers.set(registry, layer);
  const highlight = layer.get(name) ?? new Highlight();
  layer.set(name, highlight);
  return highlight;
}
