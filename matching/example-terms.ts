/** An example sentence as a learner of cues sees it: all terms of the cue notation that it could be found by. */
import type { Lexicon, LexiconQuestion } from '../model/lexicon';
import type { Example, Examples } from '../model/pack';
import { scopesOf } from './answers';
import { fold } from './fold';
import { languageOf } from './languages';
import { passOver } from './pass';
import type { SentenceView } from './sentence-view';
import { examplePage } from './trial';
import { Vocabulary } from './vocabulary';

/** Letters that a stem has at least, and that it leaves off at most. */
const STEM = 4;
const ENDING = 4;
/** A word in more than this share of all sentences says nothing of its own, once it stands in this many. */
const COMMON = 0.08;
const MANY = 10;
const HAN = /^\p{Script=Han}/u;
/** Characters of a phrase in a script without blanks. */
const IDEOGRAPHS = [2, 3, 4];

export class Case {
  constructor(
    readonly example: Example,
    private readonly words: Set<string>,
    private readonly hasFigure: (question: LexiconQuestion) => boolean,
  ) {}

  /** The terms, with `#quantity` where the sentence has a figure in the question's unit. */
  *termsFor(question: LexiconQuestion): Generator<string> {
    if (this.hasFigure(question)) yield '#quantity';
    yield* this.words;
  }
}

/** Every example with the terms that it offers; words that stand in very many are left out. */
export function casesOf(lexicon: Lexicon, language: string, { context, sentences }: Examples): Case[] {
  const vocabulary = new Vocabulary([lexicon], languageOf(language));
  const read = sentences.map((example) => {
    const views = viewsOf(example, context, language, lexicon, vocabulary);
    return { example, views, words: new Set(views.flatMap((view) => [...termsIn(view, lexicon)])) };
  });
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string) =>
    (word.length > 2 || HAN.test(word)) && (counts.get(word) ?? 0) <= Math.max(MANY, COMMON * read.length);
  const isTelling = (term: string) => /^[@#]/.test(term) || term.split('_').some(isRare);
  return read.map(({ example, views, words }) => {
    const units = new Set(
      views.flatMap((view) => {
        const scopeFor = scopesOf(view, lexicon, 0);
        return lexicon.questions.filter((question) => scopeFor(question).quantities.length);
      }),
    );
    return new Case(example, new Set([...words].filter(isTelling)), (question) => units.has(question));
  });
}

/** The sentences of an example, read in its context. */
/** The sentences of one example, as cues see them. */
export function viewsOf(
  example: Example,
  context: string[],
  language: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): SentenceView[] {
  const views: SentenceView[] = [];
  const { page, start } = examplePage(example, context, language);
  const pass = passOver(
    page,
    [lexicon],
    () => vocabulary,
    (view) => {
      if (view.end > start) views.push(view);
    },
  );
  while (!pass.next().done);
  return views;
}

function* termsIn(view: SentenceView, lexicon: Lexicon): Generator<string> {
  if (view.dates.length) yield '#date';
  if (view.quotes.length) yield '#quote';
  const named = [...view.mentions, ...view.descriptions];
  for (const { entity } of named) yield `@${lexicon.entities[entity]!.id}`;
  const carried = view.carried[0] ?? -1;
  if (carried >= 0) yield `@${lexicon.entities[carried]!.id}`;
  // What is part of a name is found as that name.
  let rest = view.text.slice(view.start, view.end);
  for (const { start, end } of named)
    rest = rest.slice(0, start - view.start) + '|'.repeat(end - start) + rest.slice(end - view.start);
  yield* wordTerms(fold(rest));
}

function* wordTerms(folded: string): Generator<string> {
  let before: { word: string; end: number } | null = null;
  for (const match of folded.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const [word] = match;
    if (HAN.test(word)) yield* pieces(word);
    else if (!/^\p{N}+$/u.test(word)) {
      if (word.length > 2) yield* spellings(word);
      if (word.length > 2 && before && folded.slice(before.end, match.index) === ' ')
        yield `${before.word}_${word}`;
      before = word.length > 2 ? { word, end: match.index + word.length } : null;
    }
  }
}

/** The longest stem first: of terms that do equally well the first is taken. */
function* spellings(word: string): Generator<string> {
  for (let cut = 1; cut <= ENDING && word.length - cut >= STEM; cut++) yield `${word.slice(0, -cut)}*`;
  yield word;
}

function* pieces(run: string): Generator<string> {
  for (const length of IDEOGRAPHS)
    for (let at = 0; at + length <= run.length; at++) yield run.slice(at, at + length);
}
