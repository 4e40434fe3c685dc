/**
 * Sentences, block by block. `Intl.Segmenter` finds the boundaries of UAX #29; what it breaks wrongly (“Dr. | Elena”,
 * “22. | April”, “?” | he said) is joined again by rules of our own. Never over a whole page: it is quadratic on long
 * strings in some engines.
 */
import type { Block } from '../model/readable';
import type { Language } from './languages/language';
import { plainSegments } from './plain-segments';

/**
 * Longer blocks are cut, best at the end of a line or sentence, so that one run-on block costs no quadratic time, here
 * or where sentences are read: none is longer than this, in characters.
 */
const LONGEST = 2_000;

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

/** The sentences of one block, trimmed, in order; a table row is one sentence unless its
 * cells hold sentences of their own. Offsets are the text's. */
export function* sentencesOf(text: string, block: Block, language: Language): Generator<Span, void> {
  if (block.kind !== 'row') {
    for (const piece of piecesOf(text, block))
      yield* trimmed(text, joined(text, segmentsOf(text, piece, language), language));
  } else if (isProse(text, block) || isComparison(text, block))
    for (const cell of cellsOf(block)) yield* sentencesOf(text, cell, language);
  else yield* trimmed(text, [block]);
}

/** A block in pieces of at most {@link LONGEST} characters. */
function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const to = from + cutOf(text.slice(from, from + LONGEST));
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

function cutOf(piece: string): number {
  const line = piece.lastIndexOf('\n') + 1;
  const sentence = /^.*(?:[.!?]\s|[。！？])/s.exec(piece)?.[0].length ?? 0;
  return line || sentence || piece.lastIndexOf(' ') + 1 || piece.length;
}

const segmentsOf = (text: string, piece: Span, { code }: Language): Span[] =>
  plainSegments(text, piece) ??
  [...segmenterFor(code).segment(text.slice(piece.start, piece.end))].map(({ index, segment }) => ({
    start: piece.start + index,
    end: piece.start + index + segment.length,
  }));

/** Segments with the boundaries undone that are none, and closing quotes where they belong; a line's end ends all. */
function joined(text: string, segments: Span[], language: Language): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of segments) {
    const before = spans.at(-1);
    if (!before || text[start - 1] === '\n') {
      spans.push({ start, end });
      continue;
    }
    before.end = start + closingAt(text, { start, end });
    if (joins(text, before, { start: before.end, end }, language)) before.end = end;
    else spans.push({ start: before.end, end });
  }
  return spans;
}

/** Length of the quotes and brackets that a segment starts with and that close the one before: « Oui. | » Puis. */
const closingAt = (text: string, { start, end }: Span) =>
  isPlainCharacter(text, start) ? 0 : closingQuotes(text, start, end);

const closingQuotes = (text: string, start: number, end: number) =>
  /^[”’»"')\]]+(?=\s|$)/.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;

/** A cell with more words than this is prose: the table is there for the layout. */
const LONGEST_CELL = 25;

const cellsOf = ({ cells = [], zone }: Block): Block[] =>
  cells.map(({ start, end }) => ({ start, end, kind: 'paragraph', zone, level: 0 }));

const isProse = (text: string, { start, end, cells = [] }: Block) =>
  end - start > LONGEST ||
  cells.some(({ start, end }) => {
    const cell = text.slice(start, end);
    return cell.split(/\s+/).length > LONGEST_CELL || /[\p{Ll}”"][.!?]\s+\p{Lu}/u.test(cell);
  });

/** A row that asks something and gives an answer in each of its other cells. */
const isComparison = (text: string, { cells = [] }: Block) =>
  cells.length > 2 && /[?？]\s*$/.test(text.slice(cells[0]!.start, cells[0]!.end));

/** Longest word before a full stop that can be an abbreviation. */
const LONGEST_ABBREVIATION = 24;
/** Abbreviations that are words as well: they stand before a number. */
const COUNTED = /^(?:no|nr|p|pp|s|fig|vol|art|núm)$/;

/** Whether a boundary between two segments is none. */
function joins(text: string, before: Span, after: Span, language: Language): boolean {
  if (after.start === after.end) return true;
  const left = text.slice(Math.max(before.start, before.end - LONGEST_ABBREVIATION), before.end).trimEnd();
  const right = text.slice(after.start, after.start + 8).trimStart();
  if (/^\p{Ll}/u.test(right)) return true; // “Really?” he said.
  const word = wordBeforeStop(left);
  if (!word) return false;
  if (COUNTED.test(word) && /^\d/.test(right)) return true;
  if (abbreviationsOf(language).has(word) && !COUNTED.test(word)) return true;
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && /^\p{Lu}/u.test(right) && !/^(?:i|a)$/.test(word)) return true; // J. P. Morgan, U.S. Senate
  return language.code === 'de' && /^\d{1,2}$/.test(word); // 22. April
}

const BEFORE_WORD = /[\s(“"‘'[]/;

/** A blank, a bracket or an opening quote; not the apostrophe of “the other's”. */
const opensWord = (text: string, at: number) =>
  BEFORE_WORD.test(text[at]!) && !(text[at] === "'" && at > 0 && /\p{L}/u.test(text[at - 1]!));

/** The word that ends with a full stop at the end of a text, in small letters and without the stop; else `''`. */
function wordBeforeStop(left: string): string {
  if (!left.endsWith('.')) return '';
  let from = left.length - 1;
  while (from > 0 && (isPlainCharacter(left, from - 1) || !opensWord(left, from - 1))) from--;
  return left.slice(from, -1).toLowerCase();
}

const abbreviations = new WeakMap<Language, ReadonlySet<string>>();

function abbreviationsOf(language: Language): ReadonlySet<string> {
  const known = abbreviations.get(language) ?? new Set(language.abbreviations);
  abbreviations.set(language, known);
  return known;
}

/** A letter or digit of ASCII: what most places of a text are, told without an expression. */
function isPlainCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

function trimmed(text: string, spans: Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
    return from < to ? [{ start: from, end: to }] : [];
  });
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 126 && /\s/.test(text[at]!);
}
