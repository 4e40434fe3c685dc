/** Whether a cue stands in a sentence, and where. */
import type { Choice, Cue, Lexicon } from '../model/lexicon';
import type { Quantity } from './quantities';
import { hasRole, type SentenceView, wordCount } from './sentence-view';
import type { Span } from './sentences';

/** A place that a term of the cue was found at. */
export interface Piece extends Span {
  kind: 'word' | 'entity' | 'slot';
  /** Not in the sentence itself but in the question or column head that it answers. */
  carried: boolean;
}

export interface Match {
  cue: Cue;
  pieces: Piece[];
}

/** What the matching of one question in one sentence needs. */
export interface MatchScope {
  view: SentenceView;
  lexicon: Lexicon;
  lexiconIndex: number;
  /** Figures of the question's unit in this sentence. */
  quantities: Quantity[];
}

/** Tries before a cue is given up: bounds the cost of any cue on any sentence. */
const MOST_STEPS = 400;

/** The first way in which the cue fits the sentence, or null. */
export function matchCue(cue: Cue, scope: MatchScope): Match | null {
  const needed = cue.terms.filter((term) => !term.absent);
  const candidates = needed.map(({ choice }) => piecesOf(scope.lexicon.choices[choice]!, scope));
  if (candidates.some((pieces) => !pieces.length)) return null;
  for (const term of cue.terms) {
    if (term.absent && piecesOf(scope.lexicon.choices[term.choice]!, scope).some((piece) => !piece.carried))
      return null;
  }
  let steps = 0;
  const chosen: Piece[] = [];
  const place = (index: number): boolean => {
    const term = needed[index];
    if (!term)
      return (
        chosen.some((piece) => !piece.carried && piece.kind !== 'entity') ||
        chosen.every((piece) => piece.kind === 'entity')
      );
    for (const piece of candidates[index]!) {
      if (++steps > MOST_STEPS) return false;
      if (chosen.some((other) => overlaps(other, piece))) continue;
      if (term.order !== 'any' && !inOrder(scope.view, chosen[index - 1]!, piece, term.order, term.within))
        continue;
      chosen.push(piece);
      if (place(index + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return place(0) ? { cue, pieces: chosen } : null;
}

const overlaps = (a: Piece, b: Piece) =>
  a.kind === b.kind && !a.carried && !b.carried && a.start < b.end && b.start < a.end && a.start >= 0;

function inOrder(
  view: SentenceView,
  before: Piece,
  piece: Piece,
  order: 'after' | 'near',
  within: number | null,
): boolean {
  if (before.carried || piece.carried) return before.carried && within === null;
  const follows = piece.start >= before.end;
  if (order === 'after' && !follows) return false;
  if (within === null) return true;
  const gap = follows ? view.text.slice(before.end, piece.start) : view.text.slice(piece.end, before.start);
  return wordCount(gap) <= within;
}

function piecesOf({ words, entities, slots }: Choice, scope: MatchScope): Piece[] {
  const pieces: Piece[] = [];
  const { view, lexiconIndex } = scope;
  if (words.length) {
    pieces.push(
      ...wordPieces(view.found, words, lexiconIndex, false),
      ...wordPieces(view.context, words, lexiconIndex, true),
    );
  }
  for (const atom of entities) pieces.push(...entityPieces(view, lexiconIndex, atom));
  for (const slot of slots) {
    const places = slot === 'quantity' ? scope.quantities : slot === 'date' ? view.dates : view.quotes;
    pieces.push(...places.map(({ start, end }): Piece => ({ start, end, kind: 'slot', carried: false })));
  }
  return pieces;
}

function wordPieces(
  found: SentenceView['found'],
  words: number[],
  lexicon: number,
  carried: boolean,
): Piece[] {
  return found
    .filter(({ meanings }) =>
      meanings.some(
        (meaning) => meaning.kind === 'term' && meaning.lexicon === lexicon && words.includes(meaning.term),
      ),
    )
    .map(({ start, end }): Piece => ({ start, end, kind: 'word', carried }));
}

function entityPieces(
  view: SentenceView,
  lexicon: number,
  { entity, strict, version }: Choice['entities'][number],
): Piece[] {
  const named = [...view.mentions, ...view.descriptions].filter(
    (mention) =>
      mention.lexicon === lexicon &&
      mention.entity === entity &&
      (!version || (version === '*' ? mention.version : mention.version === version)),
  );
  if (named.length)
    return named.map(({ start, end }): Piece => ({ start, end, kind: 'entity', carried: false }));
  if (strict || version || view.carried[lexicon] !== entity) return [];
  // A pronoun behind a name of this very sentence stands for that one.
  const first = Math.min(...view.mentions.map(({ start }) => start));
  const pronouns = view.found.filter(
    (item) =>
      item.start < first && (hasRole(item, 'pronoun') || hasRole(item, 'company') || hasRole(item, 'person')),
  );
  if (!pronouns.length) return [{ start: view.start, end: view.start, kind: 'entity', carried: false }];
  return pronouns.map(({ start, end }): Piece => ({ start, end, kind: 'entity', carried: false }));
}
