import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bits } from '../../../matching/bits';

it('counts and combines as sets do', () => {
  const flags = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 200 });
  fc.assert(
    fc.property(flags, (pairs) => {
      const items = pairs.map((_, i) => i);
      const [a, b] = [Bits.from(pairs.map(([one]) => one)), Bits.from(pairs.map(([, other]) => other))];
      expect(a.and(b).of(items)).toEqual(items.filter((i) => pairs[i]![0] && pairs[i]![1]));
      expect(a.without(b).of(items)).toEqual(items.filter((i) => pairs[i]![0] && !pairs[i]![1]));
      expect(a.size).toBe(a.of(items).length);
      expect(a.without(b).size + a.and(b).size).toBe(a.size);
    }),
  );
});
