/** What in a pack names something that is not there, or is there twice. Each problem names its place. */
import type { JsonPath } from '../model/json-text';
import type { Examples, Pack, Question } from '../model/pack';
import { type PathProblem, plainProblem } from '../model/pack-problem';
import { daysOf, isoOf } from '../model/quantity';
import { UNLISTED } from '../model/relation';
import { english } from './languages/en';

/** Empty when all is well. Entities are looked up where they are compiled. */
export function referenceProblems(pack: Pack): PathProblem[] {
  const { entities, questions, reports, claims, examples = {} } = pack;
  const positionsOf = new Map(questions.map(({ id, positions }) => [id, idsOf(positions)]));
  const reportIds = idsOf(reports);
  return [
    ...doubles('entity', entities, ['entities']),
    ...doubles('question', questions, ['questions']),
    ...doubles('report', reports, ['reports']),
    ...doubles('claim', claims, ['claims']),
    ...questions.flatMap((question, i) => questionProblems(question, ['questions', i])),
    ...claims.flatMap(({ id, report, question, position }, i) => {
      const positions = positionsOf.get(question);
      // There may be tens of thousands, and nearly all are fine.
      if (positions?.has(position) && reportIds.has(report)) return [];
      const place = `claim ${id}`;
      return [
        ...missing(place, 'report', report, reportIds, ['claims', i, 'report']),
        ...missing(place, 'question', question, positionsOf, ['claims', i, 'question']),
        ...(positions ? missing(place, 'position', position, positions, ['claims', i, 'position']) : []),
      ];
    }),
    ...Object.entries(examples).flatMap(([language, { sentences }]) =>
      exampleProblems(language, sentences, positionsOf),
    ),
  ];
}

function questionProblems({ id, kind, positions, pairs = [] }: Question, path: JsonPath): PathProblem[] {
  const known = idsOf(positions);
  return [
    ...doubles(`position of ${id}`, positions, [...path, 'positions']),
    ...positions.flatMap((position, i) => [
      ...(position.over ?? []).flatMap((other, j) =>
        missing(`${id}:${position.id}, over`, 'position', other, known, [...path, 'positions', i, 'over', j]),
      ),
      ...valueProblems(`${id}:${position.id}`, kind, position.value, [...path, 'positions', i, 'value']),
      ...hedgeProblems(`${id}:${position.id}`, position.hedge, [...path, 'positions', i, 'hedge']),
    ]),
    ...pairs.flatMap((pair, i) =>
      (['a', 'b'] as const)
        .filter((end) => pair[end] !== UNLISTED && pair[end] !== '*')
        .flatMap((end) => missing(`${id}, pairs`, 'position', pair[end], known, [...path, 'pairs', i, end])),
    ),
  ];
}

function valueProblems(
  place: string,
  kind: Question['kind'],
  value: number | string | undefined,
  path: JsonPath,
): PathProblem[] {
  const problem = (message: string) => [plainProblem(path, `${place}: ${message}`)];
  if (kind === 'quantity' && typeof value === 'string') return problem('the value of a quantity is a number');
  if (kind === 'date' && typeof value === 'number')
    return problem('the value of a date is a day or a period');
  return typeof value !== 'string' || isPeriod(value) ? [] : problem(`${value} is not in the calendar`);
}

/** A hedge that the engine does not know would be passed over, and the value taken as exact. */
function hedgeProblems(place: string, hedge: string | undefined, path: JsonPath): PathProblem[] {
  const known = (['below', 'above', 'about', 'upto'] as const).flatMap((kind) => english.words[kind]);
  return hedge === undefined || known.includes(hedge)
    ? []
    : [plainProblem(path, `${place}: “${hedge}” is no hedge that is known, such as ${SOME_HEDGES}`)];
}

const SOME_HEDGES = 'nearly, more than, about or up to';

/** “2026-02-31” has the form of a date; it comes back from the calendar as another day, or as none. */
function isPeriod(value: string): boolean {
  const { low, high } = daysOf(value);
  const [from, to = from] = value.split('/');
  return low <= high && isoOf(low) === from && isoOf(high) === to;
}

function exampleProblems(
  language: string,
  sentences: Examples['sentences'],
  positionsOf: Map<string, Set<string>>,
): PathProblem[] {
  return sentences.flatMap((sentence, i) =>
    (['for', 'against', 'denies'] as const).flatMap((side) =>
      (sentence[side] ?? []).flatMap((answer, j) => {
        const [question = '', position = UNLISTED] = answer.split(':');
        const positions = positionsOf.get(question);
        const path = ['examples', language, 'sentences', i, side, j];
        const place = `example ${i + 1} (${language})`;
        if (!positions) return missing(place, 'question', question, positionsOf, path);
        return position === UNLISTED
          ? []
          : missing(place, `position of ${question}`, position, positions, path);
      }),
    ),
  );
}

interface Ids {
  has(id: string): boolean;
}

const idsOf = (items: { id: string }[]) => new Set(items.map(({ id }) => id));

const missing = (place: string, what: string, id: string, known: Ids, path: JsonPath) =>
  known.has(id) ? [] : [plainProblem(path, `${place}: there is no ${what} “${id}”`)];

function doubles(what: string, items: { id: string }[], path: JsonPath): PathProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (seen.has(id)) return [plainProblem([...path, i, 'id'], `there are two of ${what} “${id}”`)];
    seen.add(id);
    return [];
  });
}
