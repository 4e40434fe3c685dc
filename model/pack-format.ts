/** A pack's text as a value of the newest format: what can be said without knowing what cues mean. */
import * as v from 'valibot';
import { JsonError, type JsonPath, parsingJson } from './json-text';
import { FORMAT_VERSION, type Pack, PackSchema } from './pack';
import { PACK_LIMITS } from './pack-limits';
import { issueProblem, type PathProblem, plainProblem, sayPath, sayValue, unexpected } from './pack-problem';
import { result } from './steps';

/** A pack in an older format, as one in the format after it. */
type Migration = (pack: Record<string, unknown>) => Record<string, unknown>;

/** The first brings format 1 to format 2, and so on; there has been one format so far. */
const MIGRATIONS: readonly Migration[] = [];

/** Problems told of one pack; one with more than that has one cause for most of them. */
export const MOST_PROBLEMS = 500;

/** @throws JsonError where the text is too long, damaged, or not JSON */
export const readPackText = (text: string): unknown => result(readingPackText(text));

/** The same in steps, each of which tells the share that is read, 0–1. @throws JsonError */
export function* readingPackText(text: string): Generator<number, unknown> {
  const start = { line: 1, column: 1 };
  if (text.length > PACK_LIMITS.characters.most)
    throw new JsonError(
      `at most ${PACK_LIMITS.characters.most / 1_000_000} million characters`,
      `${Math.ceil(text.length / 1_000_000)} million`,
      [],
      start,
    );
  // Bytes of another encoding become U+FFFD, or letters with zeros between, when they are decoded as UTF-8.
  if (text.includes('\0') || text.includes('\ufffd'))
    throw new JsonError('a text file in UTF-8', 'another encoding, or a file that is no text', [], start);
  return yield* parsingJson(text.replace(/^\ufeff/, ' '), PACK_LIMITS.nesting.most);
}

export interface Formed<Value> {
  /** Null where there are problems. */
  value: Value | null;
  problems: PathProblem[];
  /** Fields that the format does not have. */
  unknown: PathProblem[];
}

/** Checks a value against the format, in steps of a share, 0–1; older formats are brought up to it first. */
export function* formingPack(value: unknown): Generator<number, Formed<Pack>> {
  const migrated = migrate(value);
  if ('problem' in migrated) return { value: null, problems: [migrated.problem], unknown: [] };
  return yield* formingLists(PackSchema, migrated.value);
}

/** Entries of a list that are checked in one step. */
const STEP = 100;

type ListSchema = v.ArraySchema<v.GenericSchema, v.ErrorMessage<v.ArrayIssue> | undefined>;

/** As {@link formValue}, entry by entry where the value has long lists. */
function* formingLists<Schema extends v.GenericSchema & { entries: v.ObjectEntries }>(
  schema: Schema,
  value: Record<string, unknown>,
): Generator<number, Formed<v.InferOutput<Schema>>> {
  const long = Object.keys(schema.entries).filter((key) => {
    const list = value[key];
    return schema.entries[key]!.type === 'array' && Array.isArray(list) && list.length > STEP;
  });
  const formed = formValue(schema, { ...value, ...Object.fromEntries(long.map((key) => [key, []])) });
  const whole = formed.value as Record<string, unknown> | null;
  for (const [n, key] of long.entries()) {
    const share = (done: number) => (n + done) / long.length;
    const list = yield* formingList(schema.entries[key] as ListSchema, value[key] as unknown[], key, share);
    formed.problems.push(...list.problems);
    formed.unknown.push(...list.unknown);
    if (whole) whole[key] = list.value;
  }
  formed.problems.splice(MOST_PROBLEMS);
  return formed.problems.length > 0 ? { ...formed, value: null } : formed;
}

function* formingList(
  schema: ListSchema,
  list: unknown[],
  key: string,
  share: (done: number) => number,
): Generator<number, Formed<unknown[]>> {
  const whole = v.safeParse(v.pipe(v.array(v.unknown()), ...actionsOf(schema)), list);
  const problems = (whole.issues ?? []).map((issue) => ({ ...issueProblem(issue), path: [key] }));
  if (problems.length > 0) return { value: null, problems, unknown: [] };
  const formed: Formed<unknown[]> = { value: [], problems, unknown: [] };
  for (const [i, entry] of list.entries()) {
    if (formed.problems.length >= MOST_PROBLEMS) break;
    if (i % STEP === 0) yield share(i / list.length);
    const { value, problems, unknown } = formValue(schema.item, entry, [key, i]);
    formed.value!.push(value);
    formed.problems.push(...problems);
    formed.unknown.push(...unknown);
  }
  return formed;
}

type ListAction = v.PipeAction<unknown[], unknown[], v.BaseIssue<unknown>>;

/** What is asked of a list as a whole, such as its length. */
function actionsOf(schema: v.GenericSchema): ListAction[] {
  const { pipe = [] } = schema as { pipe?: readonly (v.GenericSchema | ListAction)[] };
  return pipe.flatMap((part) => (part.kind === 'schema' ? actionsOf(part) : [part]));
}

/** Checks a value against a part of the format. @param at where in the pack it stands */
export function formValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  at: JsonPath = [],
): Formed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  const unknown = unknownFields(value, result.output, at);
  if (result.success) return { value: result.output, problems: [], unknown };
  const problems = result.issues.slice(0, MOST_PROBLEMS).map(issueProblem);
  return {
    value: null,
    problems: problems.map((problem) => ({ ...problem, path: [...at, ...problem.path] })),
    unknown,
  };
}

/** Newer formats are refused in a sentence: what they mean cannot be guessed. */
function migrate(value: unknown): { value: Record<string, unknown> } | { problem: PathProblem } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: unexpected([], 'a pack: an object', sayValue(value)) };
  const pack = value as Record<string, unknown>;
  const version = pack.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { value: pack };
  if (version > FORMAT_VERSION)
    return {
      problem: {
        ...unexpected(['formatVersion'], `${FORMAT_VERSION} or less`, `${version}`),
        message: `the pack is written in format ${version}; this version of Crossread reads formats up to ${FORMAT_VERSION}: a newer Crossread may read it`,
      },
    };
  return { value: MIGRATIONS.slice(version - 1).reduce((older, step) => step(older), pack) };
}

/** Fields that the format does not have: a mistyped name, or one that a later version of the program knows. */
function unknownFields(written: unknown, understood: unknown, path: JsonPath): PathProblem[] {
  if (typeof written !== 'object' || typeof understood !== 'object' || !written || !understood) return [];
  return Object.entries(written).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(written) ? Number(key) : key];
    if (!Object.hasOwn(understood, key))
      return [
        plainProblem(
          here,
          `“${key}” is no field${path.length ? ` of ${sayPath(path)}` : ''} that is known, and is passed over`,
        ),
      ];
    return unknownFields(value, (understood as Record<string, unknown>)[key], here);
  });
}
