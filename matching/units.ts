/** Which noun a figure counts: “25,000 fraudulent accounts”, “the number of accounts at 24,000”, “2.5万个账号”. */
import type { Lexicon } from '../model/lexicon';
import type { Quantity } from './quantities';
import { type SentenceView, wordCount } from './sentence-view';
import type { Found } from './vocabulary';

/** Words between a figure and the noun it counts, or a noun and the figure behind it. */
const NOUN_AFTER = 4;
const NOUN_BEFORE = 5;

/**
 * The unit of each figure of a sentence that has one: `percent`, or the name of a word list `unit-…` of the pack. Money
 * counts nothing.
 */
export function unitsOf(view: SentenceView, lexicon: Lexicon, lexiconIndex: number): Map<Quantity, string> {
  const units = new Map<Quantity, string>();
  if (!view.quantities.length) return units;
  const nounsIn = nounFinder(lexicon.units[view.language.code] ?? {}, lexiconIndex);
  const nouns = nounsIn(view.found);
  for (const quantity of view.quantities) {
    const unit =
      quantity.unit === 'percent'
        ? 'percent'
        : quantity.unit
          ? null
          : (nounAfter(view, quantity, nouns) ??
            nounsIn(headOf(view, quantity))[0]?.unit ??
            nounBefore(view, quantity, nouns, nounsIn));
    if (unit) units.set(quantity, unit);
  }
  return units;
}

interface Noun {
  unit: string;
  start: number;
  end: number;
}

type NounFinder = (found: Found[]) => Noun[];

function nounFinder(units: Record<string, number[]>, lexicon: number): NounFinder {
  const unitOfTerm = new Map(
    Object.entries(units).flatMap(([unit, terms]) => terms.map((term) => [term, unit])),
  );
  return (found) =>
    found.flatMap(({ start, end, meanings }) =>
      meanings.flatMap((meaning): Noun[] => {
        const unit =
          meaning.kind === 'term' && meaning.lexicon === lexicon ? unitOfTerm.get(meaning.term) : undefined;
        return unit ? [{ unit, start, end }] : [];
      }),
    );
}

/** The first noun behind the figure: what parts the two, parts it from all others. */
function nounAfter({ text }: SentenceView, quantity: Quantity, nouns: Noun[]): string | null {
  const noun = nouns.find(({ start }) => start >= quantity.end);
  if (!noun) return null;
  const gap = text.slice(quantity.end, noun.start);
  const near =
    wordCount(gap) <= NOUN_AFTER &&
    !/[.;:!?。；，,]|\d/.test(gap) &&
    !/\b(?:and|und|et|y|to|for)\b/i.test(gap);
  return near ? noun.unit : null;
}

/** In a table the column's head names the unit. */
function headOf({ block, context }: SentenceView, quantity: Quantity): Found[] {
  const index = block.cells?.findIndex(({ start, end }) => start <= quantity.start && end >= quantity.end);
  return context.filter(({ cell }) => cell !== undefined && cell === index);
}

/** Only where no other noun follows at once that the figure could count. */
function nounBefore(
  view: SentenceView,
  quantity: Quantity,
  nouns: Noun[],
  nounsIn: NounFinder,
): string | null {
  if (/^[\s\u00a0-]\p{L}{5,}/u.test(view.text.slice(quantity.end, view.end))) return null;
  const noun = nouns.findLast(({ end }) => end <= quantity.start);
  if (!noun) {
    const asked = view.context.filter(({ cell }) => cell === undefined);
    return nounsIn([...asked, ...view.counted])[0]?.unit ?? null;
  }
  const gap = view.text.slice(noun.end, quantity.start).replace(/\bca?\./, '');
  const free =
    !/[.;!?。；]|\d/.test(gap) &&
    !view.quantities.some(({ end, start }) => start < quantity.start && end > noun.end);
  return free && wordCount(gap) <= NOUN_BEFORE ? noun.unit : null;
}
