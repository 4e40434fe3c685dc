import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError, parseJson, placesOf } from '../../../model/json-text';
import { result } from '../../../model/steps';

const NESTING = 16;
const parse = (text: string) => parseJson(text, NESTING);

function failure(text: string): JsonError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof JsonError) return error;
    throw error;
  }
  throw new Error('this should not have been read');
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const json = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !FORBIDDEN.some((key) => JSON.stringify(value).includes(`"${key}":`)));

describe('parseJson', () => {
  it('reads what JSON.stringify writes, however it is indented', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 1, '\t', '\r\n  '), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('reads what the browser’s parser reads, and refuses what that refuses', () => {
    const damaged = fc
      .tuple(json, fc.nat(), fc.constantFrom('', '"', '\\', ',', '{', '0', '\n', 'e'))
      .map(([value, at, piece]) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(failure(text).message).toMatch(/^expected .+, found .+/);
          return;
        }
        expect(parse(text)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'expected a value, found the end of the file', 1, 1],
    ['{"a": 1,\n}', 'expected a name in double quotes, or “}”, found “}”', 2, 1],
    ['{"a": 1\n  "b": 2}', 'expected “,” or “}”, found “"b": 2}”', 2, 3],
    ['{\n  "a" 1}', 'expected “:”, found “1}”', 2, 7],
    ['["a]', 'expected a closing double quote, found the end of the file', 1, 2],
    ['[1, 2', 'expected “,” or “]”, found the end of the file', 1, 6],
    ['[01]', 'expected a value, found “01]”', 1, 2],
    ['["a\nb"]', 'expected a text in one line, with \\n where a new one begins, found “"a”', 1, 2],
    ['["\\x"]', 'expected a text in which a backslash is written \\\\, found “"\\x"”', 1, 2],
    ['{} {}', 'expected the end of the file, found “{}”', 1, 4],
    ['{"a": 1, "a": 2}', 'expected each name once, found “a” a second time', 1, 10],
  ])('says of %j what is wrong and where', (text, message, line, column) => {
    expect(failure(text)).toMatchObject({ message, place: { line, column } });
  });

  it.each(FORBIDDEN)('lets no “%s” in, however it is written', (key) => {
    const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
    for (const name of [key, escaped])
      expect(failure(`{"a": {"${name}": {"polluted": true}}}`).message).toBe(
        `expected another name, found “${key}”`,
      );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses what is nested too deep, before the stack is', () => {
    for (const deep of ['['.repeat(1_000_000), '{"a":'.repeat(100_000)])
      expect(failure(deep).message).toMatch(/at most 16 lists and objects inside each other/);
    expect(parse('['.repeat(16) + ']'.repeat(16))).toBeDefined();
  });
});

describe('placesOf', () => {
  const text = '{\n  "a": [1, {"b c": null}],\n  "d": ""\n}';

  it('says where each value stands, in lines and columns', () => {
    expect(result(placesOf(text, NESTING, [[], ['a'], ['a', 1, 'b c'], ['d']]))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 8 },
      { line: 2, column: 20 },
      { line: 3, column: 8 },
    ]);
  });

  it('points around what is not there', () => {
    expect(result(placesOf(text, NESTING, [['a', 1, 'missing'], ['missing']]))).toEqual([
      { line: 2, column: 12 },
      { line: 1, column: 1 },
    ]);
  });
});
