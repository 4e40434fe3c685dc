import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { siteNamed } from '../../../entrypoints/background/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: () => ({}),
  gateNames: () => [],
}));

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
