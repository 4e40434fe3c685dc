/** What in a pack names something that is not there, or is there twice. Each problem names its place. */
import type { Pack, Question } from '../model/pack';
import { daysOf, isoOf } from '../model/quantity';
import { UNLISTED } from '../model/relation';

/** One line a problem; empty when all is well. Entities are looked up where they are compiled. */
export function referenceProblems({ entities, questions, reports, claims }: Pack): string[] {
  return [
    ...doubles('entity', entities),
    ...doubles('question', questions),
    ...doubles('report', reports),
    ...doubles('claim', claims),
    ...questions.flatMap(questionProblems),
    ...claims.flatMap(({ id, report, question, position }) => [
      ...missing(`claim ${id}`, 'report', report, reports),
      ...missing(`claim ${id}`, 'question', question, questions),
      ...questions
        .filter((asked) => asked.id === question)
        .flatMap(({ positions }) => missing(`claim ${id}`, 'position', position, positions)),
    ]),
  ];
}

function questionProblems({ id, kind, positions, pairs = [] }: Question): string[] {
  return [
    ...doubles(`position of ${id}`, positions),
    ...positions.flatMap((position) => [
      ...(position.over ?? []).flatMap((other) =>
        missing(`${id}:${position.id}, over`, 'position', other, positions),
      ),
      ...valueProblems(`${id}:${position.id}`, kind, position.value),
    ]),
    ...pairs.flatMap(({ a, b }) =>
      [a, b]
        .filter((end) => end !== UNLISTED && end !== '*')
        .flatMap((end) => missing(`${id}, pairs`, 'position', end, positions)),
    ),
  ];
}

function valueProblems(place: string, kind: Question['kind'], value: number | string | undefined): string[] {
  if (kind === 'quantity' && typeof value === 'string')
    return [`${place}: the value of a quantity is a number`];
  if (kind === 'date' && typeof value === 'number')
    return [`${place}: the value of a date is a day or a period`];
  return typeof value !== 'string' || isPeriod(value) ? [] : [`${place}: ${value} is not in the calendar`];
}

/** “2026-02-31” has the form of a date; it comes back from the calendar as another day, or as none. */
function isPeriod(value: string): boolean {
  const { low, high } = daysOf(value);
  const [from, to = from] = value.split('/');
  return low <= high && isoOf(low) === from && isoOf(high) === to;
}

const missing = (place: string, what: string, id: string, known: { id: string }[]) =>
  known.some((item) => item.id === id) ? [] : [`${place}: there is no ${what} “${id}”`];

const doubles = (what: string, items: { id: string }[]) =>
  items
    .filter(({ id }, index) => items.findIndex((item) => item.id === id) < index)
    .map(({ id }) => `there are two of ${what} “${id}”`);
