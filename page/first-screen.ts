import type { Block, ReadablePage } from '../model/readable';
import type { PageReading, PageText } from './read-page';

/** Shorter pages, in characters, are read before anybody could look. */
const LONG = 200_000;
/** Blocks around those in view: what is named and spoken of just before and behind decides what a sentence means. */
const AROUND = 40;

/**
 * Of a long page the part that the window shows, with what stands around it, to be read before the rest. Texts and
 * offsets are the page's own: only blocks are left out. Null where it is not worth while.
 */
export function firstScreen({ page, texts }: PageReading): ReadablePage | null {
  const text = texts[0];
  if (!text || text.readable.text.length < LONG) return null;
  const { blocks } = text.readable;
  const view = text.document.defaultView;
  if (!view) return null;
  const first = firstBelow(blocks, text, 0);
  const last = firstBelow(blocks, text, view.innerHeight);
  const shown = blocks.slice(Math.max(0, first - AROUND), last + AROUND);
  return {
    ...page,
    texts: page.texts.map((readable, i) => ({ ...readable, blocks: i === 0 ? shown : [] })),
  };
}

/** The first block that begins below `y` of the viewport; pages run downwards so far as this search needs it. */
function firstBelow(blocks: Block[], text: PageText, y: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(text, blocks[middle]!) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf({ map, document }: PageText, { start }: Block): number {
  const point = map.pointAt(start);
  if (!point?.node.isConnected || point.offset >= point.node.length) return 0;
  const range = document.createRange();
  range.setStart(point.node, point.offset);
  range.setEnd(point.node, point.offset + 1);
  return range.getBoundingClientRect().top;
}
