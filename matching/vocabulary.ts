/** Everything that one pass looks for: names of the packs, words of their cues, and the language's own words. */
import type { Lexicon } from '../model/lexicon';
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
    this.#names = new Wordbook((add) =>
      lexicons.forEach((lexicon, index) => {
        addNames(lexicon, index, add);
        for (const term of lexicon.topicWords[language.code] ?? [])
          add(lexicon.terms[term]!, { kind: 'term', lexicon: index, term });
      }),
    );
    this.#words = new Wordbook((add) => {
      lexicons.forEach((lexicon, index) => {
        for (const term of termsOf(lexicon, language.code))
          add(lexicon.terms[term]!, { kind: 'term', lexicon: index, term });
      });
      addLanguage(language, add);
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

  /** Names, and words that show the dispute, in `text` between the offsets, by start. */
  scanNames(text: string, from: number, to: number): Found[] {
    return this.#names.scan(text, from, to);
  }

  /** Words of cues and of the language, in `text` between the offsets, by start. */
  scan(text: string, from: number, to: number): Found[] {
    return withoutContained(this.#words.scan(text, from, to));
  }
}

/** Words after which a caller gets a chance to leave the main thread. */
const WORDS = 500;

type Add = (word: string, meaning: Meaning, numbered?: boolean) => void;

/** Words and what they mean, one automaton for all. */
class Wordbook {
  readonly #patterns: Pattern[] = [];
  readonly #meanings: Meaning[][] = [];
  readonly #index = new Map<string, number>();
  /** Patterns with a meaning that holds only where its umlauts stand on the page. */
  readonly #umlauts = new Set<number>();
  readonly #fill: (add: Add) => void;
  #steps: Generator<void> | null = null;
  #automaton: Automaton | null = null;

  constructor(fill: (add: Add) => void) {
    this.#fill = fill;
  }

  build(): Generator<void> {
    this.#steps ??= this.#build();
    return this.#steps;
  }

  *#build(): Generator<void> {
    const words: Parameters<Add>[] = [];
    this.#fill((...word) => words.push(word));
    for (const [index, word] of words.entries()) {
      this.#add(...word);
      if (index % WORDS === WORDS - 1) yield;
    }
    const automaton = new Automaton(this.#patterns);
    yield* automaton.build();
    this.#automaton = automaton;
  }

  #built(): Automaton {
    if (!this.#automaton) for (const _ of this.build());
    return this.#automaton!;
  }

  scan(text: string, from: number, to: number): Found[] {
    return this.#built()
      .scan(text, from, to)
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

function addNames(lexicon: Lexicon, index: number, add: Add): void {
  lexicon.names.forEach((name, position) => {
    const { versions } = lexicon.entities[name.entity]!;
    add(name.text.replace(/ \*$/, ''), { kind: 'name', lexicon: index, name: position }, versions);
  });
}

/** Terms that the cues of a language use. */
function termsOf(lexicon: Lexicon, language: string): Set<number> {
  const used = new Set(Object.values(lexicon.units[language] ?? {}).flat());
  for (const question of lexicon.questions) {
    const cues = [question, ...question.positions].flatMap((holder) => [
      ...holder.cues,
      ...('scope' in holder ? holder.scope : holder.unlisted),
    ]);
    for (const cue of cues) {
      if (cue.language !== language) continue;
      for (const { choice } of cue.terms) for (const term of lexicon.choices[choice]!.words) used.add(term);
    }
  }
  return used;
}

function addLanguage({ code, words, numbers, ordinals, scales, vague, months }: Language, add: Add): void {
  for (const role of Object.keys(words) as WordRole[]) {
    for (const word of words[role] ?? []) add(word, { kind: 'role', role, ...umlautsOf(word, code) });
  }
  for (const [word, value] of Object.entries(ordinals)) add(word, { kind: 'ordinal', value });
  for (const [word, value] of Object.entries(numbers)) add(word, { kind: 'number', value });
  for (const [word, value] of Object.entries(scales)) add(word, { kind: 'scale', value });
  for (const [word, [low, high]] of Object.entries(vague)) add(word, { kind: 'vague', low, high });
  months.forEach((spellings, month) => {
    for (const word of spellings) add(word, { kind: 'month', month: month + 1 });
  });
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
