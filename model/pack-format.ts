/** A pack's text as a value of the newest format: what can be said without knowing what cues mean. */
import * as v from 'valibot';
import { JsonError, type JsonPath, parseJson } from './json-text';
import { FORMAT_VERSION, type Pack, PackSchema } from './pack';
import { PACK_LIMITS } from './pack-limits';
import { issueProblem, type PathProblem, plainProblem, sayPath, sayValue, unexpected } from './pack-problem';

/** A pack in an older format, as one in the format after it. */
type Migration = (pack: Record<string, unknown>) => Record<string, unknown>;

/** The first brings format 1 to format 2, and so on; there has been one format so far. */
const MIGRATIONS: readonly Migration[] = [];

/** Problems told of one pack; one with more than that has one cause for most of them. */
export const MOST_PROBLEMS = 500;

/** @throws JsonError where the text is too long, damaged, or not JSON */
export function readPackText(text: string): unknown {
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
  return parseJson(text.replace(/^\ufeff/, ' '), PACK_LIMITS.nesting.most);
}

export interface Formed<Value> {
  /** Null where there are problems. */
  value: Value | null;
  problems: PathProblem[];
  /** Fields that the format does not have. */
  unknown: PathProblem[];
}

/** Checks a value against the format; older formats are brought up to it first. */
export function formPack(value: unknown): Formed<Pack> {
  const migrated = migrate(value);
  return 'problem' in migrated
    ? { value: null, problems: [migrated.problem], unknown: [] }
    : formValue(PackSchema, migrated.value);
}

/** Checks a value against a part of the format. */
export function formValue<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Formed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  const unknown = unknownFields(value, result.output, []);
  return result.success
    ? { value: result.output, problems: [], unknown }
    : { value: null, problems: result.issues.slice(0, MOST_PROBLEMS).map(issueProblem), unknown };
}

/** Newer formats are refused in a sentence: what they mean cannot be guessed. */
function migrate(value: unknown): { value: unknown } | { problem: PathProblem } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: unexpected([], 'a pack: an object', sayValue(value)) };
  const version: unknown = (value as Record<string, unknown>).formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { value };
  if (version > FORMAT_VERSION)
    return {
      problem: {
        ...unexpected(['formatVersion'], `${FORMAT_VERSION} or less`, `${version}`),
        message: `the pack is written in format ${version}; this version of Crossread reads formats up to ${FORMAT_VERSION}: a newer Crossread may read it`,
      },
    };
  return {
    value: MIGRATIONS.slice(version - 1).reduce((pack, step) => step(pack), value as Record<string, unknown>),
  };
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
