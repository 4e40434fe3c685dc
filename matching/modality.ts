/** How a sentence stands to the answer in it: asserted, alleged, attributed, denied or only supposed. */
import type { LexiconQuestion } from '../model/lexicon';
import type { Modality } from '../model/reading';
import type { Match } from './cue-match';
import { fold } from './fold';
import type { WordRole } from './languages/language';
import type { Piece } from './pieces';
import { HEDGES, isPartOf, type SentenceView, wordCount } from './sentence-view';
import type { Span } from './sentences';
import { hasRole } from './vocabulary';

/** How many words a negation reaches over. */
const NEGATION_REACH = 7;
/** Over a figure or date it reaches less far: “nobody has verified the 25,000 accounts” denies no figure. */
const FIGURE_REACH = 2;
const POSSIBILITY_REACH = 3;
/** Characters in which an inverted condition opens a sentence. */
const INVERSION = 24;

/** The words of the answer, without the names in it: what a negation would have to govern. */
function keysOf({ pieces }: Match): Piece[] {
  const own = pieces.filter((piece) => !piece.carried);
  const words = own.filter((piece) => piece.kind !== 'entity');
  return (words.length ? words : own).sort((a, b) => a.start - b.start);
}

/** The modality of one match in its sentence, by the sentence's own words. */
export function modalityOf(view: SentenceView, match: Match, accusation: boolean): Modality {
  if (isDenied(view, match, accusation)) return 'denied';
  if (isSupposed(view, match)) return 'hypothetical';
  // Where the answer is part of the accusation, the very words of it (“accused”) say that it is alleged; elsewhere they
  // are what is reported (“denied the allegations”).
  const has = (role: WordRole) => view.found.some((item) => hasRole(item, role));
  if (accusation && has('allegation')) return 'alleged';
  if (free(view, match, 'attribution').length || has('outlet')) return 'attributed';
  // Of an accusation, a letter or a source says it; of a letter, “names no model” is the page's own finding.
  return accusation && has('report') && !has('negation') ? 'attributed' : 'asserted';
}

/** Within so many sentences of words that are passed on, a sentence goes on passing them on. */
const RELAY_REACH = 2;

/**
 * Whether a page says a thing in its own name: it passes on nobody's words here or just before, names whom the question
 * is about, and says it in a sentence, not in a cell.
 */
export const isOwnWord = (
  view: SentenceView,
  modality: Modality,
  { about }: LexiconQuestion,
  lexicon: number,
): boolean =>
  modality === 'asserted' &&
  view.relayed > RELAY_REACH &&
  view.block.kind !== 'row' &&
  (about.length === 0 ||
    view.mentions.some((mention) => mention.lexicon === lexicon && about.includes(mention.entity)));

const covers = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Words of a role that the match itself did not take up (“no lawsuit” is an answer, not a denial of one) and that are
 * not part of a longer word of another kind (“no less than”, “même si”).
 */
function free(view: SentenceView, match: Match, role: WordRole): Span[] {
  return view.found.filter(
    (item) =>
      hasRole(item, role) &&
      !match.pieces.some((piece) => !piece.carried && touches(piece, item)) &&
      !isPartOf(view, item, JOINTS),
  );
}

/** Hedges, “per cent”, and what joins two clauses. */
const JOINTS = [...HEDGES, 'percent', 'clause'] as const;

function isDenied(view: SentenceView, match: Match, accusation: boolean): boolean {
  const keys = keysOf(match);
  const first = keys[0];
  if (!first) return false;
  const takesUp = match.candidates.some((piece) =>
    view.found.some((item) => touches(piece, item) && !piece.carried && hasRole(item, 'negation')),
  );
  const takesBack = (word: Span) =>
    !inQuotes(view, word) && sameClause(view, word, first) && (accusation || !isOfClaim(view, word));
  if (free(view, match, 'retraction').some(takesBack)) return true;
  if (isTakenBack(view, match, first)) return true;
  if (takesUp) return false;
  return free(view, match, 'negation').some(
    (word) =>
      !inQuotes(view, word) &&
      !isLater(view, word, keys) &&
      !isOfAnother(view, word, match) &&
      !isSuperlative(view, word) &&
      !isNotBefore(view, word) &&
      (keys.some((key) => governs(view, word, key) && !isUnverified(view, key)) ||
        isNotThis(view, word, match)),
  );
}

/** How many words may stand between a claim and what is said of it. */
const CLAIM_REACH = 3;

/** “Never had it seen so large an attack”: it has seen this one. */
const isSuperlative = (view: SentenceView, negation: Span) =>
  view.found.some((item) => hasRole(item, 'never') && touches(item, negation)) &&
  view.found.some((item) => hasRole(item, 'degree'));

/** “does not open until November”: it does, then. */
const isNotBefore = (view: SentenceView, negation: Span) =>
  view.found.some(
    (item) =>
      hasRole(item, 'notBefore') &&
      item.start >= negation.end &&
      view.dates.some(({ start }) => start >= item.end && wordCount(view.text.slice(item.end, start)) <= 1),
  );

/** “Nobody could confirm the 25,000 accounts nor the 28.8 million exchanges” denies neither figure. */
const isUnverified = (view: SentenceView, key: Piece) =>
  key.kind === 'slot' && view.found.some((item) => hasRole(item, 'verification') && item.end <= key.start);

/** “A spokesman said that the accusation is untrue”: the accusation is, not that he said so. */
const isOfClaim = (view: SentenceView, retraction: Span) =>
  view.found.some(
    (item) =>
      hasRole(item, 'allegation') &&
      item.end <= retraction.start &&
      !view.text.slice(item.end, retraction.start).includes(',') &&
      wordCount(view.text.slice(item.end, retraction.start)) <= CLAIM_REACH,
  );

/** How close behind a later negation the word that it denies must stand. */
const LATER_REACH = 3;

/**
 * The answer stands before the negation, in a clause of its own: “in a letter to two senators, since nothing soothes …”;
 * but not “copied the moulds, not the plans”.
 */
function isLater({ text, language }: SentenceView, negation: Span, keys: Piece[]): boolean {
  const between = text.slice(keys[0]!.end, negation.start);
  if (language.code === 'zh' || negation.start < keys[0]!.end) return false;
  if (!/[,;:—–]|\s(?:who|which|whose|because|since|que|qui)\s/i.test(between)) return false;
  return !keys.some(({ start }) => {
    if (start < negation.end) return false;
    const gap = text.slice(negation.end, start);
    return wordCount(gap) <= LATER_REACH && !/,/.test(gap);
  });
}

/** “Kyle is no longer the secretary: Kendall has the post” denies nothing of Kendall. */
const isOfAnother = ({ text }: SentenceView, negation: Span, { pieces }: Match) =>
  pieces.some(
    ({ kind, carried, start }) =>
      kind === 'entity' &&
      !carried &&
      start > negation.end &&
      /[;:；：]/.test(text.slice(negation.end, start)),
  );

/** “appeared as 2,500; it should have read 25,000”, “we called him the secretary; he left in May” */
function isTakenBack(view: SentenceView, { pieces }: Match, key: Piece): boolean {
  const has = (role: WordRole, stands: (word: Span) => boolean) =>
    view.found.some((word) => hasRole(word, role) && stands(word));
  if (has('correction', (word) => word.start >= key.end)) return true;
  return (
    has('misprint', (word) => word.end <= key.start && !/[;；]/.test(view.text.slice(word.end, key.start))) &&
    /[;；]/.test(view.text.slice(Math.max(...pieces.map(({ end }) => end)), view.end))
  );
}

/** “黑手不是阿里巴巴”: the name right behind the copula is what is denied. */
function isNotThis(view: SentenceView, negation: Span, { pieces }: Match): boolean {
  if (!/[是非]$/.test(view.text.slice(negation.start, negation.end))) return false;
  return pieces.some(
    ({ kind, start, carried }) =>
      kind === 'entity' &&
      !carried &&
      /^[“"「『]?$/.test(view.text.slice(negation.end, start)) &&
      start >= negation.end,
  );
}

/** Nothing that parts two statements stands between. */
const sameClause = ({ text }: SentenceView, a: Span, b: Span) =>
  !/[;；—]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** “At no time did …”, “Nor has …”; “Neither the one nor the other …”, whatever stands between. */
const INVERTED =
  /^(?:(?:at no \w+|on no occasion|nor|neither|never) (?:did|has|have|had|was|were|is|are|do|does)\b|neither\b.+\bnor\b|weder\b.+\bnoch\b|ni\b.+\bni\b)/is;

/**
 * A negation governs what follows it in its clause, all of the sentence where it opens it; in German and French also what
 * stands before it.
 */
function governs(view: SentenceView, negation: Span, key: Piece): boolean {
  if (negation.start <= view.start + 1 && INVERTED.test(view.text.slice(negation.start, view.end)))
    return true;
  const before = negation.end <= key.start;
  if (!before && !reachesBack(view, negation) && !isNone(view, negation, key)) return false;
  const [from, to] = before ? [negation.end, key.start] : [key.end, negation.start];
  const gap = view.text.slice(from, to);
  if (
    wordCount(gap) > (key.kind === 'slot' ? FIGURE_REACH : NEGATION_REACH) ||
    /[;:—–。；：]|\bthat\b|,\s*(?:and|which|who|und|et|y)\b/i.test(gap)
  )
    return false;
  if (/[,，]/.test(gap) && !/^[^,，]*[,，][^,，]{0,30}[,，][^,，]*$/.test(gap)) return false;
  // What comes after “but” is not denied, what comes after “whether” only open.
  return !view.found.some(
    (item) => item.start >= from && item.end <= to && (hasRole(item, 'clause') || hasRole(item, 'condition')),
  );
}

/**
 * German and French negate a verb behind it; but what is done “ohne Erlaubnis” is done, and who “promet de ne pas rester
 * passif” promises.
 */
const reachesBack = ({ language, text }: SentenceView, { start, end }: Span) =>
  ['de', 'fr'].includes(language.code) &&
  !/^(?:ohne|sans)$/i.test(text.slice(start, end)) &&
  !/\s(?:de|à|pour)\sne\s$/i.test(text.slice(Math.max(0, start - 10), start));

/** “made no filing”, “said nothing”: the negation is the object of the word before it. */
const isNone = ({ text }: SentenceView, negation: Span, key: Span) =>
  /^(?:no|none|nothing|nobody)$/i.test(text.slice(negation.start, negation.end)) &&
  wordCount(text.slice(key.end, negation.start)) === 0;

function isSupposed(view: SentenceView, match: Match): boolean {
  const keys = keysOf(match);
  const first = keys[0];
  if (!first) return false;
  if (isInverted(view)) return true;
  const conditions = free(view, match, 'condition').filter(
    (word) =>
      (word.end <= first.start + 1 || word.start < first.start) &&
      !/^sí$/i.test(view.text.slice(word.start, word.end)), // “yes”, which folds to “if”
  );
  if (
    conditions.some(
      (word) => opensClause(view, word) && !inQuotes(view, word) && !isClosed(view, word, first),
    )
  )
    return true;
  if (isConditional(view)) return true;
  return free(view, match, 'possibility').some(
    (word) =>
      !/^\p{Lu}/u.test(view.text.slice(word.start, word.end)) &&
      !isNegated(view, word) &&
      keys.some(
        (key) =>
          word.end <= key.start &&
          wordCount(view.text.slice(word.end, key.start)) <= POSSIBILITY_REACH &&
          !/[,;:，；：]/.test(view.text.slice(word.end, key.start)),
      ),
  );
}

/** “If you are new to this: …”, “Asked whether it would sue, it said …”: what was supposed has ended before the answer. */
function isClosed({ text }: SentenceView, condition: Span, key: Span): boolean {
  const between = text.slice(condition.end, Math.max(condition.end, key.start));
  return (
    /[:：]\s/.test(between) ||
    (/^(?:whether|ob)$/i.test(text.slice(condition.start, condition.end)) && between.includes(','))
  );
}

/** “A complaint, if it made one, would not lead to damages”: the answer may stand before its condition. */
const isConditional = (view: SentenceView) =>
  view.found.some(
    (item) =>
      hasRole(item, 'condition') &&
      /,\s$/.test(view.text.slice(view.start, item.start)) &&
      view.found.some(
        (verb) =>
          hasRole(verb, 'conditional') && /^\s[^,]+,\s(?:so\s)?$/.test(view.text.slice(item.end, verb.start)),
      ),
  );

/** “could not be checked” and “nobody could check” are no possibilities. */
const isNegated = (view: SentenceView, word: Span) =>
  view.found.some(
    (item) =>
      hasRole(item, 'negation') &&
      ((item.start >= word.end && item.start - word.end <= 1) ||
        (item.end <= word.start && word.start - item.end <= 1)),
  );

/** “Should it come to a trial, …” */
function isInverted(view: SentenceView): boolean {
  const lead = fold(view.text.slice(view.start, view.start + INVERSION)).replace(/^[^\p{L}]+/u, '');
  return view.language.inversions.some((word) => lead.startsWith(`${fold(word)} `));
}

/** At the start of the sentence or behind a comma, or a plain “if/whether” further in. */
function opensClause(view: SentenceView, word: Span): boolean {
  const lead = view.text.slice(view.start, word.start);
  if (view.language.code === 'zh') return true;
  return (
    /^[\s“"'‘(–—-]*$/.test(lead) ||
    /[,;:–—]\s*(?:and |but |so )?$/.test(lead) ||
    wordCount(view.text.slice(word.start, word.end)) === 1
  );
}

const inQuotes = (view: SentenceView, word: Span) => view.quotes.some((quote) => covers(quote, word));
