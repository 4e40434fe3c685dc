/** How a sentence was read, for the authors of packs: which cues fired, which just missed, and by which term. */
import type { Cue, Lexicon, LexiconQuestion } from '../model/lexicon';
import type { Explained } from '../model/reading';
import { answersOf, scopesOf } from './answers';
import { matchCue } from './cue-match';
import { type MatchScope, piecesOf } from './pieces';
import type { SentenceView } from './sentence-view';
import { isAboutAnother } from './subject';
import { whyOf } from './why';

export interface CueTrace {
  question: string;
  /** `channel:letter`, `channel, unlisted`, `share-move:us, scope`, or `accounts` for cues of the question itself. */
  place: string;
  /** As the author wrote it. */
  cue: string;
  /** The words of the sentence that the cue took; empty when it missed. */
  words: string[];
  /** Why it gave no answer; null when it fired. */
  missed: string | null;
}

export interface SentenceTrace {
  /** What it answers: the question, and how that was read. */
  answers: { question: string; explained: Explained }[];
  /** Cues of its language that fired, or missed by one term, in the order of the pack. */
  cues: CueTrace[];
}

export function explain(view: SentenceView, lexicon: Lexicon, lexiconIndex: number): SentenceTrace {
  const scopeFor = scopesOf(view, lexicon, lexiconIndex);
  const cues = lexicon.questions.flatMap((question) => {
    const scope = scopeFor(question);
    return listsOf(question).flatMap(({ place, cues }) =>
      cues
        .filter(({ language }) => language === view.language.code)
        .flatMap((cue) => {
          const outcome = outcomeOf(cue, question, scope);
          return outcome ? [{ question: question.id, place, cue: cue.source, ...outcome }] : [];
        }),
    );
  });
  const answers = answersOf(view, lexicon, lexiconIndex).map((answer) => ({
    question: answer.question.id,
    explained: {
      position_ids: answer.positions,
      denies: answer.denies,
      unlisted: answer.unlisted,
      value: answer.value,
      modality: answer.modality,
      why: whyOf(answer, view, lexicon, []),
    },
  }));
  return { answers, cues };
}

function listsOf({ id, cues, unlisted, positions }: LexiconQuestion): { place: string; cues: Cue[] }[] {
  return [
    ...positions.flatMap((position) => [
      { place: `${id}:${position.id}`, cues: position.cues },
      { place: `${id}:${position.id}, scope`, cues: position.scope },
    ]),
    { place: id, cues },
    { place: `${id}, unlisted`, cues: unlisted },
  ];
}

type Outcome = Pick<CueTrace, 'words' | 'missed'>;

/** Null for a cue that is far from fitting. */
function outcomeOf(cue: Cue, question: LexiconQuestion, scope: MatchScope): Outcome | null {
  const match = matchCue(cue, scope);
  if (!match) {
    const missed = missOf(cue, scope);
    return missed ? { words: [], missed } : null;
  }
  const words = match.pieces.map(({ carried, start, end }) =>
    carried || start === end ? '(carried over)' : scope.view.text.slice(start, end),
  );
  if (scope.view.asks) return { words, missed: 'the sentence asks' };
  if (isAboutAnother(match, question, scope)) return { words, missed: 'it speaks of somebody else' };
  return { words, missed: null };
}

/** Which one term keeps a cue from fitting; null where more than one does, or where nothing but names stands there. */
function missOf({ source, terms }: Cue, scope: MatchScope): string | null {
  const { view } = scope;
  const places = terms.map(({ choice }) => piecesOf(choice, scope));
  const speaks = places.some(
    (pieces, i) => !terms[i]!.absent && pieces.some(({ kind, carried }) => kind !== 'entity' && !carried),
  );
  if (!speaks) return null;
  const written = source.split(/\s+/).filter((piece) => piece && !/^[>~]\d*$/.test(piece));
  const missing = written.filter((_, i) => !terms[i]!.absent && !places[i]!.length);
  const forbidden = places.flatMap(
    (pieces, i) => (terms[i]!.absent && pieces.find(({ carried }) => !carried)) || [],
  );
  if (missing.length + forbidden.length > 1) return null;
  if (missing.length) return `${missing[0]} is missing`;
  if (forbidden[0]) return `“${view.text.slice(forbidden[0].start, forbidden[0].end)}” must not stand there`;
  return 'the words stand in another order, or too far apart';
}
