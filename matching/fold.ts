/**
 * Folding: the one way in which names, cue words and page text are made comparable. A letter folds to lower case
 * without diacritics, typographic signs to their plain forms, hyphens and blanks to one space; characters that no
 * reader sees (soft hyphen, zero-width and direction marks) fold to nothing.
 */

/** A character that is passed over; the number of one that no text has (Unicode 23.7, noncharacters). */
export const NOTHING = 0xffff;
const SPACE = 32;
const APOSTROPHE = 39;

/** What a folded character is for the purpose of boundaries. */
export const OTHER = 1;
export const LETTER = 2;
/** Scripts written without spaces: a name may start and end anywhere in them. */
export const IDEOGRAPH = 3;
/** What folds to a space, and what folds to nothing. */
export const BLANK = 4;
export const PASSED_OVER = 5;

/**
 * By code unit, 0 until one is asked for: a page has a few hundred of them, and to make up tens of thousands would hold
 * up the page in which the first is.
 */
const folds = new Uint16Array(0x10000);
const classes = new Uint8Array(0x10000);

/** The folded code unit, {@link NOTHING} for one that is passed over. */
export const foldCode = (code: number): number => folds[code]! || learn(code).fold;

/** {@link LETTER}, {@link IDEOGRAPH}, {@link BLANK}, {@link PASSED_OVER} or {@link OTHER}, of an unfolded code unit. */
export const classOf = (code: number): number => classes[code]! || learn(code).kind;

/** Folds a whole string; runs of blanks and hyphens become one space. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === NOTHING || (code === SPACE && folded.endsWith(' '))) continue;
    folded += String.fromCharCode(code);
  }
  return folded;
}

interface Folding {
  fold: number;
  kind: number;
}

function learn(code: number): Folding {
  const folding = foldingOf(code);
  folds[code] = folding.fold;
  classes[code] = folding.kind;
  return folding;
}

const BLANKS = [9, 10, 13, 32, 0x2d, 0xa0, 0x2007, 0x2009, 0x2010, 0x2011, 0x2012, 0x2013, 0x202f, 0x3000];
const APOSTROPHES = [0x2bc, 0x2018, 0x2019, 0x201b, 0xff07];
const INVISIBLES = ranges([
  [0xad],
  [0x300, 0x36f],
  [0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff],
]);
const IDEOGRAPHS = ranges([
  [0x2e80, 0x2fdf],
  [0x3005, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
]);
/** Latin, Greek and Cyrillic with their supplements, and full-width forms: everything else has no case to fold. */
const CASED = ranges([
  [0x30, 0x52f],
  [0x1e00, 0x1fff],
  [0xff01, 0xff5e],
]);

function foldingOf(code: number): Folding {
  if (BLANKS.includes(code)) return { fold: SPACE, kind: BLANK };
  if (INVISIBLES(code)) return { fold: NOTHING, kind: PASSED_OVER };
  if (IDEOGRAPHS(code)) return { fold: code, kind: IDEOGRAPH };
  if (APOSTROPHES.includes(code)) return { fold: APOSTROPHE, kind: OTHER };
  const character = String.fromCharCode(code);
  // An underscore joins a name to what it is not.
  if (character === '_') return { fold: code, kind: LETTER };
  if (!CASED(code) || !/[\p{L}\p{N}\uff01-\uff5e]/u.test(character)) return { fold: code, kind: OTHER };
  // Not ¹ or ʼ, which stand behind a word without being part of it.
  const isLetter = /[\p{L}\p{Nd}]/u.test(character) && !/\p{Lm}/u.test(character);
  return { fold: foldLetter(character), kind: isLetter ? LETTER : OTHER };
}

function foldLetter(character: string): number {
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.length === 1 ? plain : character.toLowerCase()).charCodeAt(0);
}

function ranges(all: [from: number, to?: number][]): (code: number) => boolean {
  return (code) => all.some(([from, to = from]) => code >= from && code <= to);
}
