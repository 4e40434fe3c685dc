/**
 * What is wrong with the cues of a pack: a cue that can never match, one that recognises another position's answers too,
 * and one that costs too much. Each problem names its place: question, position, language, and the cue as written.
 */
import type { Choice, Cue, Lexicon, LexiconPosition, LexiconQuestion, Term } from '../model/lexicon';

/** Limits that keep the cost of one sentence bounded, whatever the pack. */
const MOST_TERMS = 12;
const MOST_ALTERNATIVES = 600;
const MOST_CUES = 60;

type Parts = Pick<Lexicon, 'choices' | 'units' | 'entities' | 'questions'>;

/** One line a problem; empty when all is well. */
export function cueProblems(lexicon: Parts): string[] {
  return lexicon.questions.flatMap((question) => [
    ...lists(question).flatMap(({ place, cues }) => [
      ...cues.flatMap((cue) =>
        [...costProblems(cue, lexicon), ...deadProblems(cue, question, lexicon)].map((problem) =>
          line(place, cue, problem),
        ),
      ),
      ...countProblems(place, cues),
    ]),
    ...overlapProblems(question, lexicon),
  ]);
}

const line = (place: string, cue: Cue, problem: string) =>
  `${place} (${cue.language}): “${cue.source}” ${problem}`;

function lists({ id, cues, unlisted, positions }: LexiconQuestion): { place: string; cues: Cue[] }[] {
  return [
    { place: id, cues },
    { place: `${id}, unlisted`, cues: unlisted },
    ...positions.flatMap((position) => [
      { place: `${id}:${position.id}`, cues: position.cues },
      { place: `${id}:${position.id}, scope`, cues: position.scope },
    ]),
  ];
}

function costProblems({ terms }: Cue, { choices }: Parts): string[] {
  const alternatives = Math.max(...terms.map(({ choice }) => sizeOf(choices[choice]!)));
  return [
    ...(terms.length > MOST_TERMS ? [`has ${terms.length} terms; at most ${MOST_TERMS} are allowed`] : []),
    ...(alternatives > MOST_ALTERNATIVES
      ? [`has a term with ${alternatives} alternatives; at most ${MOST_ALTERNATIVES} are allowed`]
      : []),
  ];
}

const sizeOf = ({ words, entities, slots }: Choice) => words.length + entities.length + slots.length;

function countProblems(place: string, cues: Cue[]): string[] {
  return [...new Set(cues.map(({ language }) => language))].flatMap((language) => {
    const count = cues.filter((cue) => cue.language === language).length;
    return count > MOST_CUES
      ? [`${place} (${language}): ${count} cues; at most ${MOST_CUES} are allowed`]
      : [];
  });
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
function overlapProblems({ id, positions }: LexiconQuestion, lexicon: Parts): string[] {
  return positions.flatMap((wide) =>
    positions
      .filter((narrow) => narrow !== wide && !silences(narrow, wide) && !silences(wide, narrow))
      .flatMap((narrow) =>
        narrow.cues.flatMap((cue) =>
          wide.cues
            .filter((other) => other.language === cue.language && follows(other, cue, lexicon))
            .map((other) =>
              line(`${id}:${narrow.id}`, cue, `also stands for “${wide.id}”, by its cue “${other.source}”`),
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
