/** Everything that one pass looks for: names of the packs, words of their cues, and the language's own words. */
import type { Lexicon } from '../model/lexicon';
import { result } from '../model/steps';
import { Automaton, type Pattern } from './automaton';
import { fold } from './fold';
import type { Language, WordRole } from './languages/language';

/** What a found pattern can mean; one spelling may have several meanings. */
export type Meaning =
  | { kind: 'name'; lexicon: number; name: number }
  | { kind: 'term'; lexicon: number; term: number }
  | { kind: 'role'; role: WordRole; umlauts?: string }
  | { kind: 'number'; value: number }
  | { kind: 'ordinal'; value: number }
  | { kind: 'scale'; value: number }
  | { kind: 'vague'; low: number; high: number }
  | { kind: 'month'; month: number };

export interface Found {
  /** UTF-16 offsets in the text that was scanned. */
  start: number;
  end: number;
  meanings: Meaning[];
  /** It is a part of a plain word (see `plain` of a language). */
  plain?: true;
}

export const hasRole = ({ meanings }: Found, role: WordRole) =>
  meanings.some((meaning) => meaning.kind === 'role' && meaning.role === role);

/**
 * Two sets of words, for two passes: names, with the words that show the dispute, are looked for everywhere; the cues'
 * words and the language's own only in the passages that speak of it. So a page that does not costs only its names.
 */
export class Vocabulary {
  readonly #names: Wordbook;
  readonly #words: Wordbook;

  /** @param language what the page is read in; cue words of other languages are left out. */
  constructor(lexicons: Lexicon[], language: Language) {
    this.#names = new Wordbook(function* () {
      for (const [index, lexicon] of lexicons.entries()) {
        yield* namesOf(lexicon, index);
        yield* meaningTerms(lexicon, index, lexicon.topicWords[language.code] ?? []);
      }
    });
    this.#words = new Wordbook(function* () {
      for (const [index, lexicon] of lexicons.entries())
        yield* meaningTerms(lexicon, index, termsOf(lexicon, language.code));
      yield* wordsOf(language);
    });
  }

  /** Makes ready for {@link scanNames}, which does so itself where nobody did; leaves the thread in between. */
  buildNames(): Generator<void> {
    return this.#names.build();
  }

  /** The same for {@link scan}: thousands of words, which only a page that speaks of the dispute needs. */
  buildWords(): Generator<void> {
    return this.#words.build();
  }

  /**
   * Names, and words that show the dispute, in `text` between the offsets, by start.
   *
   * @param until where the last of them may begin, as {@link breakIn} gives it
   */
  scanNames(text: string, from: number, to: number, until = to): Found[] {
    return this.#names.scan(text, from, to, until);
  }

  /** Words of cues and of the language, in `text` between the offsets, by start. */
  scan(text: string, from: number, to: number): Found[] {
    return withoutContained(this.#words.scan(text, from, to));
  }
}

/** Words, new ones and others, after which a caller gets a chance to leave the main thread. */
const WORDS = 25;

/** A word to be looked for; null where one came by that is looked for already. */
type Entry = { word: string; meaning: Meaning; numbered?: boolean } | null;

/** Words and what they mean, one automaton for all. */
class Wordbook {
  readonly #patterns: Pattern[] = [];
  readonly #meanings: Meaning[][] = [];
  readonly #index = new Map<string, number>();
  /** Patterns with a meaning that holds only where its umlauts stand on the page. */
  readonly #umlauts = new Set<number>();
  readonly #entries: () => Iterable<Entry>;
  #steps: Generator<void> | null = null;
  #automaton: Automaton | null = null;

  constructor(entries: () => Iterable<Entry>) {
    this.#entries = entries;
  }

  build(): Generator<void> {
    this.#steps ??= this.#build();
    return this.#steps;
  }

  *#build(): Generator<void> {
    let count = 0;
    for (const entry of this.#entries()) {
      if (entry) this.#add(entry.word, entry.meaning, entry.numbered);
      if (++count % WORDS === 0) yield;
    }
    const automaton = new Automaton(this.#patterns);
    yield* automaton.build();
    this.#automaton = automaton;
  }

  #built(): Automaton {
    if (!this.#automaton) result(this.build());
    return this.#automaton!;
  }

  scan(text: string, from: number, to: number, until = to): Found[] {
    return this.#built()
      .scan(text, from, to, until)
      .map(({ pattern, start, end }) => ({
        start,
        end,
        meanings: this.#umlauts.has(pattern)
          ? this.#meanings[pattern]!.filter((meaning) => isSpelled(meaning, text.slice(start, end)))
          : this.#meanings[pattern]!,
      }));
  }

  #add(word: string, meaning: Meaning, numbered = false): void {
    const text = fold(word).trim();
    const key = `${text}${numbered ? '#' : ''}`;
    const known = this.#index.get(key);
    if (meaning.kind === 'role' && meaning.umlauts) this.#umlauts.add(known ?? this.#patterns.length);
    if (known !== undefined) {
      this.#meanings[known]!.push(meaning);
      return;
    }
    this.#index.set(key, this.#patterns.push({ text, numbered }) - 1);
    this.#meanings.push([meaning]);
  }
}

function* namesOf({ names, entities }: Lexicon, lexicon: number): Generator<Entry> {
  for (const [name, { text, entity }] of names.entries()) {
    const word = text.replace(/ \*$/, '');
    yield { word, meaning: { kind: 'name', lexicon, name }, numbered: entities[entity]!.versions };
  }
}

/** Terms of a lexicon, each once. */
function* meaningTerms({ terms }: Lexicon, lexicon: number, used: Iterable<number>): Generator<Entry> {
  const known = new Set<number>();
  for (const term of used) {
    yield known.has(term) ? null : { word: terms[term]!, meaning: { kind: 'term', lexicon, term } };
    known.add(term);
  }
}

/** Terms that the cues of a language use, as often as they do. */
function* termsOf({ units, questions, choices }: Lexicon, language: string): Generator<number> {
  yield* Object.values(units[language] ?? {}).flat();
  for (const { cues, unlisted, positions } of questions) {
    for (const list of [cues, unlisted, ...positions.flatMap(({ cues, scope }) => [cues, scope])]) {
      for (const cue of list) {
        if (cue.language !== language) continue;
        for (const { choice } of cue.terms) yield* choices[choice]!.words;
      }
    }
  }
}

function* wordsOf({ code, words, numbers, ordinals, scales, vague, months }: Language): Generator<Entry> {
  for (const role of Object.keys(words) as WordRole[]) {
    for (const word of words[role] ?? [])
      yield { word, meaning: { kind: 'role', role, ...umlautsOf(word, code) } };
  }
  for (const [word, value] of Object.entries(ordinals)) yield { word, meaning: { kind: 'ordinal', value } };
  for (const [word, value] of Object.entries(numbers)) yield { word, meaning: { kind: 'number', value } };
  for (const [word, value] of Object.entries(scales)) yield { word, meaning: { kind: 'scale', value } };
  for (const [word, [low, high]] of Object.entries(vague))
    yield { word, meaning: { kind: 'vague', low, high } };
  for (const [index, spellings] of months.entries())
    for (const word of spellings) yield { word, meaning: { kind: 'month', month: index + 1 } };
}

/**
 * Roles of words that stand within a plain word do not count (未 in 未来); what a pack looks for there does, but for what
 * must not stand there.
 */
function withoutContained(found: Found[]): Found[] {
  const plain = found.filter(({ meanings }) => meanings.some(isPlain));
  if (!plain.length) return found;
  let next = 0;
  let reach = 0;
  return found.flatMap((item) => {
    for (; next < plain.length && plain[next]!.start <= item.start; next++)
      reach = Math.max(reach, plain[next]!.end);
    if (item.end > reach) return [item];
    const meanings = item.meanings.filter(({ kind }) => kind !== 'role');
    if (!meanings.length) return [];
    return [item.meanings.some(isPlain) ? { ...item, meanings } : { ...item, meanings, plain: true }];
  });
}

const isPlain = (meaning: Meaning) => meaning.kind === 'role' && meaning.role === 'plain';

/** German umlauts tell words apart that fold to one: “würde” would, “wurde” was; “hätte” would have, “hatte” had. */
function umlautsOf(word: string, language: string): { umlauts?: string } {
  const umlauts = word.toLowerCase().replace(/[^äöü]/g, '');
  return language === 'de' && umlauts ? { umlauts } : {};
}

function isSpelled(meaning: Meaning, shown: string): boolean {
  if (meaning.kind !== 'role' || !meaning.umlauts) return true;
  return shown
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^äöü]/g, '')
    .startsWith(meaning.umlauts);
}
