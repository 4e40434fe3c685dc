import type { ReadablePage, ReadableText, Zone } from '../model/readable';
import { result } from '../model/steps';
import { type Dom, domOf } from './dom';
import { documentIn, isReadable } from './frames';
import { attributeLook, computedLook, type Look } from './look';
import { readMetadata } from './metadata';
import { type FlatText, type FoundFrame, flatten } from './readable-text';

/** A text of the page and the document that it stands in. */
export interface PageText extends FlatText {
  document: Document;
}

export interface PageReading {
  page: ReadablePage;
  /** By {@link ReadablePage.texts}: the ways back to the nodes. */
  texts: PageText[];
}

export interface PageOptions {
  url: string;
  /** `computed` needs a browser; `attributes` goes by element names, `hidden` and inline styles. */
  look: 'computed' | 'attributes';
}

/** A page with frames in frames in frames is read so far and no further. */
const MAX_FRAMES = 100;

/** Reads a page in one go, by its attributes alone: the command line's way, where there are no style sheets. */
export const readPage = (document: Document): ReadablePage =>
  result(pageSteps(document, { url: document.URL, look: 'attributes' })).page;

/**
 * Reads a page and its same-origin frames in small steps; yields the number of nodes visited so far in the text at
 * hand. A page that is no HTML, or is being edited as a whole, has no texts.
 */
export function* pageSteps(document: Document, { url, look }: PageOptions): Generator<number, PageReading> {
  const dom = domOf(document);
  const texts: PageText[] = [];
  const pending: { document: Document; zone: Zone }[] = isReadable(document)
    ? [{ document, zone: 'content' }]
    : [];
  for (let next = pending.shift(); next && texts.length <= MAX_FRAMES; next = pending.shift()) {
    const flat = yield* flatten(
      dom,
      lookOf(dom, next.document, look),
      next.document,
      texts.length,
      next.zone,
    );
    texts.push({ ...flat, document: next.document });
    pending.unshift(...documentsOf(flat.frames));
  }
  const page = { ...readMetadata(dom, document, url), texts: texts.map(({ readable }) => readable) };
  return { page, texts };
}

function lookOf(dom: Dom, document: Document, look: PageOptions['look']): Look {
  const view = document.defaultView;
  if (look === 'attributes' || !view) return attributeLook(dom);
  return computedLook(dom, (element) => view.getComputedStyle(element));
}

/** Documents of the frames that this origin may read and that are read at all. */
function documentsOf(frames: FoundFrame[]): { document: Document; zone: Zone }[] {
  return frames.flatMap(({ element, zone }) => {
    const document = documentIn(element);
    return document && isReadable(document) ? [{ document, zone }] : [];
  });
}

/** Whether there is nothing new to read: most changes of a page are none of its text. */
export function isSamePage(a: ReadablePage, b: ReadablePage): boolean {
  return (
    a.url === b.url &&
    a.canonical === b.canonical &&
    a.texts.length === b.texts.length &&
    a.texts.every((text, i) => isSameText(text, b.texts[i]!))
  );
}

const isSameText = (a: ReadableText, b: ReadableText) =>
  a.text === b.text &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every(({ start, end, kind, zone, level }, i) => {
    const other = b.blocks[i]!;
    const isThere = start === other.start && end === other.end;
    return isThere && kind === other.kind && zone === other.zone && level === other.level;
  });
