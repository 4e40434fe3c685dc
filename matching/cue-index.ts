/** Which cues can stand in a sentence at all: of a pack's thousands, a sentence has the words of a few. */
import type { Cue, Lexicon, LexiconQuestion } from '../model/lexicon';
import { result } from '../model/steps';

/** Cues of one list (a position's, say) that may stand in a sentence, in the list's own order. */
export interface Candidates {
  of(cues: Cue[]): readonly Cue[];
  /** Whether the sentence can have any cue of the question. */
  touches(question: LexiconQuestion): boolean;
}

interface Entry {
  cue: Cue;
  list: Cue[];
  /** Place in its list: the first cue that matches wins. */
  rank: number;
  question: LexiconQuestion;
}

/** Cues after which a caller gets a chance to leave the main thread. */
const CUES = 50;

/** The choice under which cues stand that need no word, but a name or figure alone. */
const NO_WORD = -1;

const indices = new WeakMap<Lexicon, Map<string, Map<number, Entry[]>>>();

/**
 * Looks cues up by one word that each of them needs, so that a sentence costs what its words are in, not what the pack is.
 *
 * @param present choices of the lexicon that a word of the sentence is one of
 */
export function candidatesIn(present: Iterable<number>, language: string, lexicon: Lexicon): Candidates {
  const index = indexOf(lexicon, language);
  const entries = [...(index.get(NO_WORD) ?? [])];
  for (const choice of present) for (const entry of index.get(choice) ?? []) entries.push(entry);
  const lists = new Map<Cue[], Entry[]>();
  const questions = new Set<LexiconQuestion>();
  for (const entry of entries) {
    const list = lists.get(entry.list);
    if (list) list.push(entry);
    else lists.set(entry.list, [entry]);
    questions.add(entry.question);
  }
  return {
    of: (cues) => (lists.get(cues) ?? []).sort((a, b) => a.rank - b.rank).map(({ cue }) => cue),
    touches: (question) => questions.has(question),
  };
}

/** Sorts a pack's cues of a language, once; leaves the thread in between. What asks earlier, waits for all of it. */
export function* indexCues(lexicon: Lexicon, language: string): Generator<void> {
  const byLanguage = indices.get(lexicon) ?? new Map<string, Map<number, Entry[]>>();
  indices.set(lexicon, byLanguage);
  if (byLanguage.has(language)) return;
  const index = new Map<number, Entry[]>();
  let sorted = 0;
  for (const question of lexicon.questions) {
    for (const entry of entriesOf(question)) {
      if (entry.cue.language !== language) continue;
      if (++sorted % CUES === 0) yield;
      const key = keyOf(entry.cue, lexicon);
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
    yield;
  }
  byLanguage.set(language, index);
}

function indexOf(lexicon: Lexicon, language: string): Map<number, Entry[]> {
  if (!indices.get(lexicon)?.has(language)) result(indexCues(lexicon, language));
  return indices.get(lexicon)!.get(language)!;
}

const entriesOf = (question: LexiconQuestion): Entry[] =>
  [
    question.cues,
    question.unlisted,
    ...question.positions.flatMap(({ cues, scope }) => [cues, scope]),
  ].flatMap((list) => list.map((cue, rank) => ({ cue, list, rank, question })));

/** The choice with the fewest words of those that only a word can fill. */
function keyOf({ terms }: Cue, { choices }: Lexicon): number {
  const needed = terms
    .filter(({ absent, choice }) => {
      const { entities, slots } = choices[choice]!;
      return !absent && !entities.length && !slots.length;
    })
    .map(({ choice }) => choice)
    .sort((a, b) => choices[a]!.words.length - choices[b]!.words.length);
  return needed[0] ?? NO_WORD;
}
