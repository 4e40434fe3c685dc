/**
 * Sentences, block by block. `Intl.Segmenter` finds the boundaries of UAX #29; what it breaks wrongly (“Dr. | Elena”,
 * “22. | April”, “?” | he said) is joined again by rules of our own. Never over a whole page: it is quadratic on long
 * strings in some engines.
 */
import type { Block } from '../model/readable';
import type { Language } from './languages/language';

/** Longer blocks are cut at a line end or blank, so that one run-on block cannot cost quadratic time. */
const LONGEST_SEGMENT = 20_000;

export interface Span {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(code: string): Intl.Segmenter {
  const known = segmenters.get(code) ?? new Intl.Segmenter(code, { granularity: 'sentence' });
  segmenters.set(code, known);
  return known;
}

/** The sentences of one block, trimmed, in order; a table row is one sentence. Offsets are the text's. */
export function sentencesOf(text: string, block: Block, language: Language): Span[] {
  if (block.kind === 'row') {
    return isProse(text, block)
      ? cellsOf(block).flatMap((cell) => sentencesOf(text, cell, language))
      : trimmed(text, [block]);
  }
  const spans: Span[] = [];
  for (const line of linesOf(text, block)) {
    const segments = [...segmenterFor(language.code).segment(text.slice(line.start, line.end))].map(
      ({ index, segment }): Span => ({ start: line.start + index, end: line.start + index + segment.length }),
    );
    for (const segment of segments) {
      const before = spans.at(-1);
      if (
        before &&
        before.end === segment.start &&
        before.start >= line.start &&
        joins(text, before, segment, language)
      ) {
        before.end = segment.end;
      } else spans.push(segment);
    }
  }
  return trimmed(text, spans);
}

/** A cell with more words than this is prose: the table is there for the layout. */
const LONGEST_CELL = 25;

const cellsOf = ({ cells = [], zone }: Block): Block[] =>
  cells.map(({ start, end }) => ({ start, end, kind: 'paragraph', zone, level: 0 }));

const isProse = (text: string, { cells = [] }: Block) =>
  cells.some(({ start, end }) => {
    const cell = text.slice(start, end);
    return cell.split(/\s+/).length > LONGEST_CELL || /[\p{Ll}”"][.!?]\s+\p{Lu}/u.test(cell);
  });

/** Lines of a block (a `<br>` ends a sentence), cut where they are too long. */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (from < end) {
    const newline = text.indexOf('\n', from);
    let to = newline < 0 || newline >= end ? end : newline + 1;
    if (to - from > LONGEST_SEGMENT) {
      const blank = text.lastIndexOf(' ', from + LONGEST_SEGMENT);
      to = blank > from ? blank + 1 : from + LONGEST_SEGMENT;
    }
    yield { start: from, end: to };
    from = to;
  }
}

/** Whether a boundary between two segments is none. */
function joins(text: string, before: Span, after: Span, language: Language): boolean {
  const left = text.slice(before.start, before.end).trimEnd();
  const right = text.slice(after.start, after.end);
  if (/^[\p{Ll}]/u.test(right)) return true; // “Really?” he said.
  if (!left.endsWith('.')) return /^[”’»"')\]]+\s*$/u.test(right);
  const word =
    /(\S+)\.$/
      .exec(left)?.[1]
      ?.toLowerCase()
      .replace(/^[(“"‘'[]+/, '') ?? '';
  if (language.abbreviations.includes(word)) return true;
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && /^\p{Lu}/u.test(right) && !/^(?:i|a)$/.test(word)) return true; // J. P. Morgan, U.S. Senate
  return language.code === 'de' && /^\d{1,2}$/.test(word); // 22. April
}

function trimmed(text: string, spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    return from < to ? [{ start: from, end: to }] : [];
  });
}
