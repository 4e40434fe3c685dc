/**
 * Cues out of example sentences: words, names and figures that stand in the sentences for an answer and in no others.
 *
 * Each answer is learned on its own by sequential covering with a beam search, as in CN2 (Clark and Niblett, The CN2
 * Induction Algorithm, Machine Learning 3, 1989): the conjunction of at most three terms that covers most of the
 * sentences still uncovered, and wrongly catches almost none, becomes a cue; then the next, until what is left are single
 * cases, from which nothing general can be learned.
 */
import type { JsonPath } from '../model/json-text';
import type { Lexicon, LexiconQuestion } from '../model/lexicon';
import type { Example, Examples, Pack, Question } from '../model/pack';
import type { PathProblem } from '../model/pack-problem';
import { UNLISTED } from '../model/relation';
import { Bits } from './bits';
import { compilePack, PackError } from './compile';
import { type Case, casesOf } from './example-terms';
import { tryExamples } from './trial';

export interface Suggestion {
  /** `question:position`, `question:unlisted`, or a question whose value decides. */
  place: string;
  cue: string;
  /** Examples for the answer that it catches. */
  covers: Example[];
  /** Examples that it catches though they are not for the answer. */
  wrong: Example[];
}

/** Terms of a cue at most. */
const TERMS = 3;
/** Beginnings of cues that are kept while the next term is looked for. */
const BEAM = 20;
/** Sentences that a cue must catch to be more than one sentence said again: fewer where there are few examples. */
const supportOf = (examples: number) => (examples < 8 ? 2 : 3);
/** Of what a cue catches, the share that must be right. */
const PRECISION = 0.85;
/** Cues for one answer. */
const MOST_CUES = 30;

/**
 * Proposes cues for every answer that has examples in the language which the pack's own cues do not find.
 * @returns by answer in the pack's order, each answer's in the order in which they were found
 */
export function suggestCues(lexicon: Lexicon, language: string, examples: Examples): Suggestion[] {
  const cases = casesOf(lexicon, language, examples);
  const trials = new Map(tryExamples(lexicon, language, examples).map((trial) => [trial.example, trial]));
  return lexicon.questions.flatMap((question) =>
    placesOf(question).flatMap((place) => {
      const own = cases.filter(({ example }) => isFor(example, place));
      const others = cases.filter(({ example }) => isAgainst(example, place));
      const open = own.map(({ example }) =>
        trials.get(example)!.missed.some((answer) => isAt(answer, place)),
      );
      return coveringCues(new Evidence(own, others, question), Bits.from(open)).map(
        ({ terms, right, wrong }) => ({
          place,
          cue: terms.join(' '),
          covers: right.of(own).map(({ example }) => example),
          wrong: wrong.of(others).map(({ example }) => example),
        }),
      );
    }),
  );
}

/**
 * Adds proposed cues to a pack. Those that the pack would be refused with, because they run into another position's,
 * are left out.
 * @param pack one that compiles without them
 */
export function withSuggestions(
  pack: Pack,
  language: string,
  suggestions: Suggestion[],
): { pack: Pack; kept: Suggestion[] } {
  const grown = {
    ...pack,
    questions: pack.questions.map((question) => withCues(question, language, suggestions)),
  };
  const problems = problemsOf(grown);
  if (!problems.length) return { pack: grown, kept: suggestions };
  const accepted = withoutFaulty(suggestions, problems, grown);
  // A problem that is none of theirs would come again and again.
  return accepted.length < suggestions.length
    ? withSuggestions(pack, language, accepted)
    : { pack, kept: [] };
}

/** Cues that a problem stands at go; where it stands at one of the pack's own, those that it names. */
function withoutFaulty(suggestions: Suggestion[], problems: PathProblem[], pack: Pack): Suggestion[] {
  const faulty = new Set(problems.map(({ path }) => valueAt(pack, path)));
  const left = suggestions.filter(({ cue }) => !faulty.has(cue));
  if (left.length < suggestions.length) return left;
  return suggestions.filter(({ cue }) => !problems.some(({ message }) => message.includes(`“${cue}”`)));
}

const valueAt = (value: unknown, path: JsonPath) =>
  path.reduce((at, key) => (at as Record<string | number, unknown>)[key], value);

function withCues(question: Question, language: string, suggestions: Suggestion[]): Question {
  const grown = (place: string, cues: Record<string, string[]> | undefined) => {
    const own = suggestions.filter((suggestion) => suggestion.place === place).map(({ cue }) => cue);
    return own.length ? { ...cues, [language]: [...(cues?.[language] ?? []), ...own] } : cues;
  };
  const { id, cues, unlisted, positions } = question;
  return {
    ...question,
    cues: grown(id, cues),
    unlisted: grown(`${id}:${UNLISTED}`, unlisted),
    positions: positions.map((position) => ({
      ...position,
      cues: grown(`${id}:${position.id}`, position.cues),
    })),
  };
}

function problemsOf(pack: Pack): PathProblem[] {
  try {
    compilePack(pack);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems;
  }
}

/** Where cues of a question go: under the question where the value decides, else under each answer. */
function placesOf({ id, kind, positions }: LexiconQuestion): string[] {
  const measured = kind === 'quantity' || kind === 'date';
  return [
    ...(measured ? [id] : []),
    ...positions.filter(({ value }) => !measured || value === null).map((position) => `${id}:${position.id}`),
    ...(measured ? [] : [`${id}:${UNLISTED}`]),
  ];
}

const isAt = (answer: string, place: string) => answer === place || answer.split(':')[0] === place;

const isFor = (example: Example, place: string) => (example.for ?? []).some((answer) => isAt(answer, place));

/** Denials are no counter-examples: that they deny is for the engine to see. */
function isAgainst(example: Example, place: string): boolean {
  const [question = ''] = place.split(':');
  if (isFor(example, place)) return false;
  if ((example.denies ?? []).some((answer) => answer.startsWith(`${question}:`))) return false;
  // An unlisted answer is looked for only where no position is found.
  if (isFor(example, question)) return place !== `${question}:${UNLISTED}`;
  return !example.against || example.against.includes(place) || example.against.includes(question);
}

interface Rule {
  terms: string[];
  right: Bits;
  wrong: Bits;
}

/** Which of the cases for an answer, and of those against it, have each term. */
class Evidence {
  readonly own: Bits;
  readonly others: Bits;
  readonly support: number;
  readonly terms: { term: string; right: Bits; wrong: Bits }[];

  constructor(own: Case[], others: Case[], question: LexiconQuestion) {
    const holders = new Map<string, { right: Bits; wrong: Bits }>();
    own.forEach((item, i) => {
      for (const term of item.termsFor(question)) {
        const holder = holders.get(term) ?? { right: new Bits(own.length), wrong: new Bits(others.length) };
        holder.right.add(i);
        holders.set(term, holder);
      }
    });
    others.forEach((item, i) => {
      for (const term of item.termsFor(question)) holders.get(term)?.wrong.add(i);
    });
    this.support = supportOf(own.length);
    this.own = Bits.from(own.map(() => true));
    this.others = Bits.from(others.map(() => true));
    this.terms = [...holders]
      .filter(([, { right }]) => right.size >= this.support)
      .map(([term, holder]) => ({ term, ...holder }));
  }
}

/** @param open the cases that need a cue yet */
function coveringCues(evidence: Evidence, open: Bits): Rule[] {
  const rules: Rule[] = [];
  while (open.size >= evidence.support && rules.length < MOST_CUES) {
    const best = bestRule(open, evidence);
    if (!best) break;
    rules.push({ ...best, right: wholeOf(best, evidence) });
    open = open.without(best.right);
  }
  return rules;
}

/** What a rule covers of all cases, covered ones included. */
const wholeOf = ({ terms }: Rule, evidence: Evidence) =>
  evidence.terms
    .filter(({ term }) => terms.includes(term))
    .reduce((all, { right }) => all.and(right), evidence.own);

/** The best conjunction for the cases that are open, or null when there is none good enough. */
function bestRule(open: Bits, evidence: Evidence): Rule | null {
  let beam: Rule[] = [{ terms: [], right: open, wrong: evidence.others }];
  let best: Rule | null = null;
  for (let length = 1; length <= TERMS; length++) {
    const grown = new Map<string, Rule>();
    for (const rule of beam) {
      for (const { term, right, wrong } of evidence.terms) {
        if (rule.terms.some((other) => isSameWord(other, term))) continue;
        const kept = rule.right.and(right);
        if (kept.size < evidence.support) continue;
        const caught = rule.wrong.and(wrong);
        // A term that excludes nothing only makes the cue narrower.
        if (length > 1 && caught.size === rule.wrong.size) continue;
        const terms = [...rule.terms, term];
        grown.set(terms.toSorted().join(' '), { terms, right: kept, wrong: caught });
      }
    }
    beam = [...grown.values()].sort((a, b) => worth(b) - worth(a)).slice(0, BEAM);
    for (const rule of beam)
      if (isGood(rule, evidence.support) && (!best || worth(rule) > worth(best))) best = rule;
  }
  return best;
}

/** One word alone must be found in more sentences than several together. */
const isGood = ({ terms, right, wrong }: Rule, support: number) =>
  right.size / (right.size + wrong.size) >= PRECISION &&
  terms.some(isTelling) &&
  (terms.length > 1 || right.size > support);

/** Names, dates and quotations alone say nothing of what is said of them. */
const isTelling = (term: string) => !/^(@|#date|#quote)/.test(term);

/** How much is caught, by how sure it is: the Laplace estimate of precision, to a power that makes it count most. */
const worth = ({ right, wrong }: Rule) =>
  right.size * ((right.size + 1) / (right.size + wrong.size + 2)) ** 8;

/** “accus*” and “accused”, “press_conference” and “press” are one word of the sentence, and serve one term. */
const isSameWord = (a: string, b: string) =>
  wordsOf(a).some((one) => wordsOf(b).some((other) => one.startsWith(other) || other.startsWith(one)));

const wordsOf = (term: string) => term.replaceAll('*', '').split('_');
