/**
 * Whether a page that has changed has to be read again. Clocks, tickers and prices stand around what a page is about: if
 * nothing changed between the first and the last block that is content or names anything, the reading is the same, a few
 * characters further up or down. Holds exactly: `same-matter.property.test.ts` compares with reading anew.
 */
import type { Block, ReadablePage, ReadableText } from '../model/readable';
import type { Reading } from '../model/reading';
import { pageLanguage } from './languages';
import { quoteAt } from './quote';
import type { Span } from './sentences';

/** Whether a stretch of a text names anything that the lexicons know, or has a word of their disputes. */
type NamesAnything = (text: string, start: number, end: number) => boolean;

/** Mentions and statements after which a caller gets a chance to leave the main thread. */
const PLACES = 50;

/** By text of a page: how many characters further down its matter stands than before. */
type Shifts = number[];

/**
 * How far the matter of a page has moved, text by text; null where the page has to be read again. Both pages are read in
 * the same language.
 */
export function* shiftsBetween(
  before: ReadablePage,
  after: ReadablePage,
  namesAnything: NamesAnything,
): Generator<void, Shifts | null> {
  if (
    before.url !== after.url ||
    before.canonical !== after.canonical ||
    before.published !== after.published ||
    before.texts.length !== after.texts.length ||
    pageLanguage(before) !== pageLanguage(after)
  )
    return null;
  const shifts: Shifts = [];
  for (const [index, text] of after.texts.entries()) {
    yield;
    const from = matterOf(before.texts[index]!, namesAnything);
    yield;
    const to = matterOf(text, namesAnything);
    if (!isSameMatter(before.texts[index]!, from, text, to)) return null;
    shifts.push((text.blocks[to.start]?.start ?? 0) - (before.texts[index]!.blocks[from.start]?.start ?? 0));
  }
  return shifts;
}

/** The reading of a page whose matter has moved so far. */
export function* shifted(
  reading: Reading,
  { title, texts }: ReadablePage,
  shifts: Shifts,
  revision: number,
): Generator<void, Reading> {
  const moved = function* <Place extends Pick<Reading['mentions'][number], 'frame' | 'position' | 'quote'>>(
    places: Place[],
  ): Generator<void, Place[]> {
    const there: Place[] = [];
    for (const [index, place] of places.entries()) {
      if (index % PLACES === PLACES - 1) yield;
      const text = texts.findIndex(({ frame }) => frame === (place.frame ?? 0));
      const start = place.position.start + shifts[text]!;
      const end = place.position.end + shifts[text]!;
      there.push({ ...place, position: { start, end }, quote: quoteAt(texts[text]!.text, start, end) });
    }
    return there;
  };
  return {
    ...reading,
    title,
    revision,
    mentions: yield* moved(reading.mentions),
    statements: yield* moved(reading.statements),
  };
}

/** Blocks from the first to the last that is content, a heading, or names anything: the indices `[start, end)`. */
function matterOf({ text, blocks }: ReadableText, namesAnything: NamesAnything): Span {
  const counts = ({ zone, kind, start, end }: Block) =>
    zone === 'content' || kind === 'heading' || namesAnything(text, start, end);
  const start = blocks.findIndex(counts);
  return start < 0 ? { start: 0, end: 0 } : { start, end: blocks.findLastIndex(counts) + 1 };
}

function isSameMatter(a: ReadableText, from: Span, b: ReadableText, to: Span): boolean {
  const [ours, theirs] = [a.blocks.slice(from.start, from.end), b.blocks.slice(to.start, to.end)];
  const [first, last] = [ours[0], ours.at(-1)];
  if (ours.length !== theirs.length) return false;
  if (!first || !last) return true;
  const shift = theirs[0]!.start - first.start;
  return (
    a.text.slice(first.start, last.end) === b.text.slice(first.start + shift, last.end + shift) &&
    ours.every((block, i) => isSameBlock(block, theirs[i]!, shift)) &&
    wordsAround(a.text, first.start, last.end) === wordsAround(b.text, first.start + shift, last.end + shift)
  );
}

function isSameBlock(a: Block, b: Block, shift: number): boolean {
  const [cells, others] = [a.cells ?? [], b.cells ?? []];
  return (
    a.start + shift === b.start &&
    a.end + shift === b.end &&
    a.kind === b.kind &&
    a.zone === b.zone &&
    a.level === b.level &&
    cells.length === others.length &&
    cells.every(({ start, end, head }, i) => {
      const other = others[i]!;
      return start + shift === other.start && end + shift === other.end && head === other.head;
    })
  );
}

/** Capitalised words right before and behind: beside a surname they make it somebody else's. */
const wordsAround = (text: string, start: number, end: number) =>
  [
    /\p{Lu}\p{Ll}+\s$/u.exec(text.slice(Math.max(0, start - 40), start)),
    /^\s\p{Lu}\p{Ll}+/u.exec(text.slice(end, end + 40)),
  ].join('|');
