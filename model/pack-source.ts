/**
 * A pack as an author keeps it: the pack's head in one file, its claims in another, and one file of cues, and one of
 * examples, a language.
 */
import * as v from 'valibot';
import type { JsonPath } from './json-text';
import { ClaimsSchema, type CueFile, CueFileSchema, type Pack, PackHeadSchema, PackSchema } from './pack';
import { ExamplesSchema } from './pack-examples';
import { formValue } from './pack-format';
import type { PathProblem } from './pack-problem';

export interface PackSource {
  head: unknown;
  claims: unknown;
  /** By language code. */
  cues: Record<string, unknown>;
  /** By language code; for authors, not part of what a browser needs. */
  examples?: Record<string, unknown>;
}

/** The file of a source that something stands in, with the path there. */
export interface SourcePlace {
  file: 'pack.json' | 'claims.json' | `cues/${string}.json` | `examples/${string}.json`;
  path: JsonPath;
}

/**
 * Joins the files of a pack.
 * @throws v.ValiError naming the path of what does not fit the format.
 */
export function assemblePack({ head, claims, cues, examples }: PackSource): Pack {
  const { $schema, ...draft } = v.parse(PackHeadSchema, head);
  const files = Object.entries(cues).map(
    ([language, file]) => [language, v.parse(cuesFor(language, draft.questions), file)] as const,
  );
  const questions = draft.questions.map((question) => {
    const pick = (choose: (cues: CueFile['questions'][string]) => string[] | undefined) =>
      byLanguage(files, question.id, choose);
    return {
      ...question,
      cues: pick((entry) => entry.cues),
      unlisted: pick((entry) => entry.unlisted),
      positions: question.positions.map((position) => ({
        ...position,
        cues: pick((entry) => entry.positions?.[position.id]),
        scope: pick((entry) => entry.scope?.[position.id]),
      })),
    };
  });
  const words = Object.fromEntries(files.map(([language, file]) => [language, file.words]));
  return v.parse(PackSchema, { ...draft, claims, questions, words, ...(examples ? { examples } : {}) });
}

/** What keeps the files from being joined, and fields in them that the format does not have. */
export function sourceProblems({ head, claims, cues, examples = {} }: PackSource) {
  const problems: (SourcePlace & { problem: PathProblem; isError: boolean })[] = [];
  const check = (file: SourcePlace['file'], schema: v.GenericSchema, value: unknown) => {
    const formed = formValue(schema, value);
    const note = (isError: boolean) => (problem: PathProblem) =>
      problems.push({ file, path: problem.path, problem, isError });
    formed.problems.forEach(note(true));
    formed.unknown.forEach(note(false));
  };
  check('pack.json', PackHeadSchema, head);
  check('claims.json', ClaimsSchema, claims);
  const known = v.safeParse(PackHeadSchema, head);
  for (const [language, file] of Object.entries(cues))
    check(
      `cues/${language}.json`,
      known.success ? cuesFor(language, known.output.questions) : CueFileSchema,
      file,
    );
  for (const [language, file] of Object.entries(examples))
    check(`examples/${language}.json`, ExamplesSchema, file);
  return problems;
}

/** Where in the files of its source a value of a joined pack stands. */
export function placeInSource(path: JsonPath, { questions }: Pack): SourcePlace {
  const [part, key, ...rest] = path;
  if (part === 'claims') return { file: 'claims.json', path: path.slice(1) };
  if (part === 'words') return { file: `cues/${key}.json`, path: ['words', ...rest] };
  if (part === 'examples') return { file: `examples/${key}.json`, path: rest };
  const question = part === 'questions' ? questions[Number(key)] : undefined;
  const [field, ...within] = rest;
  if (question && (field === 'cues' || field === 'unlisted'))
    return { file: `cues/${within[0]}.json`, path: ['questions', question.id, field, ...within.slice(1)] };
  const [place, list, language, ...at] = within;
  const position = field === 'positions' ? question?.positions[Number(place)] : undefined;
  if (question && position && (list === 'cues' || list === 'scope')) {
    const name = list === 'cues' ? 'positions' : 'scope';
    return { file: `cues/${language}.json`, path: ['questions', question.id, name, position.id, ...at] };
  }
  return { file: 'pack.json', path };
}

/** Cues for questions and positions that the pack does not have would be lost without a word. */
const cuesFor = (language: string, known: { id: string; positions: { id: string }[] }[]) =>
  v.pipe(
    CueFileSchema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const add = (message: string, ...keys: string[]) =>
        addIssue({ message, path: keys.map(pathItem) as [v.UnknownPathItem] });
      for (const [id, { positions, scope }] of Object.entries(dataset.value.questions)) {
        const question = known.find((question) => question.id === id);
        if (!question) add(`cues in ${language}: there is no question “${id}”`, 'questions', id);
        for (const [list, cues] of Object.entries({ positions, scope })) {
          for (const position of Object.keys(cues ?? {})) {
            if (question && !question.positions.some((known) => known.id === position))
              add(
                `cues in ${language}, ${id}: there is no position “${position}”`,
                'questions',
                id,
                list,
                position,
              );
          }
        }
      }
    }),
  );

const pathItem = (key: string): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: null,
  key,
  value: null,
});

function byLanguage(
  files: (readonly [string, CueFile])[],
  question: string,
  choose: (cues: CueFile['questions'][string]) => string[] | undefined,
): Record<string, string[]> | undefined {
  const found = files.flatMap(([language, file]) => {
    const entry = file.questions[question];
    const lines = entry && choose(entry);
    return lines?.length ? [[language, lines] as const] : [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}
