import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { mayRead, patternsOf, reachOf, runsOn, switchSite } from '../../../entrypoints/background/reach';
import { DEFAULT_SETTINGS, isBelow, MODES, type Settings } from '../../../model/settings';

/** Few names, so that sites, those below them and those that only look alike meet. */
const label = fc.constantFrom('a', 'b', 'news', 'oldnews');
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('example', 'example.org'))
  .map(([labels, top]) => [...labels, top].join('.'));
const sites = fc.array(fc.oneof(host, fc.domain()), { maxLength: 4 });
const settings: fc.Arbitrary<Settings> = fc.record({
  marks: fc.constant('all' as const),
  appearance: fc.constant('auto' as const),
  mode: fc.constantFrom(...MODES),
  sitesOn: sites,
  sitesOff: sites,
  packsOff: fc.constant([]),
  paused: fc.boolean(),
});
const address = fc.oneof(
  fc
    .tuple(fc.constantFrom('http', 'https'), fc.oneof(host, fc.domain(), fc.ipV4()), fc.webPath())
    .map(([scheme, at, path]) => `${scheme}://${at}${path || '/'}`),
  fc.constantFrom(
    'file:///home/page.html',
    'about:blank',
    'chrome://settings/',
    'ftp://news.example/',
    'data:text/html,x',
  ),
);

const isRegistered = (wanted: Settings, url: string) => {
  const reach = reachOf(wanted);
  const isIn = (patterns: string[]) => patterns.some((pattern) => new MatchPattern(pattern).includes(url));
  return reach !== null && isIn(reach.matches) && !isIn(reach.excludeMatches);
};

describe('whatever the settings', () => {
  test('the gate is registered for a page exactly if the page is read unasked', () => {
    fc.assert(
      fc.property(settings, address, (given, url) => {
        expect(isRegistered(given, url)).toBe(runsOn(given, url));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is read unasked may be read when asked', () => {
    fc.assert(
      fc.property(settings, address, (given, url) => {
        expect(runsOn(given, url) && !mayRead(given, url)).toBe(false);
      }),
    );
  });

  test('nothing is registered while paused, for a click, or where no site is chosen', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const isNone = given.paused || given.mode === 'click';
        const isEmpty = given.mode === 'chosen' && patternsOf(given.sitesOn).length === 0;
        expect(reachOf(given) === null).toBe(isNone || isEmpty);
      }),
    );
  });

  test('a page is read after its site was switched on and not after it was switched off', () => {
    fc.assert(
      fc.property(settings, host, fc.boolean(), (given, site, on) => {
        const before = { ...given, paused: false };
        const after = { ...before, ...switchSite(before, site, on) };
        const asked = before.mode === 'click' ? mayRead : runsOn;
        expect(asked(after, `https://${site}/`)).toBe(on);
      }),
    );
  });

  // A site below one that is listed is switched by taking the listed one from its list, with all below it.
  test('switching one site leaves all that are not listed with it as they were', () => {
    fc.assert(
      fc.property(settings, host, host, fc.boolean(), (before, site, other, on) => {
        const listed = [site, ...before.sitesOff, ...before.sitesOn];
        fc.pre(!isBelow(site, other) && !listed.some((one) => isBelow(site, one) && isBelow(other, one)));
        const after = { ...before, ...switchSite(before, site, on) };
        expect(runsOn(after, `https://${other}/`)).toBe(runsOn(before, `https://${other}/`));
      }),
    );
  });
});

const off = (sitesOff: string[], site: string, on: boolean) => {
  const before = { ...DEFAULT_SETTINGS, sitesOff };
  return { ...before, ...switchSite(before, site, on) }.sitesOff;
};

test.each<[string[], string, boolean, string[]]>([
  [[], 'a.example', false, ['a.example']],
  [['b.example'], 'a.example', false, ['a.example', 'b.example']],
  [['a.example'], 'a.example', false, ['a.example']],
  [['a.example'], 'x.a.example', false, ['a.example']],
  [['x.a.example', 'b.example'], 'a.example', false, ['a.example', 'b.example']],
  [['a.example'], 'a.example', true, []],
  [['a.example', 'b.example'], 'x.a.example', true, ['b.example']],
  [['x.a.example'], 'a.example', true, ['x.a.example']],
])('with %j off, %s switched on: %s, gives %j', (kept, site, on, expected) => {
  expect(off(kept, site, on)).toEqual(expected);
});

test.each<[Partial<Settings>, string, boolean, Partial<Settings>]>([
  [{ sitesOn: [] }, 'a.example', true, { sitesOn: ['a.example'] }],
  [{ sitesOff: ['a.example'] }, 'a.example', true, { sitesOn: ['a.example'], sitesOff: [] }],
  [{ sitesOn: ['a.example'] }, 'x.a.example', true, { sitesOn: ['a.example'] }],
  [{ sitesOn: ['a.example', 'b.example'] }, 'a.example', false, { sitesOn: ['b.example'], sitesOff: [] }],
  [{ sitesOn: ['a.example'] }, 'x.a.example', false, { sitesOn: ['a.example'], sitesOff: ['x.a.example'] }],
])('where sites are chosen, with %j, %s switched on: %s, gives %j', (kept, site, on, expected) => {
  const before: Settings = { ...DEFAULT_SETTINGS, mode: 'chosen', ...kept };
  expect({ ...before, ...switchSite(before, site, on) }).toMatchObject(expected);
});

test.each([
  ['https://news.example/', false],
  ['https://NEWS.example/', false],
  ['https://news.example./', false],
  ['https://news.example:8443/a', false],
  ['https://www.news.example/', false],
  ['https://oldnews.example/', true],
  ['https://news.example.org/', true],
  ['https://else.example/news.example', true],
  ['file:///tmp/page.html', true],
  ['about:blank', false],
  ['no address', false],
  [undefined, false],
])('with news.example off, %s runs: %s', (url, runs) => {
  expect(runsOn({ ...DEFAULT_SETTINGS, sitesOff: ['news.example'] }, url)).toBe(runs);
  expect(runsOn({ ...DEFAULT_SETTINGS, paused: true }, url)).toBe(false);
});

test('a name that no host can have gives no pattern', () => {
  expect(patternsOf(['a b', '', 'UPPER.example', '%%', 'ok.example'])).toEqual(['*://*.ok.example/*']);
});
