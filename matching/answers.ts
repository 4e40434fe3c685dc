/** The answers of one sentence: which questions it answers, with which positions or values, and by which words. */
import type { Cue, Lexicon, LexiconPosition, LexiconQuestion } from '../model/lexicon';
import { daysOf, type Interval, isoOf, meet } from '../model/quantity';
import type { Modality, Value } from '../model/reading';
import type { DateFound } from './calendar';
import { candidatesIn } from './cue-index';
import { type Match, matchCue } from './cue-match';
import { isFiled } from './dates';
import { modalityOf } from './modality';
import { type MatchScope, wordsOf } from './pieces';
import { positionInterval } from './position-interval';
import type { Quantity } from './quantities';
import { HEDGES, isPartOf, type SentenceView } from './sentence-view';
import type { Span } from './sentences';
import { isAboutAnother } from './subject';
import { unitsOf } from './units';
import { hasRole } from './vocabulary';

export interface Answer {
  question: LexiconQuestion;
  positions: string[];
  denies: string[];
  unlisted: boolean;
  value: Value | null;
  modality: Modality;
  /** A scoped position (“US-listed”) whose scope the sentence has, whatever its value: pairs of that position hold. */
  scope: string | null;
  match: Match;
}

/** All answers of a sentence to the questions of one pack. */
export function answersOf(view: SentenceView, lexicon: Lexicon, lexiconIndex: number): Answer[] {
  if (view.asks || view.idle) return [];
  const scopeFor = scopesOf(view, lexicon, lexiconIndex);
  return lexicon.questions.flatMap((question) => {
    const scope = scopeFor(question);
    if (!scope.candidates.touches(question)) return [];
    const answer =
      question.kind === 'quantity' || question.kind === 'date'
        ? measuredAnswer(question, scope)
        : chosenAnswer(question, scope);
    return answer ? [answer] : [];
  });
}

/** The dates of what a sentence tells, without that of its telling. */
const datesToldIn = ({ text, start, end, dates }: SentenceView) =>
  dates.filter(
    (date) => !isFiled(text.slice(start, end), { start: date.start - start, end: date.end - start }),
  );

/** A sentence as each question sees it: its words and dates, and the figures in the question's unit. */
export function scopesOf(
  view: SentenceView,
  lexicon: Lexicon,
  lexiconIndex: number,
): (question: LexiconQuestion) => MatchScope {
  const words = wordsOf(view, lexicon, lexiconIndex);
  const units = unitsOf(view, lexicon, lexiconIndex);
  const dates = datesToldIn(view);
  const candidates = candidatesIn(words.keys(), view.language.code, lexicon);
  return ({ unit }) => ({
    view,
    lexicon,
    lexiconIndex,
    words,
    candidates,
    dates,
    quantities: unit ? view.quantities.filter((quantity) => units.get(quantity) === unit) : [],
  });
}

// ------------------------------------------------------------------ categories, parties, words

function chosenAnswer(question: LexiconQuestion, scope: MatchScope): Answer | null {
  const taken = question.positions.flatMap((position) => {
    const match = firstMatch(position.cues, question, scope);
    return match ? [{ position, match, modality: modalityOf(scope.view, match, question.accusation) }] : [];
  });
  const silenced = new Set(
    taken.filter(({ modality }) => stands(modality)).flatMap(({ position }) => position.over),
  );
  const kept = taken.filter(({ position }) => !silenced.has(position.id));
  const standing = kept.filter(({ modality }) => stands(modality));
  const lead = standing[0] ?? kept[0];
  if (!lead) return unlistedAnswer(question, scope);
  return {
    question,
    positions: standing.map(({ position }) => position.id),
    denies: kept.filter(({ modality }) => modality === 'denied').map(({ position }) => position.id),
    unlisted: false,
    value: null,
    modality: lead.modality,
    scope: null,
    match: lead.match,
  };
}

const stands = (modality: Modality) => modality !== 'denied' && modality !== 'hypothetical';

function unlistedAnswer(question: LexiconQuestion, scope: MatchScope): Answer | null {
  const match = firstMatch(question.unlisted, question, scope);
  if (!match) return null;
  const modality = modalityOf(scope.view, match, question.accusation);
  if (!stands(modality)) return null;
  return { question, positions: [], denies: [], unlisted: true, value: null, modality, scope: null, match };
}

function firstMatch(cues: Cue[], question: LexiconQuestion, scope: MatchScope): Match | null {
  for (const cue of scope.candidates.of(cues)) {
    const match = matchCue(cue, scope);
    if (match && !isAboutAnother(match, question, scope)) return match;
  }
  return null;
}

// ------------------------------------------------------------------ quantities and dates

/** What was measured: a figure or a date of the sentence. */
interface Measure {
  start: number;
  end: number;
  text: string;
  interval: Interval;
  hedge: string | null;
  /** A percentage whose direction is not said. */
  unsigned?: boolean;
  kind: 'quantity' | DateFound['kind'];
}

function measuredAnswer(question: LexiconQuestion, scope: MatchScope): Answer | null {
  const measures =
    question.kind === 'quantity'
      ? scope.quantities.map((quantity) => signed(scope.view, quantity))
      : scope.view.dates.map(dated);
  const answers = measures.flatMap((measure) => {
    const here = <T extends { start: number }>(items: T[]) =>
      items.filter(({ start }) => start === measure.start);
    const only = { ...scope, quantities: here(scope.quantities), dates: here(scope.dates) };
    const match = firstMatch(question.cues, question, only);
    const answer = match ? measured(question, measure, match, only, scope.quantities) : null;
    return answer ? [answer] : [];
  });
  const standing = answers.filter(({ modality }) => stands(modality));
  const first = standing.find(({ positions }) => positions.length) ?? standing[0] ?? answers[0];
  if (!first) return chosenAnswer(question, scope);
  return { ...first, positions: [...new Set(standing.flatMap(({ positions }) => positions))] };
}

const dated = ({ start, end, text, interval, kind }: DateFound): Measure => ({
  start,
  end,
  text,
  interval,
  hedge: null,
  kind,
});

/** A percentage takes its sign from the word of movement nearest to it. */
function signed(view: SentenceView, quantity: Quantity): Measure {
  const { start, end, text, interval, hedge } = quantity;
  const nearest = (role: 'fall' | 'rise') =>
    Math.min(
      ...view.found
        .filter((item) => hasRole(item, role) && !isPartOf(view, item, HEDGES))
        .map((item) => (item.end <= start ? start - item.end : item.start - end))
        .map((distance) => (distance < 0 ? Number.POSITIVE_INFINITY : distance)),
      Number.POSITIVE_INFINITY,
    );
  const [fall, rise] = [nearest('fall'), nearest('rise')];
  const percent = quantity.unit === 'percent' && quantity.value > 0;
  const falls = percent && fall < rise;
  const unsigned = percent && fall === rise;
  return {
    start,
    end,
    text,
    hedge,
    kind: 'quantity',
    unsigned,
    interval: falls ? { low: -interval.high, high: -interval.low } : interval,
  };
}

function measured(
  question: LexiconQuestion,
  measure: Measure,
  match: Match,
  scope: MatchScope,
  rivals: Quantity[],
): Answer | null {
  const modality = modalityOf(scope.view, match, question.accusation);
  const inScope = scopedPositions(question, scope, measure, rivals);
  if (measure.kind !== 'quantity' && !inScope.some((position) => fitsKind(position, measure))) return null;
  const positions = inScope
    .filter((position) => contains(position, measure))
    .sort((a, b) => distance(a, measure) - distance(b, measure));
  const listed = positions.map(({ id }) => id);
  if (!listed.length && !isComparable(inScope, measure, scope.view)) return null;
  return {
    question,
    positions: stands(modality) ? listed : [],
    // Who denies “28.8 million” has not denied “over 28 million”.
    denies: modality === 'denied' ? listed.slice(0, 1) : [],
    unlisted: stands(modality) && !listed.length,
    value: measuredValue(question, measure),
    modality,
    scope: inScope[0]?.scope.length ? inScope[0].id : null,
    match,
  };
}

/** A figure of quite another size measures something else. */
const FARTHEST = 50;
/** A length of time is another answer only where something is said to last it. */
const LASTING =
  /(?:\bfor|last(?:s|ed|ing)|over|spann\w+|during|throughout|took|ran|dauer\w+|über|während|pendant|durant|dur[óa]\w*|durante|sur|持续|持續|历时|歷時|长达|長達|为期|為期)[了约約近将將有]{0,2}\s?(?:\p{L}+\s){0,3}$/iu;

function isComparable(positions: LexiconPosition[], measure: Measure, view: SentenceView): boolean {
  if (measure.kind === 'month') return false;
  if (measure.kind === 'duration')
    return (
      LASTING.test(view.text.slice(view.start, measure.start)) ||
      /^\s(?:lang|hindurch)\b|^多?以[来來]/.test(view.text.slice(measure.end))
    );
  if (measure.kind !== 'quantity') return true;
  const size = Math.abs(middle(measure.interval));
  return positions.some(
    ({ value }) =>
      typeof value === 'number' && size < Math.abs(value) * FARTHEST && size > Math.abs(value) / FARTHEST,
  );
}

/** Positions whose scope the sentence has; where it has none, those that need none. */
function scopedPositions(
  question: LexiconQuestion,
  scope: MatchScope,
  measure: Measure,
  rivals: Quantity[],
): LexiconPosition[] {
  const scoped = question.positions.filter((position) => {
    const match = firstMatch(position.scope, question, scope);
    return match && isNearest(match, measure, rivals);
  });
  return scoped.length ? scoped : question.positions.filter(({ scope: cues }) => !cues.length);
}

/** “Slid 5% in Hong Kong, having closed 3% lower in New York”: what is said of a place is said of the figure nearest to it. */
function isNearest({ pieces }: Match, measure: Span, rivals: Span[]): boolean {
  const [word] = pieces.filter(({ kind, carried }) => kind !== 'slot' && !carried);
  if (!word) return true;
  const gap = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end);
  return rivals.every((rival) => gap(measure, word) <= gap(rival, word));
}

/** A letter has a day, a campaign a period or a duration. */
const fitsKind = ({ value }: LexiconPosition, { kind }: Measure) =>
  String(value).includes('/') ? kind === 'span' || kind === 'duration' : kind === 'day';

function contains(position: LexiconPosition, measure: Measure): boolean {
  const { value } = position;
  if (typeof value === 'number') {
    const own = positionInterval(position);
    return (
      meet(own, measure.interval) ||
      (measure.unsigned === true && meet({ low: -own.high, high: -own.low }, measure.interval))
    );
  }
  if (typeof value !== 'string' || !fitsKind(position, measure)) return false;
  const days = daysOf(value);
  const length = days.high - days.low + 1;
  const { low, high } = measure.interval;
  if (measure.kind === 'duration') return low <= length && length <= high;
  // The same period, or a coarser one around it: at most a little over twice as long.
  return low <= days.low && high >= days.high && high - low + 1 <= length * 2.1;
}

const middle = ({ low, high }: Interval) => (low + high) / 2;
const distance = (position: LexiconPosition, { hedge, interval }: Measure) => {
  const { value } = position;
  const place = hedge === null && typeof value === 'number' ? value : middle(positionInterval(position));
  return Math.abs(place - middle(interval));
};

function measuredValue(question: LexiconQuestion, { text, interval, hedge, kind }: Measure): Value {
  const calendar = kind === 'day' || kind === 'month' || kind === 'span';
  return {
    text,
    low: calendar ? isoOf(interval.low) : interval.low,
    high: calendar ? isoOf(interval.high) : interval.high,
    unit: calendar ? 'date' : kind === 'duration' ? 'days' : (question.unit ?? ''),
    hedge,
  };
}
