/** What is wrong with a pack, told so that its author finds and mends it. */
import type * as v from 'valibot';
import type { JsonPath } from './json-text';

export interface PackProblem {
  /** `questions[3].positions[0].value`; empty for the file as a whole. */
  path: string;
  /** In the file, counted from 1; null where the pack comes from no file. */
  line: number | null;
  column: number | null;
  /** What should stand there, as a noun: “a date as YYYY-MM-DD”. Null where that is not a matter of one value. */
  expected: string | null;
  /** What stands there instead. */
  found: string | null;
  /** The whole in one sentence, without path and line. */
  message: string;
}

/** A problem with a path of its own, before anybody has looked where in a file that is. */
export type PathProblem = Omit<PackProblem, 'path' | 'line' | 'column'> & { path: JsonPath };

/** `questions[3].positions[0].value`; keys that are no plain names are quoted. */
export const sayPath = (path: JsonPath) =>
  path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$]+$/.test(key) ? `${i ? '.' : ''}${key}` : `["${key}"]`;
    })
    .join('');

/** What valibot found, in our words: messages in the schema say what is expected. */
export function issueProblem(issue: v.BaseIssue<unknown>): PathProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.type === 'raw_check') return plainProblem(path, issue.message);
  const name = path.at(-1);
  if (issue.input === undefined && typeof name === 'string')
    return { path, expected: `“${name}”`, found: 'nothing', message: `“${name}” is missing` };
  const expected = issue.message.startsWith('Invalid ')
    ? (TYPES[issue.expected ?? ''] ?? `${issue.expected}`)
    : issue.message;
  return unexpected(path, expected, sayValue(issue.input));
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

export const unexpected = (path: JsonPath, expected: string, found: string): PathProblem => ({
  path,
  expected,
  found,
  message: `expected ${expected}, found ${found}`,
});

/** A problem that is not one of a single value. */
export const plainProblem = (path: JsonPath, message: string): PathProblem => ({
  path,
  expected: null,
  found: null,
  message,
});

const LONGEST = 60;

/** A value as a person would point at it. */
export function sayValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of one entry' : `a list of ${value.length} entries`;
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return String(value);
  if (value === '') return 'an empty text';
  return value.length > LONGEST ? `“${value.slice(0, LONGEST)}…”, ${value.length} characters` : `“${value}”`;
}
