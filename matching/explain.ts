/** Why a sentence was read as it was, for the authors of packs: which cues fired, and which missed by one term. */
import type { Cue, Lexicon, LexiconQuestion } from '../model/lexicon';
import { scopeOf } from './answers';
import { matchCue } from './cue-match';
import { type MatchScope, piecesOf, wordsOf } from './pieces';
import type { SentenceView } from './sentence-view';

export interface CueTrace {
  /** `channel:letter`, `channel, unlisted`, or `accounts` for cues of the question itself. */
  place: string;
  cue: string;
  /** The words of the sentence that the cue took; empty when it missed. */
  fired: string[];
  /** Why it just missed, null when it fired. */
  missed: string | null;
}

/** Cues of the sentence's language that fire in it or miss by one term, in the order of the pack. */
export function traceCues(view: SentenceView, lexicon: Lexicon, lexiconIndex: number): CueTrace[] {
  const words = wordsOf(view, lexicon, lexiconIndex);
  return lexicon.questions.flatMap((question) => {
    const scope = scopeOf(question, view, lexicon, lexiconIndex, words);
    return listsOf(question).flatMap(({ place, cues }) =>
      cues
        .filter(({ language }) => language === view.language.code)
        .flatMap((cue) => trace(cue, scope).map((outcome) => ({ place, cue: cue.source, ...outcome }))),
    );
  });
}

function listsOf({ id, cues, unlisted, positions }: LexiconQuestion): { place: string; cues: Cue[] }[] {
  return [
    ...positions.map((position) => ({ place: `${id}:${position.id}`, cues: position.cues })),
    { place: id, cues },
    { place: `${id}, unlisted`, cues: unlisted },
  ];
}

function trace(cue: Cue, scope: MatchScope): Pick<CueTrace, 'fired' | 'missed'>[] {
  const match = matchCue(cue, scope);
  if (match)
    return [
      {
        fired: match.pieces.map((piece) =>
          piece.carried ? '(carried over)' : scope.view.text.slice(piece.start, piece.end),
        ),
        missed: null,
      },
    ];
  const written = cue.source
    .trim()
    .split(/\s+/)
    .filter((piece) => !/^[>~]\d*$/.test(piece));
  const stands = cue.terms.map(({ choice }) => piecesOf(choice, scope).some((piece) => !piece.carried));
  const missing = written.filter((_, i) => !cue.terms[i]!.absent && !stands[i]);
  const forbidden = written.filter((_, i) => cue.terms[i]!.absent && stands[i]);
  const needed = cue.terms.filter(({ absent }) => !absent).length;
  if (missing.length === 0 && forbidden.length === 0)
    return [{ fired: [], missed: 'its terms stand there, but in another order or too far apart' }];
  if (missing.length === 0 && forbidden.length === 1)
    return [{ fired: [], missed: `${forbidden[0]} stands there` }];
  return missing.length === 1 && forbidden.length === 0 && needed > 1
    ? [{ fired: [], missed: `${missing[0]} is missing` }]
    : [];
}
