import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { isBrowserPage, tabStatus } from '../../../entrypoints/background/tab-status';
import { DEFAULT_SETTINGS, type Settings } from '../../../model/settings';
import { fake, ORIGIN, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: () => ({}),
  gateNames: () => [],
}));

beforeEach(resetFake);

/** The tab's document is of this type; an error where the browser lets nobody ask. */
function open(url: string | undefined, contentType: string | Error = 'text/html') {
  fake.tabs.list = [{ id: 5, title: 'A page', ...(url === undefined ? {} : { url }) }];
  if (contentType instanceof Error) fake.scripting.executeScript.mockRejectedValue(contentType);
  else fake.scripting.executeScript.mockResolvedValue([{ result: contentType }]);
}
const stateWith = async (change: Partial<Settings> = {}) =>
  (await tabStatus(5, { ...DEFAULT_SETTINGS, ...change })).state;

const page = 'https://www.news.example/a';

test('says where the tab is, and under which site it can be switched off', async () => {
  open(page);
  expect(await tabStatus(5, DEFAULT_SETTINGS)).toEqual({
    state: 'on',
    tab: 5,
    url: page,
    title: 'A page',
    site: 'news.example',
  });
  open('file:///page.html');
  expect((await tabStatus(5, DEFAULT_SETTINGS)).site).toBeNull();
});

test('a closed tab is an error', async () => {
  await expect(tabStatus(5, DEFAULT_SETTINGS)).rejects.toMatchObject({ code: 'no-tab' });
});

test.each([
  ['text/html', 'on'],
  ['application/xhtml+xml', 'on'],
  ['application/pdf', 'not-html'],
  ['image/png', 'not-html'],
  ['application/xml', 'not-html'],
  ['text/plain', 'not-html'],
])('a document of type %s is %s', async (type, state) => {
  open(page, type);
  expect(await stateWith()).toBe(state);
});

test('a page that nobody may ask is no access, an error page is the browser’s, a PDF in a page of its own is not HTML', async () => {
  open(page, new Error('Cannot access contents of the page'));
  expect(await stateWith()).toBe('no-access');
  open(page, new Error('Frame with ID 0 is showing error page'));
  expect(await stateWith()).toBe('browser-page');
  open('https://news.example/Paper.PDF?page=2', new Error('Missing host permission for the tab'));
  expect(await stateWith()).toBe('not-html');
});

test('paused and switched off come before the page is asked anything', async () => {
  open(page);
  expect(await stateWith({ paused: true, sitesOff: ['news.example'] })).toBe('paused');
  expect(await stateWith({ sitesOff: ['news.example'] })).toBe('site-off');
  expect(fake.scripting.executeScript).not.toHaveBeenCalled();
});

test.each([
  [{ mode: 'chosen', sitesOn: ['else.example'] }, 'not-chosen'],
  [{ mode: 'click' }, 'not-asked'],
] as const)('with %j a page is %s, and is asked nothing until the reader asks', async (change, state) => {
  open(page);
  expect(await stateWith({ ...change, sitesOn: ['else.example'] })).toBe(state);
  expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  const settings = { ...DEFAULT_SETTINGS, ...change, sitesOn: ['else.example'] };
  expect((await tabStatus(5, settings, true)).state).toBe('on');
  open(page, 'application/pdf');
  expect((await tabStatus(5, settings, true)).state).toBe('not-html');
});

test('a chosen site is on', async () => {
  open(page);
  expect(await stateWith({ mode: 'chosen', sitesOn: ['news.example'] })).toBe('on');
});

test('asking opens neither a site switched off nor a pause', async () => {
  open(page);
  const settings: Settings = { ...DEFAULT_SETTINGS, mode: 'click', sitesOff: ['news.example'] };
  expect((await tabStatus(5, settings, true)).state).toBe('site-off');
  expect((await tabStatus(5, { ...settings, paused: true }, true)).state).toBe('paused');
});

test('withheld host access is no access, unless the reader is using the extension on the page', async () => {
  fake.permissions.contains.mockResolvedValue(false);
  open(undefined);
  expect(await stateWith()).toBe('no-access');
  open(page);
  expect(await stateWith()).toBe('not-asked');
  expect(fake.permissions.contains).toHaveBeenCalledWith({ origins: ['https://www.news.example/*'] });
  expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  expect((await tabStatus(5, DEFAULT_SETTINGS, true)).state).toBe('on');
  open(page, new Error('Cannot access contents of the page'));
  expect((await tabStatus(5, DEFAULT_SETTINGS, true)).state).toBe('no-access');
});

test('a tab without an address, though every host is allowed, is the browser’s own', async () => {
  open(undefined);
  expect(await stateWith()).toBe('browser-page');
});

test.each([
  ['about:addons', true],
  ['chrome://extensions/', true],
  ['edge://settings/', true],
  ['view-source:https://news.example/', true],
  [`${ORIGIN}options.html`, true],
  ['devtools://devtools/x.html', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/detail/x', true],
  ['https://microsoftedge.microsoft.com/addons/detail/x', true],
  ['https://addons.mozilla.org/firefox/addon/x', true],
  ['https://chrome.google.com/other', false],
  ['https://microsoftedge.microsoft.com/', false],
  ['https://mozilla.org/', false],
  ['http://localhost:8080/', false],
  ['file:///page.html', false],
])('%s is a page of the browser: %s', (url, expected) => {
  expect(isBrowserPage(url)).toBe(expected);
});
