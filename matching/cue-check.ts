/**
 * What is wrong with the cues of a pack: a cue that can never match, one that recognises another position's answers too,
 * and one that costs too much. Each problem names its place: question, position, language, and the cue as written.
 */
import type { JsonPath } from '../model/json-text';
import type { Choice, Cue, Lexicon, LexiconPosition, LexiconQuestion, Term } from '../model/lexicon';
import type { Question } from '../model/pack';
import { PACK_LIMITS } from '../model/pack-limits';
import { type PathProblem, plainProblem } from '../model/pack-problem';

type Parts = Pick<Lexicon, 'choices' | 'units' | 'entities' | 'questions'>;

/** The cues of one place, and the same as their author wrote them. */
interface CueList {
  place: string;
  path: JsonPath;
  cues: Cue[];
  written: Record<string, string[]>;
}

/** @param questions those of the pack that the lexicon was made of; empty when all is well */
export function cueProblems(lexicon: Parts, questions: Question[]): PathProblem[] {
  return lexicon.questions.flatMap((question, i) => {
    const lists = listsOf(question, questions[i]!, ['questions', i]);
    return [
      ...lists.flatMap((list) => [
        ...list.cues.flatMap((cue) =>
          [...costProblems(cue, lexicon), ...deadProblems(cue, question, lexicon)].map((problem) =>
            problemOf(list, cue, problem),
          ),
        ),
        ...countProblems(list),
      ]),
      ...overlapProblems(question, lists, lexicon),
    ];
  });
}

const problemOf = ({ place, path, written }: CueList, { language, source }: Cue, problem: string) =>
  plainProblem(
    [...path, language, written[language]!.indexOf(source)],
    `${place} (${language}): “${source}” ${problem}`,
  );

function listsOf(
  { id, cues, unlisted, positions }: LexiconQuestion,
  question: Question,
  path: JsonPath,
): CueList[] {
  return [
    { place: id, path: [...path, 'cues'], cues, written: question.cues ?? {} },
    {
      place: `${id}, unlisted`,
      path: [...path, 'unlisted'],
      cues: unlisted,
      written: question.unlisted ?? {},
    },
    ...positions.flatMap((position, i) => {
      const { cues = {}, scope = {} } = question.positions[i]!;
      const at = [...path, 'positions', i];
      return [
        { place: `${id}:${position.id}`, path: [...at, 'cues'], cues: position.cues, written: cues },
        {
          place: `${id}:${position.id}, scope`,
          path: [...at, 'scope'],
          cues: position.scope,
          written: scope,
        },
      ];
    }),
  ];
}

function costProblems({ terms }: Cue, { choices }: Parts): string[] {
  const alternatives = Math.max(...terms.map(({ choice }) => sizeOf(choices[choice]!)));
  return [
    ...(terms.length > PACK_LIMITS.terms.most
      ? [`has ${terms.length} terms; at most ${PACK_LIMITS.terms.most} are allowed`]
      : []),
    ...(alternatives > PACK_LIMITS.alternatives.most
      ? [`has a term with ${alternatives} alternatives; at most ${PACK_LIMITS.alternatives.most} are allowed`]
      : []),
  ];
}

const sizeOf = ({ words, entities, slots }: Choice) => words.length + entities.length + slots.length;

function countProblems({ place, path, written }: CueList): PathProblem[] {
  return Object.entries(written).flatMap(([language, { length }]) =>
    length > PACK_LIMITS.cues.most
      ? [
          plainProblem(
            [...path, language],
            `${place} (${language}): ${length} cues; at most ${PACK_LIMITS.cues.most} are allowed`,
          ),
        ]
      : [],
  );
}

/** Why a cue can never match. */
function deadProblems({ terms, language }: Cue, { unit, kind }: LexiconQuestion, lexicon: Parts): string[] {
  const present = terms.filter((term) => !term.absent);
  const forbidden = terms.filter((term) => term.absent);
  const choice = (term: Term) => lexicon.choices[term.choice]!;
  return present.flatMap((term) => {
    const { slots, words, entities } = choice(term);
    if (forbidden.some((other) => contains(choice(other), choice(term))))
      return ['can never match: it forbids what it asks for'];
    if (words.length || !slots.includes('quantity')) return versionProblems(entities, lexicon);
    if (!unit || kind !== 'quantity') return ['can never match: the question has no unit for #quantity'];
    const counted = unit === 'percent' || lexicon.units[language]?.[unit]?.length;
    return counted ? [] : [`can never match: there is no word list “unit-${unit}” for ${language}`];
  });
}

const versionProblems = (atoms: Choice['entities'], { entities }: Parts) =>
  atoms.flatMap(({ entity, version }) =>
    version && !entities[entity]!.versions
      ? [`can never match: “${entities[entity]!.id}” has no versions`]
      : [],
  );

/** Whether every alternative of `part` is one of `whole`. */
const contains = (whole: Choice, part: Choice) =>
  part.words.every((word) => whole.words.includes(word)) &&
  part.entities.every((atom) =>
    whole.entities.some(
      (other) =>
        other.entity === atom.entity && other.strict === atom.strict && other.version === atom.version,
    ),
  ) &&
  part.slots.every((slot) => whole.slots.includes(slot));

/** Cues of one position that stand wherever another's stands, though neither silences the other. */
function overlapProblems({ positions }: LexiconQuestion, lists: CueList[], lexicon: Parts): PathProblem[] {
  const listOf = ({ cues }: LexiconPosition) => lists.find((list) => list.cues === cues)!;
  return positions.flatMap((wide) =>
    positions
      .filter((narrow) => narrow !== wide && !silences(narrow, wide) && !silences(wide, narrow))
      .flatMap((narrow) =>
        narrow.cues.flatMap((cue) =>
          wide.cues
            .filter((other) => other.language === cue.language && follows(other, cue, lexicon))
            .map((other) =>
              problemOf(listOf(narrow), cue, `also stands for “${wide.id}”, by its cue “${other.source}”`),
            ),
        ),
      ),
  );
}

const silences = (a: LexiconPosition, b: LexiconPosition) => a.over.includes(b.id);

/** Whether `wide` matches wherever `narrow` does. */
function follows(wide: Cue, narrow: Cue, { choices }: Parts): boolean {
  const own = (term: Term) => choices[term.choice]!;
  return wide.terms.every((term) =>
    term.absent
      ? narrow.terms.some((other) => other.absent && contains(own(other), own(term)))
      : term.order === 'any' &&
        narrow.terms.some((other) => !other.absent && contains(own(term), own(other))),
  );
}
