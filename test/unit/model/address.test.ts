import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, isSamePage, keptAddress } from '../../../model/address';

const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const host = fc.tuple(word, word).map(([name, end]) => `${name}.${end}.example`);
const path = fc.array(word, { maxLength: 3 }).map((parts) => parts.map((part) => `/${part}`).join(''));
/** Names that stand for what is shown. */
const parameter = fc
  .tuple(fc.constantFrom('id', 'p', 'page', 'q', 'utm', 'ref'), word)
  .map((pair) => pair.join('='));
const tracking = fc
  .tuple(
    fc.constantFrom('utm_source', 'UTM_Medium', 'utm_content', 'fbclid', 'gclid', 'mc_eid', 'msclkid'),
    word,
  )
  .map((pair) => pair.join('='));
const queryOf = (parameters: string[]) => (parameters.length > 0 ? `?${parameters.join('&')}` : '');
const page = fc
  .record({ host, path, parameters: fc.array(parameter, { maxLength: 3 }) })
  .map(({ host, path, parameters }) => ({ host, path, parameters }));

const written = ({ host, path, parameters }: { host: string; path: string; parameters: string[] }) =>
  `https://${host}${path}${queryOf(parameters)}`;

describe('the key of an address', () => {
  it('is the same however one came there', () => {
    fc.assert(
      fc.property(
        page,
        fc.array(tracking, { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', '#top', '#:~:text=word', '#'),
        (page, added, at, isOld, hasSlash, fragment) => {
          const parameters = page.parameters.toSpliced(at, 0, ...added);
          const place = `${isOld ? 'http' : 'https'}://${page.host}${page.path}${hasSlash ? '/' : ''}`;
          const url = place + queryOf(parameters) + fragment;
          expect(addressKey(url)).toBe(addressKey(written(page)));
          expect(keptAddress(url)).toBe(place + queryOf(page.parameters));
        },
      ),
    );
  });

  it('tells pages apart by host, path and every other parameter, in their order', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        expect(addressKey(written(a)) === addressKey(written(b))).toBe(written(a) === written(b));
      }),
    );
  });

  it('is the key of itself, and of the address that is kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          expect(addressKey(addressKey(url))).toBe(addressKey(url));
          expect(keptAddress(keptAddress(url))).toBe(keptAddress(url));
          expect(addressKey(keptAddress(url))).toBe(addressKey(url));
        },
      ),
    );
  });

  it.each([
    ['https://a.example/#/one', 'https://a.example/#/two'],
    ['https://a.example/#!one', 'https://a.example/'],
    ['https://a.example/One', 'https://a.example/one'],
    ['https://www.a.example/1', 'https://a.example/1'],
    ['https://a.example/1?utm=2', 'https://a.example/1'],
    ['https://a.example/1?ref=home', 'https://a.example/1'],
    ['file:///a/b', 'file:///a/c'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});

describe('two pages', () => {
  const at = (url: string, canonical: string | null = null) => ({ url, canonical });
  it.each([
    [at('https://a.example/1'), at('http://a.example/1/?fbclid=x#part')],
    [at('https://a.example/1?view=print', 'https://a.example/1'), at('https://a.example/1')],
    [at('https://m.a.example/1', 'https://www.a.example/1'), at('https://www.a.example/1')],
    [
      at('https://a.example/1?s=2', 'https://a.example/1'),
      at('https://a.example/1?s=3', 'https://a.example/1'),
    ],
  ])('are one: %j, %j', (a, b) => {
    expect([isSamePage(a, b), isSamePage(b, a)]).toEqual([true, true]);
  });

  it.each([
    [at('https://a.example/1', 'https://b.example/1'), at('https://b.example/1')],
    [at('https://a.example/1', 'https://a.example/'), at('https://a.example/2', 'https://a.example/')],
    [at('https://a.example/1', 'file:///1'), at('file:///1')],
    [at('https://a.example/1'), at('https://a.example/2')],
    [at('https://blog.example/1', 'https://evil.blog.example/1'), at('https://evil.blog.example/1')],
  ])('are two: %j, %j', (a, b) => {
    expect([isSamePage(a, b), isSamePage(b, a)]).toEqual([false, false]);
  });
});
