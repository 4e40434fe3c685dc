import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { siteNamed, switchSite } from '../../../entrypoints/background/settings';
import { DEFAULT_SETTINGS, isBelow } from '../../../model/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: () => ({}),
  gateNames: () => [],
}));

const after = (sitesOff: string[], site: string, on: boolean) =>
  switchSite({ ...DEFAULT_SETTINGS, sitesOff }, site, on).sitesOff ?? sitesOff;

test.each<[string[], string, boolean, string[]]>([
  [[], 'a.example', false, ['a.example']],
  [['b.example'], 'a.example', false, ['a.example', 'b.example']],
  [['a.example'], 'a.example', false, ['a.example']],
  [['a.example'], 'x.a.example', false, ['a.example']],
  [['x.a.example', 'b.example'], 'a.example', false, ['a.example', 'b.example']],
  [['a.example'], 'a.example', true, []],
  [['a.example', 'b.example'], 'x.a.example', true, ['b.example']],
  [['x.a.example'], 'a.example', true, ['x.a.example']],
])('%j, %s switched on: %s, gives %j', (kept, site, on, expected) => {
  expect(after(kept, site, on)).toEqual(expected);
});

test('after a switch the site is as it was switched', () => {
  fc.assert(
    fc.property(fc.array(fc.domain()), fc.domain(), fc.boolean(), (kept, site, on) => {
      expect(after(kept, site, on).some((off) => isBelow(site, off))).toBe(!on);
    }),
  );
});

test.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['www.news.example', 'news.example'],
  ['https://www.news.example:8443/a?b#c', 'news.example'],
  ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('“%s” names %s', (text, site) => {
  expect(siteNamed(text)).toBe(site);
});

test.each(['', '   ', 'a b', 'https://', 'file:///page.html', '[::1]', '*.example'])(
  '“%s” names no site',
  (text) => {
    expect(() => siteNamed(text)).toThrow(`“${text}” does not name a site.`);
  },
);
