/** Whether a cue stands in a sentence, and where. */
import type { Cue, Term } from '../model/lexicon';
import { type MatchScope, type Piece, piecesOf } from './pieces';
import { type SentenceView, wordCount } from './sentence-view';

export interface Match {
  cue: Cue;
  pieces: Piece[];
  /** All that could stand for its terms. */
  candidates: Piece[];
}

/** Tries before a cue is given up: bounds the cost of any cue on any sentence. */
const MOST_STEPS = 400;

/** The first way in which the cue fits the sentence, or null. */
export function matchCue(cue: Cue, scope: MatchScope): Match | null {
  const needed: Term[] = [];
  const candidates: Piece[][] = [];
  for (const term of cue.terms) {
    if (term.absent) continue;
    const pieces = piecesOf(term.choice, scope);
    if (!pieces.length) return null;
    needed.push(term);
    candidates.push(pieces);
  }
  const stands = ({ choice }: Term) =>
    piecesOf(choice, scope).some(({ carried, plain }) => !carried && !plain);
  if (cue.terms.some((term) => term.absent && stands(term))) return null;
  const pieces = arrange(needed, candidates, scope.view);
  return pieces ? { cue, pieces, candidates: candidates.flat() } : null;
}

/** One piece for each term, none used twice, each in its order. */
function arrange(terms: Term[], candidates: Piece[][], view: SentenceView): Piece[] | null {
  let steps = 0;
  const chosen: Piece[] = [];
  const place = (index: number): boolean => {
    const term = terms[index];
    if (!term) return isOwn(chosen);
    for (const piece of candidates[index]!) {
      if (++steps > MOST_STEPS) return false;
      if (chosen.some((other) => overlaps(other, piece))) continue;
      if (term.order !== 'any' && !inOrder(view, chosen[index - 1]!, piece, term)) continue;
      chosen.push(piece);
      if (place(index + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return place(0) ? chosen : null;
}

/** The sentence itself must say something; what it carries over only completes it. */
const isOwn = (pieces: Piece[]) =>
  pieces.some((piece) => !piece.carried && piece.kind !== 'entity') ||
  pieces.every((piece) => piece.kind === 'entity');

const overlaps = (a: Piece, b: Piece) =>
  a.kind === b.kind && !a.carried && !b.carried && a.start < b.end && b.start < a.end;

function inOrder(view: SentenceView, before: Piece, piece: Piece, { order, within }: Term): boolean {
  if (before.carried || piece.carried) return true;
  const follows = piece.start >= before.end;
  if (order === 'after' && !follows) return false;
  if (within === null) return true;
  const gap = follows ? view.text.slice(before.end, piece.start) : view.text.slice(piece.end, before.start);
  return wordCount(gap) <= within;
}
