/**
 * JSON with places. The browser's own parser does not say where a value stands, keeps the last of two equal keys in
 * silence, and words its errors differently in every browser; what comes from a stranger's file needs all three.
 * The grammar is that of RFC 8259.
 */

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
export function parseJson(text: string, nesting: number): unknown {
  return new JsonReader(text, nesting).document();
}

/** A place in the text that is looked for, and those inside it. */
interface Branch {
  offset: number | null;
  inside: Map<string | number, Branch>;
}

/** Where the values with these paths stand; for one that is not there, where the nearest around it stands. */
export function placesOf(text: string, nesting: number, paths: readonly JsonPath[]): Place[] {
  const root: Branch = { offset: 0, inside: new Map() };
  for (const path of paths) {
    let branch = root;
    for (const key of path) {
      const next = branch.inside.get(key) ?? { offset: null, inside: new Map() };
      branch.inside.set(key, next);
      branch = next;
    }
  }
  new JsonReader(text, nesting, (path, offset) => {
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

class JsonReader {
  #at = 0;
  #depth = 0;
  readonly #path: (string | number)[] = [];

  constructor(
    private readonly text: string,
    private readonly nesting: number,
    private readonly visit?: (path: JsonPath, offset: number) => void,
  ) {}

  document(): unknown {
    const value = this.#value();
    this.#skip();
    if (this.#at < this.text.length) this.#fail('the end of the file');
    return value;
  }

  #value(): unknown {
    this.#skip();
    this.visit?.(this.#path, this.#at);
    const sign = this.text[this.#at];
    if (sign === '{') return this.#object();
    if (sign === '[') return this.#array();
    if (sign === '"') return this.#string();
    return this.#word();
  }

  #object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#members('}', () => {
      const start = this.#at;
      if (this.text[start] !== '"') this.#fail('a name in double quotes, or “}”');
      const key = this.#string();
      this.#path.push(key);
      if (FORBIDDEN.has(key)) this.#fail('another name', `“${key}”`, start);
      if (Object.hasOwn(object, key)) this.#fail('each name once', `“${key}” a second time`, start);
      this.#skip();
      if (this.text[this.#at] !== ':') this.#fail('“:”');
      this.#at++;
      object[key] = this.#value();
      this.#path.pop();
    });
    return object;
  }

  #array(): unknown[] {
    const array: unknown[] = [];
    this.#members(']', () => {
      this.#path.push(array.length);
      array.push(this.#value());
      this.#path.pop();
    });
    return array;
  }

  /** What stands between the brackets, with commas between. */
  #members(end: string, member: () => void): void {
    if (++this.#depth > this.nesting)
      this.#fail(`at most ${this.nesting} lists and objects inside each other`, 'more');
    this.#at++;
    this.#skip();
    for (let first = true; this.text[this.#at] !== end; first = false) {
      if (!first) {
        if (this.text[this.#at] !== ',') this.#fail(`“,” or “${end}”`);
        this.#at++;
        this.#skip();
      }
      member();
      this.#skip();
    }
    this.#at++;
    this.#depth--;
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
