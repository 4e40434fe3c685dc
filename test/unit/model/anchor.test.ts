import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../model/anchor';

const quotation = {
  exact: 'They sent 40 letters.',
  prefix: 'On Monday it began. ',
  suffix: ' Nobody answered.',
};
const page = (sentence: string) => [`Home\nOn Monday it began. ${sentence} Nobody answered. More.`];

describe('a quotation', () => {
  it('stands where it stood, however the lines are broken', () => {
    expect(anchor(page('They sent\n  40 letters.'), quotation)).toEqual({ stands: true });
    expect(anchor(['Elsewhere', 'They sent 40 letters.'], quotation)).toEqual({ stands: true });
  });

  it('that was edited has what now stands between its neighbours', () => {
    expect(anchor(page('They sent 30 letters, the paper says.'), quotation)).toEqual({
      stands: false,
      after: 'They sent 30 letters, the paper says.',
    });
  });

  it.each([
    ['was cut out', page('')],
    ['stands among other sentences', ['Nothing of it.']],
    ['is at the page’s end', ['On Monday it began.']],
    ['has its neighbours far apart', page('x '.repeat(2000))],
  ])('that %s has nothing in its place', (_, texts) => {
    expect(anchor(texts, quotation)).toEqual({ stands: false, after: null });
  });

  it('is found in any text that it was taken from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const quote = {
          exact: text.slice(start, end),
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        };
        expect(anchor([text], quote)).toEqual({ stands: true });
      }),
    );
  });
});
