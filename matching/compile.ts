/** Pack → lexicon. Pure; a pack whose cues do not parse is refused with every place at once. */

import type { JsonPath } from '../model/json-text';
import type { Choice, Cue, Lexicon, LexiconName, LexiconQuestion } from '../model/lexicon';
import type { Entity, Pack, Question } from '../model/pack';
import { type PathProblem, plainProblem } from '../model/pack-problem';
import { result } from '../model/steps';
import { automatonOf } from './automaton';
import { claimTexts } from './claims';
import { cueProblems } from './cue-check';
import { foldTerm, isListName, listName, parseCue, type WrittenChoice } from './cue-syntax';
import { fold } from './fold';
import { referenceProblems } from './pack-check';

/** Raised when what is kept of a pack changes its form, lexicon or dossier, so that both are made anew. */
export const LEXICON_VERSION = 2;

/** The pack has mistakes; the message has a line for each, with its place. */
export class PackError extends Error {
  constructor(readonly problems: PathProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** Questions that are compiled in one step. */
const STEP = 10;

/** @throws PackError naming every cue and word that does not parse and everything that is named and not there. */
export const compilePack = (pack: Pack): Lexicon => result(compilingPack(pack));

/** The same in steps, each of which tells the share that is done, 0–1. @throws PackError */
export function* compilingPack(pack: Pack): Generator<number, Lexicon> {
  const compiler = new Compiler(pack);
  yield 0.1;
  const questions: LexiconQuestion[] = [];
  for (const [i, question] of pack.questions.entries()) {
    questions.push(compiler.question(question, ['questions', i]));
    if (i % STEP === 0) yield 0.1;
  }
  const topicWords: Lexicon['topicWords'] = {};
  const units: Lexicon['units'] = {};
  for (const [language, lists] of compiler.lists) {
    const topic = lists.get('topic');
    if (topic) topicWords[language] = topic;
    units[language] = {};
    for (const [name, words] of lists) {
      if (name.startsWith('unit-')) units[language][name.slice(5)] = words;
    }
  }
  const lexicon: Lexicon = {
    pack: { id: pack.id, version: pack.version, asOf: pack.asOf, title: pack.title },
    topic: pack.topic.map((group, i) => group.map((id, j) => compiler.entity(id, 'topic', ['topic', i, j]))),
    topicWords,
    units,
    entities: pack.entities.map(({ id, type, core = false, versions = false }) => ({
      id,
      type,
      core,
      versions,
    })),
    names: pack.entities.flatMap((entity, index) => namesOf(entity, index, compiler)),
    terms: compiler.terms,
    choices: compiler.choices,
    questions,
    reports: pack.reports.map(({ id, publisher, origin, url, published }) => ({
      id,
      publisher,
      origin,
      url,
      published,
    })),
    claims: claimTexts(pack.claims),
  };
  yield 0.4;
  const references = referenceProblems(pack);
  yield 0.8;
  const problems = [...references, ...compiler.problems, ...cueProblems(lexicon, pack.questions)];
  if (problems.length) throw new PackError(problems);
  return lexicon;
}

/** Names that open a page: those of the core entities of all packs, without what counts only beside another. */
export function gateNames(lexicons: Lexicon[]): string[] {
  const names = lexicons.flatMap(({ entities, names }) =>
    names
      .filter((name) => entities[name.entity]!.core === true && name.role === 'name')
      .filter((name) => !name.beside.length)
      .map((name) => name.text),
  );
  return withoutContained([...new Set(names)]);
}

/** “Alibaba Group” opens no page that “Alibaba” does not. */
function withoutContained(names: string[]): string[] {
  const byForm = new Map(names.toReversed().map((name) => [fold(name), name]));
  const forms = [...byForm.keys()];
  const words = automatonOf(forms.map((text) => ({ text })));
  return forms.flatMap((form) =>
    words.scan(form).some(({ pattern }) => forms[pattern] !== form) ? [] : byForm.get(form)!,
  );
}

function namesOf(entity: Entity, index: number, compiler: Compiler): LexiconName[] {
  const plain =
    (role: LexiconName['role']) =>
    (text: string): LexiconName => ({
      entity: index,
      text,
      capitals: /\p{Lu}/u.test(text) && role !== 'not' && role !== 'described' ? 'own' : 'any',
      role,
      beside: [],
    });
  const aliases = Object.values(entity.aliases)
    .flat()
    .map((alias): LexiconName => {
      if (typeof alias === 'string') return plain('name')(alias);
      const { text, case: capitals, beside = [] } = alias;
      return {
        ...plain('name')(text),
        ...(capitals ? { capitals } : {}),
        beside: beside.map((id) => compiler.entity(id, entity.id, ['entities', index, 'aliases'])),
      };
    });
  const values = (lists: Record<string, string[]> | undefined) => Object.values(lists ?? {}).flat();
  return [
    ...aliases,
    ...values(entity.short).map(plain('short')),
    ...values(entity.described).map(plain('described')),
    ...(entity.not ?? []).map(plain('not')),
  ];
}

class Compiler {
  readonly terms: string[] = [];
  readonly choices: Choice[] = [];
  readonly problems: PathProblem[] = [];
  /** By language and name: indices of the terms of the pack's word lists. */
  readonly lists = new Map<string, Map<string, number[]>>();
  readonly #entities: Map<string, number>;
  readonly #termIndex = new Map<string, number>();
  readonly #choiceIndex = new Map<string, number>();

  constructor(pack: Pack) {
    this.#entities = new Map(pack.entities.map(({ id }, index) => [id, index]));
    for (const [language, lists] of Object.entries(pack.words)) {
      const compiled = Object.entries(lists).map(([name, words]): [string, number[]] => [
        name,
        this.#list(words, lists, `[${name}] (${language})`, ['words', language, name]),
      ]);
      this.lists.set(language, new Map(compiled));
    }
  }

  question(question: Question, path: JsonPath): LexiconQuestion {
    const {
      id,
      ask,
      kind,
      unit = null,
      oneAnswer,
      changes = false,
      accusation = false,
      pairs = [],
    } = question;
    const cues = (lists: Record<string, string[]> | undefined, place: string, at: JsonPath) =>
      this.#cues(lists, `${id}${place}`, [...path, ...at]);
    const entities = (ids: string[], name: string) =>
      ids.map((entity, i) => this.entity(entity, id, [...path, name, i]));
    return {
      id,
      ask,
      kind,
      unit,
      oneAnswer,
      changes,
      accusation,
      pairs,
      about: entities(question.about ?? [], 'about'),
      notAbout: entities(question.notAbout ?? [], 'notAbout'),
      cues: cues(question.cues, '', ['cues']),
      unlisted: cues(question.unlisted, ', unlisted', ['unlisted']),
      positions: question.positions.map((position, i) => ({
        id: position.id,
        label: position.label,
        value: position.value ?? null,
        hedge: position.hedge ?? null,
        cues: cues(position.cues, `:${position.id}`, ['positions', i, 'cues']),
        scope: cues(position.scope, `:${position.id}, scope`, ['positions', i, 'scope']),
        over: position.over ?? [],
      })),
    };
  }

  entity(id: string, place: string, path: JsonPath): number {
    const index = this.#entities.get(id);
    if (index === undefined) this.problems.push(plainProblem(path, `${place}: there is no entity “${id}”`));
    return index ?? 0;
  }

  /** The terms of a word list; `[name]` in it stands for the words of that list, which may take in no further one. */
  #list(words: string[], lists: Record<string, string[]>, place: string, path: JsonPath): number[] {
    const own = words.flatMap((word, i) => {
      try {
        return isListName(word) ? this.#taken(word, lists) : [this.#term(foldTerm(word))];
      } catch (error) {
        this.#note(error, place, [...path, i]);
        return [];
      }
    });
    return [...new Set(own)];
  }

  #taken(atom: string, lists: Record<string, string[]>): number[] {
    const name = listName(atom);
    const words = lists[name];
    if (!words) throw new SyntaxError(`there is no word list [${name}]`);
    const nested = words.find(isListName);
    if (nested) throw new SyntaxError(`[${name}] takes in ${nested} itself, and only words can be taken in`);
    return words.map((word) => this.#term(foldTerm(word)));
  }

  /** A mistake of the author's is kept with its place; anything else is ours. */
  #note(error: unknown, place: string, path: JsonPath): void {
    if (!(error instanceof SyntaxError)) throw error;
    this.problems.push(plainProblem(path, `${place}: ${error.message}`));
  }

  #cues(lists: Record<string, string[]> | undefined, place: string, path: JsonPath): Cue[] {
    return Object.entries(lists ?? {}).flatMap(([language, sources]) =>
      sources.flatMap((source, i) => {
        const at = [...path, language, i];
        try {
          const terms = parseCue(source).map((term) => ({
            ...term,
            choice: this.#choice(term.choice, language, place, at),
          }));
          return [{ source, language, terms }];
        } catch (error) {
          this.#note(error, `${place} (${language}): “${source}”`, at);
          return [];
        }
      }),
    );
  }

  #choice(
    { words, lists, entities, slots }: WrittenChoice,
    language: string,
    place: string,
    path: JsonPath,
  ): number {
    const listed = lists.flatMap((name) => {
      const list = this.lists.get(language)?.get(name);
      if (!list) throw new SyntaxError(`there is no word list [${name}] for ${language}`);
      return list;
    });
    const choice: Choice = {
      words: [...new Set([...words.map((word) => this.#term(word)), ...listed])],
      entities: entities.map(({ id, ...atom }) => ({ entity: this.entity(id, place, path), ...atom })),
      slots,
    };
    return this.#intern(this.#choiceIndex, JSON.stringify(choice), () => this.choices.push(choice) - 1);
  }

  #term(folded: string): number {
    return this.#intern(this.#termIndex, folded, () => this.terms.push(folded) - 1);
  }

  #intern(index: Map<string, number>, key: string, add: () => number): number {
    const known = index.get(key) ?? add();
    index.set(key, known);
    return known;
  }
}
