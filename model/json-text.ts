/**
 * JSON with places. The browser's own parser does not say where a value stands, keeps the last of two equal keys in
 * silence, and words its errors differently in every browser; what comes from a stranger's file needs all three.
 * The grammar is that of RFC 8259.
 */

import { result } from './steps';

export type JsonPath = readonly (string | number)[];

export interface Place {
  /** Both counted from 1; columns in UTF-16 units, as editors count. */
  line: number;
  column: number;
}

/** Text that is not JSON, or not JSON that is let in. `message` says what was expected and what was found. */
export class JsonError extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
    readonly path: JsonPath,
    readonly place: Place,
  ) {
    super(`expected ${expected}, found ${found}`);
  }
}

/** Keys by which an object could come to other properties than those written in it. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws JsonError @param nesting how many lists and objects may stand inside each other */
export const parseJson = (text: string, nesting: number): unknown => result(parsingJson(text, nesting));

/** The same in steps, each of which tells the share of the text that is read, 0–1. @throws JsonError */
export const parsingJson = (text: string, nesting: number): Generator<number, unknown> =>
  new JsonReader(text, nesting).document();

/** A place in the text that is looked for, and those inside it. */
interface Branch {
  offset: number | null;
  inside: Map<string | number, Branch>;
}

/**
 * Where the values with these paths stand; for one that is not there, where the nearest around it stands. In steps, as
 * {@link parsingJson}.
 */
export function* placesOf(
  text: string,
  nesting: number,
  paths: readonly JsonPath[],
): Generator<number, Place[]> {
  const root: Branch = { offset: 0, inside: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const key of path) {
      const next = branch.inside.get(key) ?? { offset: null, inside: new Map() };
      branch.inside.set(key, next);
      branch = next;
    }
  }
  yield* new JsonReader(text, nesting, (path, offset) => {
    let branch: Branch | undefined = root;
    for (const key of path) branch = branch?.inside.get(key);
    if (branch) branch.offset = offset;
  }).document();
  const offsets = paths.map((path) => {
    let branch = root;
    let { offset } = root;
    for (const key of path) {
      branch = branch.inside.get(key)!;
      offset = branch.offset ?? offset;
    }
    return offset ?? 0;
  });
  return placesAt(text, offsets);
}

/** All at once: the text may be long, and the offsets many. */
function placesAt(text: string, offsets: readonly number[]): Place[] {
  const places = new Map<number, Place>();
  let line = 1;
  let start = 0;
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return offsets.map((offset) => places.get(offset)!);
}

/** Characters after which whoever reads may do something else. */
const STEP = 20_000;

type Container = Record<string, unknown> | unknown[];

class JsonReader {
  #at = 0;
  /** The lists and objects that are open; each has a place in the path but the outermost. */
  readonly #open: Container[] = [];
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly nesting: number,
    private readonly visit?: (path: JsonPath, offset: number) => void,
  ) {}

  /** No function calls itself here: a generator that did would take many times as long. */
  *document(): Generator<number, unknown> {
    let pause = STEP;
    for (;;) {
      let value = this.#begin();
      if (value === undefined) continue;
      for (;;) {
        const container = this.#open.at(-1);
        if (!container) return this.#end(value);
        this.#put(container, value);
        if (this.#goesOn(container)) break;
        value = this.#close();
      }
      if (this.#at < pause) continue;
      pause = this.#at + STEP;
      yield this.#at / this.text.length;
    }
  }

  #end(value: unknown): unknown {
    this.#skip();
    if (this.#at < this.text.length) this.#fail('the end of the file');
    return value;
  }

  /** A value that is whole, or undefined at the beginning of a list or an object that has something in it. */
  #begin(): unknown {
    this.#skip();
    this.visit?.(this.#path, this.#at);
    const sign = this.text[this.#at];
    if (sign === '"') return this.#string();
    if (sign !== '{' && sign !== '[') return this.#word();
    if (this.#open.length >= this.nesting)
      this.#fail(`at most ${this.nesting} lists and objects inside each other`, 'more');
    const container: Container = sign === '{' ? {} : [];
    this.#at++;
    this.#skip();
    if (this.text[this.#at] === ends(container)) {
      this.#at++;
      return container;
    }
    this.#open.push(container);
    this.#next(container);
    return undefined;
  }

  /** The place of the next value in a container. */
  #next(container: Container): void {
    if (Array.isArray(container)) {
      this.#path.push(container.length);
      return;
    }
    const start = this.#at;
    if (this.text[start] !== '"') this.#fail('a name in double quotes, or “}”');
    const key = this.#string();
    this.#path.push(key);
    if (FORBIDDEN.has(key)) this.#fail('another name', `“${key}”`, start);
    if (Object.hasOwn(container, key)) this.#fail('each name once', `“${key}” a second time`, start);
    this.#skip();
    if (this.text[this.#at] !== ':') this.#fail('“:”');
    this.#at++;
  }

  #put(container: Container, value: unknown): void {
    const key = this.#path.pop()!;
    if (Array.isArray(container)) container.push(value);
    else container[key] = value;
  }

  /** Whether another value follows in a container, or its end. */
  #goesOn(container: Container): boolean {
    this.#skip();
    const sign = this.text[this.#at];
    if (sign === ends(container)) return false;
    if (sign !== ',') this.#fail(`“,” or “${ends(container)}”`);
    this.#at++;
    this.#skip();
    this.#next(container);
    return true;
  }

  #close(): Container {
    this.#at++;
    return this.#open.pop()!;
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end < 0) this.#fail('a closing double quote', 'the end of the file', start);
    } while (isEscaped(this.text, end));
    const written = this.text.slice(start, end + 1);
    this.#at = end + 1;
    if (CONTROL.test(written))
      this.#fail('a text in one line, with \\n where a new one begins', shown(written), start);
    if (!written.includes('\\')) return written.slice(1, -1);
    try {
      return JSON.parse(written) as string;
    } catch {
      return this.#fail('a text in which a backslash is written \\\\', shown(written), start);
    }
  }

  #word(): unknown {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.text)?.[0] ?? '';
    if (!LITERAL.test(word)) this.#fail('a value');
    this.#at += word.length;
    return JSON.parse(word);
  }

  #skip(): void {
    BLANKS.lastIndex = this.#at;
    this.#at += BLANKS.exec(this.text)![0].length;
  }

  #fail(expected: string, found = this.#here(), offset = this.#at): never {
    throw new JsonError(expected, found, [...this.#path], placesAt(this.text, [offset])[0]!);
  }

  #here(): string {
    return this.#at < this.text.length
      ? shown(this.text.slice(this.#at, this.#at + 20))
      : 'the end of the file';
  }
}

const ends = (container: Container) => (Array.isArray(container) ? ']' : '}');

const BLANKS = /[ \t\r\n]*/y;
const WORD = /[-+.\w]*/y;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them
const CONTROL = /[\u0000-\u001f]/;

const shown = (text: string) => `“${text.slice(0, 40).split(/[\r\n]/)[0]}”`;

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
