/** A pack's text to a pack that can be installed, or everything that is wrong with it. */
import { JsonError, placesOf } from '../model/json-text';
import type { Lexicon } from '../model/lexicon';
import type { Pack } from '../model/pack';
import { formingPack, MOST_PROBLEMS, readingPackText } from '../model/pack-format';
import { PACK_LIMITS } from '../model/pack-limits';
import { type PackProblem, type PathProblem, sayPath } from '../model/pack-problem';
import { result, within } from '../model/steps';
import { compilingPack, PackError } from './compile';

/** The lexicon is the pack compiled; `warnings` are what an author should look at and a reader need not. */
export type ParsedPack =
  | { pack: Pack; lexicon: Lexicon; warnings: PackProblem[] }
  | { errors: PackProblem[]; warnings: PackProblem[] };

/**
 * Reads a distributable pack (docs/pack-format.md). Pure; never throws for what the text says.
 *
 * @param text the file's text, decoded as UTF-8
 * @returns the pack in the newest format, or all errors at once, in the order of the file, with line and column
 */
export const parsePack = (text: string): ParsedPack => result(parsingPack(text));

/** The same in steps of some milliseconds, each of which tells the share that is done, 0–1. */
export function* parsingPack(text: string): Generator<number, ParsedPack> {
  let json: unknown;
  try {
    json = yield* within(0, 0.3, readingPackText(text));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { expected, found, message, path, place } = error;
    return { errors: [{ path: sayPath(path), ...place, expected, found, message }], warnings: [] };
  }
  const { value: pack, problems, unknown } = yield* within(0.3, 0.7, formingPack(json));
  const compiled = pack && (yield* within(0.7, 0.9, compiledOrNot(pack)));
  const errors = compiled && 'problems' in compiled ? compiled.problems : problems;
  const isFine = pack && compiled && 'lexicon' in compiled;
  const warnings = yield* within(0.9, 0.95, located(text, unknown));
  return isFine
    ? { pack, lexicon: compiled.lexicon, warnings }
    : { errors: yield* within(0.95, 1, located(text, errors)), warnings };
}

function* compiledOrNot(pack: Pack): Generator<number, { lexicon: Lexicon } | { problems: PathProblem[] }> {
  try {
    return { lexicon: yield* compilingPack(pack) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { problems: error.problems.slice(0, MOST_PROBLEMS) };
  }
}

/** Problems with their places in the text, in its order. */
export function* located(text: string, problems: PathProblem[]): Generator<number, PackProblem[]> {
  if (!problems.length) return [];
  const places = yield* placesOf(
    text.replace(/^\ufeff/, ' '),
    PACK_LIMITS.nesting.most,
    problems.map(({ path }) => path),
  );
  return problems
    .map((problem, i) => ({ ...problem, path: sayPath(problem.path), ...places[i]! }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
