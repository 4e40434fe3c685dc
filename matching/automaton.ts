/**
 * One pass for everything: a trie over folded characters that finds every name and every cue word of a text at once.
 * Transitions lie in one open-addressed table, so that a text without any of the words costs about one table look-up a
 * word, whatever the number of names.
 */
import { result } from '../model/steps';
import { BLANK, classOf, foldCode, LETTER, NOTHING, OTHER, PASSED_OVER } from './fold';

const SPACE = 32;
const STAR = 42;

/** Patterns after which a caller gets a chance to leave the main thread. */
const PATTERNS = 25;

/** By how many characters a pattern's beginning is told. */
const SINGLE = 1;
const PAIR = 2;
const TRIPLE = 4;

/** What stands somewhere: the index of the pattern and its place, in UTF-16 code units of the text. */
export interface Hit {
  pattern: number;
  start: number;
  end: number;
}

/** A word or phrase to be found. */
export interface Pattern {
  /** Folded. A `*` behind a word lets it go on as a longer one, to whose end the hit then reaches. */
  text: string;
  /** A number may follow at once: “Qwen2.5”. The hit ends before it. */
  numbered?: boolean;
}

export class Automaton {
  /** Transition (node, code) → node, open-addressed with linear probing. */
  #nodes: Int32Array;
  #codes: Uint16Array;
  #targets: Int32Array;
  #mask: number;
  /** By node: patterns that end there, and the node behind a `*`, 0 where there is none. */
  readonly #ends: (number[] | undefined)[] = [undefined];
  readonly #stems: number[] = [0];
  readonly #patterns: Pattern[];
  /** Which folded characters begin a pattern, and by how many characters those are told. */
  readonly #firsts = new Uint8Array(0x10000);
  /** Which pairs, or triples, of folded characters begin a pattern, hashed: most words of a text end here. */
  readonly #pairs = new Uint8Array(0x10000);
  readonly #triples = new Uint8Array(0x10000);

  constructor(patterns: Pattern[]) {
    this.#patterns = patterns;
    const characters = patterns.reduce((sum, { text }) => sum + text.length, 16);
    const size = 2 ** Math.ceil(Math.log2(characters * 2));
    this.#mask = size - 1;
    this.#nodes = new Int32Array(size).fill(-1);
    this.#codes = new Uint16Array(size);
    this.#targets = new Int32Array(size);
  }

  /** Takes the patterns in, to be gone through to the end before the first scan; leaves the thread in between. */
  *build(): Generator<void> {
    for (const [index, { text }] of this.#patterns.entries()) {
      this.#add(text, index);
      this.#open(text);
      if (index % PATTERNS === PATTERNS - 1) yield;
    }
  }

  #slot(node: number, code: number): number {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (this.#nodes[slot] !== -1 && (this.#nodes[slot] !== node || this.#codes[slot] !== code)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #add(text: string, index: number): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === STAR) {
        this.#stems[node] ||= this.#newNode();
        node = this.#stems[node]!;
        continue;
      }
      const slot = this.#slot(node, code);
      if (this.#nodes[slot] === -1) {
        this.#nodes[slot] = node;
        this.#codes[slot] = code;
        this.#targets[slot] = this.#newNode();
      }
      node = this.#targets[slot]!;
    }
    const ends = this.#ends[node];
    if (ends) ends.push(index);
    else if (node) this.#ends[node] = [index];
  }

  /** A pattern of one or two characters, or a stem of so many, opens with whatever comes behind them. */
  #open(text: string): void {
    const [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
    const isLong = text.length > 2 && second !== STAR && third !== STAR;
    this.#firsts[first]! |= isLong ? TRIPLE : text.length > 1 && second !== STAR ? PAIR : SINGLE;
    if (isLong) this.#triples[tripleOf(first, second, third)] = 1;
    else if (text.length > 1 && second !== STAR) this.#pairs[pairOf(first, second)] = 1;
  }

  #newNode(): number {
    this.#stems.push(0);
    return this.#ends.push(undefined) - 1;
  }

  /**
   * Every place of every pattern in `text` from `from` up to `to`, by start.
   *
   * @param until where the last of them may begin, as {@link breakIn} gives it
   */
  scan(text: string, from = 0, to = text.length, until = to): Hit[] {
    const hits: Hit[] = [];
    let previous = OTHER;
    let i = from;
    while (i < until) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === LETTER) {
        if (previous !== LETTER && this.#mayOpen(text, i, code, to)) this.#walk(text, i, i, 0, to, hits);
        // No pattern begins within a word.
        do i++;
        while (i < until && classOf(text.charCodeAt(i)) === LETTER);
        previous = LETTER;
        continue;
      }
      if (kind !== PASSED_OVER) {
        if (kind !== BLANK && this.#mayOpen(text, i, code, to)) this.#walk(text, i, i, 0, to, hits);
        previous = kind;
      }
      i++;
    }
    return hits;
  }

  #mayOpen(text: string, at: number, code: number, to: number): boolean {
    const first = foldCode(code);
    const opens = this.#firsts[first]!;
    if (opens === 0) return false;
    if (opens & SINGLE || at + 2 >= to) return true;
    const second = foldCode(text.charCodeAt(at + 1));
    if (second === NOTHING) return true;
    if (opens & PAIR && this.#pairs[pairOf(first, second)] === 1) return true;
    const third = foldCode(text.charCodeAt(at + 2));
    const longer = third === NOTHING || (second === SPACE && third === SPACE);
    return longer || this.#triples[tripleOf(first, second, third)] === 1;
  }

  /** Goes on from a node, with the character at `from`, and notes the patterns that began at `start` and end on the way. */
  #walk(text: string, start: number, from: number, root: number, to: number, hits: Hit[]): void {
    let node = root;
    let blank = false;
    for (let i = from; i < to; i++) {
      const code = foldCode(text.charCodeAt(i));
      if (code === NOTHING || (blank && code === SPACE)) continue;
      blank = code === SPACE;
      const slot = this.#slot(node, code);
      if (this.#nodes[slot] === -1) return;
      node = this.#targets[slot]!;
      const ends = this.#ends[node];
      if (ends) for (const pattern of ends) this.#end(text, pattern, start, i, to, hits);
      const stem = this.#stems[node];
      if (stem) this.#goOn(text, start, wordEnd(text, i + 1, to), stem, to, hits);
    }
  }

  #goOn(text: string, start: number, end: number, stem: number, to: number, hits: Hit[]): void {
    for (const pattern of this.#ends[stem] ?? []) hits.push({ pattern, start, end });
    this.#walk(text, start, end, stem, to, hits);
  }

  #end(text: string, pattern: number, start: number, last: number, to: number, hits: Hit[]): void {
    let end = last + 1;
    while (end < to && isCombining(text.charCodeAt(end))) end++;
    const isWhole = classOf(text.charCodeAt(last)) !== LETTER || wordEnd(text, end, to) === end;
    if (isWhole || (this.#patterns[pattern]!.numbered && /\d/.test(text[end]!)))
      hits.push({ pattern, start, end });
  }
}

/** The first place from `at` on, at most `to`, up to which a text can be searched, and from which on, with the same hits. */
export function breakIn(text: string, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const kind = classOf(text.charCodeAt(i - 1));
    if (kind !== LETTER && kind !== PASSED_OVER) return i;
  }
  return to;
}

/** An automaton for these, built in one go. */
export function automatonOf(patterns: Pattern[]): Automaton {
  const automaton = new Automaton(patterns);
  result(automaton.build());
  return automaton;
}

/** Characters in 16 bits; two pairs or triples may share a place, which costs a look and no more. */
const pairOf = (first: number, second: number) => (Math.imul(first, 0x9e3b) ^ second) & 0xffff;

const tripleOf = (first: number, second: number, third: number) =>
  (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb) ^ third) & 0xffff;

/** A diacritic written behind its letter. */
const isCombining = (code: number) => code >= 0x300 && code <= 0x36f;

/** Where the word that reaches up to `at` ends; soft hyphens in it belong to it. */
function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === LETTER || isCombining(code)) end = i + 1;
    else if (foldCode(code) !== NOTHING) break;
  }
  return end;
}
