/**
 * A pack as an author keeps it: the pack's head in one file, its claims in another, and one file of cues, and one of
 * examples, a language.
 */
import * as v from 'valibot';
import { type CueFile, CueFileSchema, type Pack, PackSchema } from './pack';

export interface PackSource {
  head: unknown;
  claims: unknown;
  /** By language code. */
  cues: Record<string, unknown>;
  /** By language code; for authors, not part of what a browser needs. */
  examples?: Record<string, unknown>;
}

/**
 * Joins the files of a pack.
 * @throws v.ValiError naming the path of what does not fit the format.
 */
export function assemblePack(source: PackSource): Pack {
  return v.parse(PackSchema, joinPack(source));
}

/**
 * Joins the files of a pack as far as they can be joined; what comes out need not fit the format.
 * @throws v.ValiError for cues that would have no place in the pack.
 */
export function joinPack({ head, claims, cues, examples }: PackSource): Record<string, unknown> {
  const { $schema, ...draft } = v.parse(
    v.looseObject({
      questions: v.array(
        v.looseObject({ id: v.string(), positions: v.array(v.looseObject({ id: v.string() })) }),
      ),
    }),
    head,
  );
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
  return { ...draft, claims, questions, words, examples };
}
/** Cues for questions and positions that the pack does not have would be lost without a word. */
const cuesFor = (language: string, known: { id: string; positions: { id: string }[] }[]) =>
  v.pipe(
    CueFileSchema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const [id, { positions, scope }] of Object.entries(dataset.value.questions)) {
        const question = known.find((question) => question.id === id);
        if (!question) addIssue({ message: `cues in ${language}: there is no question “${id}”` });
        for (const position of Object.keys({ ...positions, ...scope })) {
          if (question && !question.positions.some((known) => known.id === position))
            addIssue({ message: `cues in ${language}, ${id}: there is no position “${position}”` });
        }
      }
    }),
  );

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
