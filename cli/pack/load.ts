/** Reading a pack from the disk: an author's folder, or one built file; with every mistake at its file and line. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, PackError } from '../../matching/compile';
import { located, parsePack } from '../../matching/parse-pack';
import { JsonError } from '../../model/json-text';
import type { Lexicon } from '../../model/lexicon';
import type { Pack } from '../../model/pack';
import { readPackText } from '../../model/pack-format';
import { type PackProblem, type PathProblem, sayPath } from '../../model/pack-problem';
import {
  assemblePack,
  type PackSource,
  placeInSource,
  type SourcePlace,
  sourceProblems,
} from '../../model/pack-source';
import { result } from '../../model/steps';

export type FileProblem = PackProblem & { file: string };

export interface Loaded {
  /** Null where there are errors. */
  pack: Pack | null;
  lexicon: Lexicon | null;
  errors: FileProblem[];
  warnings: FileProblem[];
}

/** @param path a folder or a file; one that is not there is an error like any other */
export function loadPack(path: string): Loaded {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return failed([absence(path, 'there is no such file or folder')]);
  return stat.isDirectory() ? loadFolder(path) : loadFile(path);
}

/** One line: place and problem. */
export function sayProblem({ file, line, column, path, message }: FileProblem): string {
  const place = line ? `${file}:${line}:${column}` : file;
  return `${place}  ${path ? `${path}: ` : ''}${message}`;
}

const failed = (errors: FileProblem[], warnings: FileProblem[] = []): Loaded => ({
  pack: null,
  lexicon: null,
  errors,
  warnings,
});

const absence = (file: string, message: string): FileProblem => ({
  file,
  path: '',
  line: null,
  column: null,
  expected: null,
  found: null,
  message,
});

function loadFile(file: string): Loaded {
  const parsed = parsePack(readFileSync(file, 'utf8'));
  const here = (problem: PackProblem) => ({ ...problem, file });
  const warnings = parsed.warnings.map(here);
  if ('errors' in parsed) return failed(parsed.errors.map(here), warnings);
  return { pack: parsed.pack, lexicon: parsed.lexicon, errors: [], warnings };
}

function loadFolder(folder: string): Loaded {
  const texts = textsOf(folder);
  const needed = ['pack.json', 'claims.json'].filter((name) => !texts.has(name));
  if (needed.length)
    return failed(needed.map((name) => absence(join(folder, name), 'the pack needs this file')));
  const values = new Map<string, unknown>();
  const broken: FileProblem[] = [];
  for (const [name, text] of texts) {
    try {
      values.set(name, readPackText(text));
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const { expected, found, message, path, place } = error;
      broken.push({ file: join(folder, name), path: sayPath(path), ...place, expected, found, message });
    }
  }
  if (broken.length) return failed(broken);
  const source = sourceOf(values);
  const inFiles = (problems: (SourcePlace & { problem: PathProblem })[]) =>
    [...texts].flatMap(([name, text]) =>
      result(
        located(
          text,
          problems.filter(({ file }) => file === name).map(({ problem, path }) => ({ ...problem, path })),
        ),
      ).map((problem) => ({ ...problem, file: join(folder, name) })),
    );
  const found = sourceProblems(source);
  const errors = inFiles(found.filter(({ isError }) => isError));
  const warnings = inFiles(found.filter(({ isError }) => !isError));
  if (errors.length) return failed(errors, warnings);
  const pack = assemblePack(source);
  try {
    return { pack, lexicon: compilePack(pack), errors: [], warnings };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const placed = error.problems.map((problem) => ({ ...placeInSource(problem.path, pack), problem }));
    return failed(inFiles(placed), warnings);
  }
}

/** The files of a pack by their path in its folder. */
function textsOf(folder: string): Map<string, string> {
  const names = ['pack.json', 'claims.json'].filter((name) => existsSync(join(folder, name)));
  for (const part of ['cues', 'examples']) {
    if (!existsSync(join(folder, part))) continue;
    const files = readdirSync(join(folder, part)).filter((name) => name.endsWith('.json'));
    names.push(...files.sort().map((name) => `${part}/${name}`));
  }
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function sourceOf(values: Map<string, unknown>): PackSource {
  const byLanguage = (part: string) =>
    Object.fromEntries(
      [...values].flatMap(([name, value]) => {
        const [, language] = new RegExp(`^${part}/(.+)\\.json$`).exec(name) ?? [];
        return language ? [[language, value]] : [];
      }),
    );
  const examples = byLanguage('examples');
  return {
    head: values.get('pack.json'),
    claims: values.get('claims.json'),
    cues: byLanguage('cues'),
    ...(Object.keys(examples).length ? { examples } : {}),
  };
}
