/** The places in a sentence at which a term of a cue can stand. */
import type { Choice, Lexicon } from '../model/lexicon';
import { result } from '../model/steps';
import type { DateFound } from './calendar';
import type { Candidates } from './cue-index';
import type { Quantity } from './quantities';
import type { SentenceView } from './sentence-view';
import type { Span } from './sentences';
import { type Found, hasRole } from './vocabulary';

/** A place that a term of the cue was found at. */
export interface Piece extends Span {
  kind: 'word' | 'entity' | 'slot';
  /** Not in the sentence itself but in the question or column head that it answers. */
  carried: boolean;
  /** A part of a plain word: “not” in “who asked not to be named”. */
  plain?: true;
}

/** A sentence against one pack, for one question: its measures are those that the question asks for. */
export interface MatchScope {
  view: SentenceView;
  lexicon: Lexicon;
  lexiconIndex: number;
  /** Words of the sentence by the choices that they are one of. */
  words: Map<number, Piece[]>;
  candidates: Candidates;
  quantities: Quantity[];
  dates: DateFound[];
}

/** Choices after which a caller gets a chance to leave the main thread. */
const CHOICES = 50;

const choicesOfTerms = new WeakMap<Lexicon, number[][]>();

/** Sorts a pack's choices by their terms, once; leaves the thread in between. What asks earlier, waits for all of it. */
export function* indexChoices(lexicon: Lexicon): Generator<void> {
  if (choicesOfTerms.has(lexicon)) return;
  const index = lexicon.terms.map((): number[] => []);
  for (const [choice, { words }] of lexicon.choices.entries()) {
    if (choice % CHOICES === 0) yield;
    for (const term of words) index[term]!.push(choice);
  }
  choicesOfTerms.set(lexicon, index);
}

/** For each term of the lexicon, the choices that it is one of. */
function choicesByTerm(lexicon: Lexicon): number[][] {
  if (!choicesOfTerms.has(lexicon)) result(indexChoices(lexicon));
  return choicesOfTerms.get(lexicon)!;
}

/** All cue words of a sentence at once: what it costs does not grow with the number of cues. */
export function wordsOf(view: SentenceView, lexicon: Lexicon, lexiconIndex: number): Map<number, Piece[]> {
  const index = choicesByTerm(lexicon);
  const words = new Map<number, Piece[]>();
  const add = ({ start, end, meanings, plain }: Found, carried: boolean) => {
    for (const meaning of meanings) {
      if (meaning.kind !== 'term' || meaning.lexicon !== lexiconIndex) continue;
      for (const choice of index[meaning.term] ?? []) {
        const pieces = words.get(choice) ?? [];
        pieces.push({ start, end, kind: 'word', carried, ...(plain ? { plain } : {}) });
        words.set(choice, pieces);
      }
    }
  };
  for (const item of view.found) add(item, false);
  for (const item of view.context) add(item, true);
  return words;
}

/** Every place at which the choice stands. */
export function piecesOf(choice: number, scope: MatchScope): Piece[] {
  const { entities, slots } = scope.lexicon.choices[choice]!;
  const words = scope.words.get(choice) ?? [];
  if (!entities.length && !slots.length) return words;
  const pieces = [...words];
  for (const atom of entities) pieces.push(...entityPieces(scope.view, scope.lexiconIndex, atom));
  for (const slot of slots) {
    const places = slot === 'quantity' ? scope.quantities : slot === 'date' ? scope.dates : scope.view.quotes;
    pieces.push(...places.map(({ start, end }): Piece => ({ start, end, kind: 'slot', carried: false })));
  }
  return pieces;
}

type EntityAtom = Choice['entities'][number];

function entityPieces(view: SentenceView, lexicon: number, { entity, strict, version }: EntityAtom): Piece[] {
  const isMeant = (mention: SentenceView['mentions'][number]) =>
    mention.lexicon === lexicon &&
    mention.entity === entity &&
    (!version || (version === '*' ? mention.version !== null : mention.version === version));
  const named = [...view.mentions, ...view.descriptions].filter(isMeant);
  if (named.length) return named.map(entityPiece);
  return strict || version || view.carried[lexicon] !== entity ? [] : pronounPieces(view);
}

const entityPiece = ({ start, end }: Span): Piece => ({ start, end, kind: 'entity', carried: false });

/** A pronoun behind a name of this very sentence stands for that one, not for the party carried over. */
function pronounPieces(view: SentenceView): Piece[] {
  const first = Math.min(view.end, ...view.mentions.map(({ start }) => start));
  const pronouns = view.found.filter(
    (item) =>
      item.start < first && (hasRole(item, 'pronoun') || hasRole(item, 'company') || hasRole(item, 'person')),
  );
  if (pronouns.length) return pronouns.map(entityPiece);
  return first === view.end ? [entityPiece({ start: view.start, end: view.start })] : [];
}
