import type { Selection as Selected } from '../model/kept-page';
import { isReadable } from './frames';
import type { PageText } from './read-page';

/** As many characters stand before and behind a selection in its selector. */
const CONTEXT = 32;

/**
 * What is selected on the page, in its top document or a frame of the same origin; null where nothing is. Where the
 * page's readable text has the place, the words are as they stand there, so that they are found again by it.
 */
export function selectedWords(document: Document, texts: readonly PageText[]): Selected | null {
  const documents = [document, ...texts.map((text) => text.document)].filter(isReadable);
  for (const one of new Set(documents)) {
    const selection = one.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
    const range = selection.getRangeAt(0);
    const text = texts.find((read) => read.document === one);
    const found = text ? inText(text, range) : null;
    const bare = selection.toString().replace(/\s+/g, ' ').trim();
    if (found ?? bare) return found ?? { exact: bare, prefix: '', suffix: '' };
  }
  return null;
}

/** Null where an end of the range is not in the readable text, as in a list's mark or an image. */
function inText({ map, readable: { text } }: PageText, range: Range): Selected | null {
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const exact = raw.trim();
  const to = from + exact.length;
  if (!exact) return null;
  return {
    exact,
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}
