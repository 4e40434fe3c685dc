import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../model/pack';
import { declaredPair, relationOf, UNLISTED } from '../../../model/relation';

const pair = (a: string, b: string, relation: Pair['relation']): Pair => ({
  a,
  b,
  relation,
  reason: 'Because.',
});

describe('relationOf', () => {
  const pairs = [
    pair('a', 'b', 'differs'),
    pair('c', '*', 'agrees'),
    pair('c', 'a', 'conflicts'),
    pair('unlisted', '*', 'differs'),
    pair('unlisted', 'b', 'agrees'),
  ];
  const cases: [a: string, b: string, one: string, several: string][] = [
    ['a', 'a', 'agrees', 'agrees'],
    ['a', 'b', 'differs', 'differs'],
    ['a', 'd', 'conflicts', 'differs'],
    ['c', 'd', 'agrees', 'agrees'],
    ['c', 'a', 'conflicts', 'conflicts'],
    ['c', 'c', 'agrees', 'agrees'],
    [UNLISTED, 'd', 'differs', 'differs'],
    [UNLISTED, 'b', 'agrees', 'agrees'],
    [UNLISTED, UNLISTED, 'differs', 'differs'],
  ];
  it.each(cases)('%s and %s', (a, b, one, several) => {
    expect(relationOf({ oneAnswer: true, pairs }, a, b)).toBe(one);
    expect(relationOf({ oneAnswer: false, pairs }, a, b)).toBe(several);
  });

  it('lets answers that nobody lists conflict where there is one answer', () => {
    expect(relationOf({ oneAnswer: true, pairs: [] }, UNLISTED, 'a')).toBe('conflicts');
    expect(relationOf({ oneAnswer: false, pairs: [] }, UNLISTED, 'a')).toBe('differs');
  });

  it('is symmetric, whatever the pack declares', () => {
    const id = fc.constantFrom('a', 'b', 'c', UNLISTED);
    const declared = fc.array(
      fc
        .tuple(
          id,
          fc.constantFrom('a', 'b', 'c', UNLISTED, '*'),
          fc.constantFrom<Pair['relation']>('agrees', 'differs', 'conflicts'),
        )
        .map(([a, b, relation]) => pair(a, b, relation)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(declared, fc.boolean(), id, id, (pairs, oneAnswer, a, b) => {
        const question = { oneAnswer, pairs };
        expect(relationOf(question, a, b)).toBe(relationOf(question, b, a));
        expect(declaredPair(question, a, b)).toBe(declaredPair(question, b, a));
      }),
    );
  });
});
