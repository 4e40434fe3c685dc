/** Which cues of a pack its examples make use of: one that never fires on them is untried, or wrong. */
import type { Cue, Lexicon, LexiconQuestion } from '../model/lexicon';
import type { Examples } from '../model/pack';
import { scopesOf } from './answers';
import { matchCue } from './cue-match';
import { viewsOf } from './example-terms';
import { languageOf } from './languages';
import { Vocabulary } from './vocabulary';

/** A list of cues, and whose they are. */
export interface CueHolder {
  /** `question:position`, `question:unlisted`, or the question where the value decides. */
  place: string;
  question: LexiconQuestion;
  cues: Cue[];
}

/** The lists of a lexicon that recognise answers; scopes only narrow them. */
export const cueHolders = ({ questions }: Lexicon): CueHolder[] =>
  questions.flatMap((question) => [
    { place: question.id, question, cues: question.cues },
    { place: `${question.id}:unlisted`, question, cues: question.unlisted },
    ...question.positions.map(({ id, cues }) => ({ place: `${question.id}:${id}`, question, cues })),
  ]);

/** Cues of the language that fire on none of its examples. */
export function idleCues(
  lexicon: Lexicon,
  language: string,
  { context, sentences }: Examples,
): { place: string; cue: string }[] {
  const vocabulary = new Vocabulary([lexicon], languageOf(language));
  const idle = cueHolders(lexicon).flatMap(({ place, question, cues }) =>
    cues.filter((cue) => cue.language === language).map((cue) => ({ place, question, cue })),
  );
  let open = idle;
  for (const example of sentences) {
    for (const view of viewsOf(example, context, language, lexicon, vocabulary)) {
      const scopeFor = scopesOf(view, lexicon, 0);
      open = open.filter(({ question, cue }) => !matchCue(cue, scopeFor(question)));
    }
  }
  return open.map(({ place, cue }) => ({ place, cue: cue.source }));
}
