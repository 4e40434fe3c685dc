/**
 * The sentence boundaries of UAX #29 for plain text in Latin letters, in one pass over its characters. `Intl.Segmenter`
 * gives the same ones, an object for each, at many times the price; it stays the judge of everything else.
 */
import type { Span } from './sentences';

/** Sentence_Break classes, as far as plain text has them. NOT_PLAIN: left to the segmenter. */
const NOT_PLAIN = 0;
const OTHER = 1;
const UPPER = 2;
const LOWER = 3;
const NUMERIC = 4;
const A_TERM = 5;
const S_TERM = 6;
const CLOSE = 7;
const SPACE = 8;
const CONTINUE = 9;
/** The semicolon became SContinue in Unicode 16: behind a stop, browsers disagree. */
const SEMICOLON = 10;

const classes = new Uint8Array(0x10000);
for (let code = 0x21; code < 0x180; code++) {
  const character = String.fromCharCode(code);
  if (/\p{Lu}/u.test(character)) classes[code] = UPPER;
  else if (/\p{Ll}/u.test(character)) classes[code] = LOWER;
  else if (code < 0x7f) classes[code] = OTHER;
}
const assign = (characters: string, kind: number) => {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
};
assign('0123456789', NUMERIC);
assign('.', A_TERM);
assign('!?', S_TERM);
assign('()[]{}"\'“”‘’„«»', CLOSE);
assign(' \u00a0', SPACE);
assign(',-:–—', CONTINUE);
assign(';', SEMICOLON);
assign('…£€', OTHER);

/** The segments of a stretch of text, end to end; null where it is not plain enough to tell. */
export function plainSegments(text: string, { start, end }: Span): Span[] | null {
  const segments: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const kind = classes[text.charCodeAt(i)]!;
    if (kind === NOT_PLAIN) return null;
    if (kind !== A_TERM && kind !== S_TERM) continue;
    const at = boundaryAfter(text, i, start, end);
    if (at === UNTOLD) return null;
    if (at === NONE) continue;
    segments.push({ start: from, end: at });
    from = at;
    i = at - 1;
  }
  if (from < end) segments.push({ start: from, end });
  return segments;
}

const NONE = -1;
const UNTOLD = -2;

/** Where a sentence ends by the stop at `stop`: SB6–SB11. */
function boundaryAfter(text: string, stop: number, start: number, end: number): number {
  const kindAt = (at: number) => (at >= start && at < end ? classes[text.charCodeAt(at)]! : OTHER);
  let at = stop + 1;
  while (at < end && kindAt(at) === CLOSE) at++;
  while (at < end && kindAt(at) === SPACE) at++;
  if (at >= end) return NONE;
  const next = kindAt(at);
  if (next === CONTINUE || next === A_TERM || next === S_TERM) return NONE;
  if (next === SEMICOLON || next === NOT_PLAIN) return UNTOLD;
  if (kindAt(stop) === S_TERM) return at;
  if (at === stop + 1) {
    if (next === NUMERIC) return NONE;
    const before = kindAt(stop - 1);
    if (next === UPPER && (before === UPPER || before === LOWER)) return NONE;
  }
  let letter = at;
  while (letter < end && isPassed(kindAt(letter))) letter++;
  if (letter < end && kindAt(letter) === NOT_PLAIN) return UNTOLD;
  return letter < end && kindAt(letter) === LOWER ? NONE : at;
}

/** What may stand between a full stop and the small letter that takes its meaning away. */
const isPassed = (kind: number) =>
  kind !== NOT_PLAIN && kind !== UPPER && kind !== LOWER && kind !== A_TERM && kind !== S_TERM;
