import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../model/canonical-json';

/** The same value with the names in every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}

describe('canonicalJson', () => {
  it('is the same of values that are the same, and reads back as them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts names, indents by one blank and ends the last line', () => {
    expect(canonicalJson({ b: [1, 'ü'], a: { d: null, c: 1e21 } })).toBe(
      '{\n "a": {\n  "c": 1e+21,\n  "d": null\n },\n "b": [\n  1,\n  "ü"\n ]\n}\n',
    );
  });
});
