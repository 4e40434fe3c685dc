/** Which noun a figure counts: “25,000 fraudulent accounts”, “the number of accounts at 24,000”, “2.5万个账号”. */
import type { Lexicon } from '../model/lexicon';
import type { Quantity } from './quantities';
import { type SentenceView, wordCount } from './sentence-view';

/** Words between a figure and the noun it counts, or a noun and the figure behind it. */
const NOUN_AFTER = 4;
const NOUN_BEFORE = 5;

/** The figures of a sentence in a unit of the pack: `percent`, or the name of a word list `unit-…`; none for null. */
export function quantitiesOfUnit(
  view: SentenceView,
  lexicon: Lexicon,
  lexiconIndex: number,
  unit: string | null,
): Quantity[] {
  if (!unit) return [];
  if (unit === 'percent') return view.quantities.filter((quantity) => quantity.unit === 'percent');
  const units = lexicon.units[view.language.code] ?? {};
  return view.quantities.filter(
    (quantity) => !quantity.unit && unitOf(view, quantity, units, lexiconIndex) === unit,
  );
}

function unitOf(
  view: SentenceView,
  quantity: Quantity,
  units: Record<string, number[]>,
  lexicon: number,
): string | null {
  return (
    nounAfter(view, quantity, units, lexicon) ??
    headOf(view, quantity, units, lexicon) ??
    nounBefore(view, quantity, units, lexicon)
  );
}

interface Noun {
  unit: string;
  start: number;
  end: number;
}

function nounsIn(found: SentenceView['found'], units: Record<string, number[]>, lexicon: number): Noun[] {
  return found.flatMap(({ start, end, meanings }) =>
    Object.entries(units)
      .filter(([, terms]) =>
        meanings.some(
          (meaning) => meaning.kind === 'term' && meaning.lexicon === lexicon && terms.includes(meaning.term),
        ),
      )
      .map(([unit]) => ({ unit, start, end })),
  );
}

function nounAfter(
  view: SentenceView,
  quantity: Quantity,
  units: Record<string, number[]>,
  lexicon: number,
): string | null {
  const noun = nounsIn(view.found, units, lexicon).find(({ start }) => {
    if (start < quantity.end) return false;
    const gap = view.text.slice(quantity.end, start);
    return (
      wordCount(gap) <= NOUN_AFTER &&
      !/[.;:!?。；，,]|\d/.test(gap) &&
      !/\b(?:and|und|et|y|to|for)\b/i.test(gap)
    );
  });
  return noun?.unit ?? null;
}

/** In a table the column's head names the unit. */
function headOf(
  view: SentenceView,
  quantity: Quantity,
  units: Record<string, number[]>,
  lexicon: number,
): string | null {
  const index = view.block.cells?.findIndex(
    ({ start, end }) => start <= quantity.start && end >= quantity.end,
  );
  const head = view.context.filter(({ cell }) => cell !== undefined && cell === index);
  return nounsIn(head, units, lexicon)[0]?.unit ?? null;
}

/** Only where no other noun follows at once that the figure could count. */
function nounBefore(
  view: SentenceView,
  quantity: Quantity,
  units: Record<string, number[]>,
  lexicon: number,
): string | null {
  if (/^[\s\u00a0-]\p{L}{5,}/u.test(view.text.slice(quantity.end, view.end))) return null;
  const noun = nounsIn(view.found, units, lexicon)
    .filter(({ end }) => end <= quantity.start)
    .at(-1);
  if (!noun)
    return (
      nounsIn([...view.context.filter(({ cell }) => cell === undefined), ...view.counted], units, lexicon)[0]
        ?.unit ?? null
    );
  const gap = view.text.slice(noun.end, quantity.start).replace(/\bca?\./, '');
  const free =
    !/[.;!?。；]|\d/.test(gap) &&
    !view.quantities.some(({ end, start }) => start < quantity.start && end > noun.end);
  return free && wordCount(gap) <= NOUN_BEFORE ? noun.unit : null;
}
