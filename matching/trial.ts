/** The examples of a pack, read by the engine itself: which answers it finds, misses, and finds where there are none. */
import type { Lexicon, LexiconPosition, LexiconQuestion } from '../model/lexicon';
import type { Example, Examples } from '../model/pack';
import { meet } from '../model/quantity';
import type { Block, ReadablePage } from '../model/readable';
import type { Statement } from '../model/reading';
import { UNLISTED } from '../model/relation';
import { positionInterval } from './position-interval';
import { createReader } from './reader';

/** What came of one example. Answers are written `question:position`. */
export interface Trial {
  example: Example;
  /** Its place in the pack's list, from 0. */
  index: number;
  /** Answers that the sentence gives and the engine found. */
  right: string[];
  /** Answers that the sentence gives and the engine did not find. */
  missed: string[];
  /** Answers that the engine found and the sentence does not give, with the words that it read. */
  wrong: { answer: string; words: string[] }[];
  /** The same of what the sentence denies. */
  denials: { right: string[]; missed: string[]; wrong: string[] };
}

/** How an answer fared over many examples. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/**
 * Tries sentences on a pack, each on a page of its own below the examples' context.
 * @param language code of the language that the pages are in
 */
export function tryExamples(lexicon: Lexicon, language: string, { context, sentences }: Examples): Trial[] {
  const reader = createReader([lexicon]);
  const questions = new Map(lexicon.questions.map((question) => [question.id, question]));
  return sentences.map((example, index) => {
    const { page, start } = examplePage(example, context, language);
    const statements = (reader.read(page)?.statements ?? []).filter(({ position }) => position.end > start);
    return trialOf(example, index, statements, questions);
  });
}

/** Right, missed and wrong by answer, in the order in which answers are first met. */
export function tallyOf(trials: Trial[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (answer: string, kind: keyof Tally) => {
    const tally = tallies.get(answer) ?? { right: 0, missed: 0, wrong: 0 };
    tally[kind]++;
    tallies.set(answer, tally);
  };
  for (const { right, missed, wrong } of trials) {
    for (const answer of right) count(answer, 'right');
    for (const answer of missed) count(answer, 'missed');
    for (const { answer } of wrong) count(answer, 'wrong');
  }
  return tallies;
}

/** Precision and recall over all answers; 1 where there was nothing to find or nothing found. */
export function ratesOf(trials: { [Kind in keyof Tally]: unknown[] }[]) {
  const sum = (kind: keyof Tally) => trials.reduce((total, trial) => total + trial[kind].length, 0);
  const share = (other: number) => (sum('right') + other === 0 ? 1 : sum('right') / (sum('right') + other));
  return { precision: share(sum('wrong')), recall: share(sum('missed')) };
}

function trialOf(
  example: Example,
  index: number,
  statements: Statement[],
  questions: Map<string, LexiconQuestion>,
): Trial {
  const found = statements.flatMap(answersIn);
  const expected = example.for ?? [];
  const isSame = (a: string, b: string) => a === b || haveSameFigure(a, b, questions);
  const hits = expected.filter((answer) => found.some((other) => isSame(other.answer, answer)));
  const denied = statements.flatMap(({ question, denies }) => denies.map((id) => `${question}:${id}`));
  const denies = example.denies ?? [];
  return {
    example,
    index,
    right: hits,
    missed: expected.filter((answer) => !hits.includes(answer)),
    wrong: found
      .filter(({ answer }) => isForbidden(answer, example))
      .filter(({ answer }) => !expected.some((other) => isSame(answer, other)))
      .filter(({ answer, first }) => first === answer || !haveSameFigure(answer, first, questions))
      .map(({ answer, words }) => ({ answer, words })),
    denials: {
      right: denies.filter((answer) => denied.includes(answer)),
      missed: denies.filter((answer) => !denied.includes(answer)),
      wrong: denied.filter((answer) => !denies.includes(answer) && isForbidden(answer, example)),
    },
  };
}

function answersIn({ question, position_ids, unlisted, why }: Statement) {
  const positions = unlisted ? [...position_ids, UNLISTED] : position_ids;
  return positions.map((position) => ({
    answer: `${question}:${position}`,
    first: `${question}:${positions[0]!}`,
    words: why.words,
  }));
}

/** An example is against everything that it is not for, unless it says what it is against. */
function isForbidden(answer: string, { for: own = [], against }: Example): boolean {
  const [question = ''] = answer.split(':');
  if (!against || against.includes(answer) || against.includes(question)) return true;
  return own.some((other) => other.split(':')[0] === question);
}

/** “More than 28.8 million” and “nearly 29 million” are two positions and one figure. */
function haveSameFigure(a: string, b: string, questions: Map<string, LexiconQuestion>): boolean {
  const [question = '', first = ''] = a.split(':');
  const [otherQuestion, second = ''] = b.split(':');
  const asked = questions.get(question);
  if (question !== otherQuestion || !asked) return false;
  const position = (id: string) => asked.positions.find((known) => known.id === id);
  const [one, other] = [position(first), position(second)];
  if (!one || !other || !isMeasured(one) || !isMeasured(other)) return false;
  const paired = asked.pairs.some(
    ({ a, b, relation }) => relation === 'agrees' && [a, b].includes(one.id) && [a, b].includes(other.id),
  );
  return paired || meet(positionInterval(one), positionInterval(other));
}

const isMeasured = ({ value }: LexiconPosition) => value !== null;

/** An example on a page of its own, and where it starts there; where `before` ends like a sentence, in its paragraph. */
export function examplePage({ text, before }: Example, context: string[], language: string) {
  const joined = before && /[^?？:：]$/.test(before.trim());
  const lines = [
    ...context,
    ...(before ? [joined ? `${before} ${text}` : before] : []),
    ...(joined ? [] : [text]),
  ];
  let all = '';
  const blocks = lines.map((line, i): Block => {
    if (all) all += '\n';
    const start = all.length;
    all += line;
    return {
      start,
      end: all.length,
      kind: i === 0 ? 'heading' : 'paragraph',
      zone: 'content',
      level: i === 0 ? 1 : 0,
    };
  });
  const page: ReadablePage = {
    url: 'https://example.invalid/',
    canonical: null,
    title: '',
    language,
    published: null,
    texts: [{ frame: 0, text: all, blocks }],
  };
  return { page, start: all.length - text.length };
}
