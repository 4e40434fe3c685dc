/**
 * Folding: the one way in which names, cue words and page text are made comparable. A letter folds to lower case
 * without diacritics, typographic signs to their plain forms, hyphens and blanks to one space; characters that no
 * reader sees (soft hyphen, zero-width and direction marks) fold to nothing.
 */

/** A character that is passed over. */
export const NOTHING = 0;
const SPACE = 32;
const APOSTROPHE = 39;

/** What a folded character is for the purpose of boundaries. */
export const OTHER = 0;
export const LETTER = 1;
/** Scripts written without spaces: a name may start and end anywhere in them. */
export const IDEOGRAPH = 2;
/** What folds to a space, and what folds to nothing. */
export const BLANK = 3;
export const PASSED_OVER = 4;

const table = new Uint16Array(0x10000);
const classes = new Uint8Array(0x10000);

const isIdeograph = (code: number) =>
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0x3005 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);

function foldLetter(code: number): number {
  const plain = String.fromCharCode(code).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

for (let code = 0; code < 0x10000; code++) {
  table[code] = code;
  if (isIdeograph(code)) classes[code] = IDEOGRAPH;
}
// Latin, Greek and Cyrillic with their supplements, and full-width forms: everything else has no case to fold.
for (const [from, to] of [
  [0x30, 0x52f],
  [0x1e00, 0x1fff],
  [0xff01, 0xff5e],
] as const) {
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code);
    if (!/[\p{L}\p{N}\uff01-\uff5e]/u.test(character)) continue;
    table[code] = foldLetter(code);
    // Not ¹ or ʼ, which stand behind a word without being part of it.
    if (/[\p{L}\p{Nd}]/u.test(character) && !/\p{Lm}/u.test(character)) classes[code] = LETTER;
  }
}
for (const code of [
  9,
  10,
  13,
  SPACE,
  0x2d,
  0xa0,
  0x2010,
  0x2011,
  0x2012,
  0x2013,
  0x202f,
  0x2007,
  0x2009,
  0x3000,
]) {
  table[code] = SPACE;
}
for (const code of [0x2018, 0x2019, 0x201b, 0x02bc, 0xff07]) table[code] = APOSTROPHE;
for (const code of [0xad, 0xfeff, 0x180e]) table[code] = NOTHING;
for (let code = 0x200b; code <= 0x200f; code++) table[code] = NOTHING;
for (let code = 0x202a; code <= 0x202e; code++) table[code] = NOTHING;
for (let code = 0x2060; code <= 0x2069; code++) table[code] = NOTHING;
for (let code = 0x300; code <= 0x36f; code++) table[code] = NOTHING;
classes[0x5f] = LETTER; // an underscore joins a name to what it is not

for (let code = 0; code < 0x10000; code++) {
  if (table[code] === SPACE) classes[code] = BLANK;
  else if (table[code] === NOTHING) classes[code] = PASSED_OVER;
}

/** The folded code unit, {@link NOTHING} for one that is passed over. */
export const foldCode = (code: number) => table[code]!;

/** {@link LETTER}, {@link IDEOGRAPH}, {@link BLANK}, {@link PASSED_OVER} or {@link OTHER}, of an unfolded code unit. */
export const classOf = (code: number) => classes[code]!;

/** Folds a whole string; runs of blanks and hyphens become one space. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = table[text.charCodeAt(i)]!;
    if (code === NOTHING || (code === SPACE && folded.endsWith(' '))) continue;
    folded += String.fromCharCode(code);
  }
  return folded;
}
