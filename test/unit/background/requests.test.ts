import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE } from '../../../components/fixtures/reading';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { preparePacks, readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromPage, FromWindow } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { dismissalKey, dismissedOf } from '../../../model/dismissal';
import { DEFAULT_SETTINGS } from '../../../model/settings';
import { opened } from '../../../storage/database';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: ({ id }: { id: string }) => ({ pack: { id } }),
  gateNames: (lexicons: { pack: { id: string } }[]) => lexicons.map(({ pack }) => `names of ${pack.id}`),
}));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

const page = async (message: FromPage, url?: string) => (await deliver(message, fromContentScript(url)))[0];
const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const broadcasts = () => fake.runtime.sendMessage.mock.calls.map(([message]) => message);

beforeEach(async () => {
  resetFake();
  await (await opened(readerDatabase)).settings.clear();
  await readerDatabase.dismissals.clear();
  answerPagesAndWindows(pageRequests, windowRequests);
});

describe('a page', () => {
  test('that opens gets styles, then the reader, in its own tab', async () => {
    const order: string[] = [];
    fake.scripting.insertCSS.mockImplementation(async () => void order.push('styles'));
    fake.scripting.executeScript.mockImplementation(async () => void order.push('script'));
    expect(await page({ type: 'open-page' })).toEqual({ ok: true, value: null });
    expect(order).toEqual(['styles', 'styles', 'script']);
    expect(fake.scripting.insertCSS.mock.calls.map(([styles]) => styles)).toMatchObject([
      { origin: 'AUTHOR', target: { tabId: 7 } },
      { origin: 'USER', target: { tabId: 7 } },
    ]);
    expect(fake.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({
      files: ['reader.js'],
      target: { tabId: 7 },
    });
  });

  test('that the browser refuses gets an error', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await page({ type: 'open-page' })).toMatchObject({ error: { code: 'no-access' } });
  });

  test('is briefed with lexicons and how to paint, and nothing else of the settings', async () => {
    await readerDatabase.settings.put({ sitesOff: ['secret.example'], marks: 'conflicts' }, 'current');
    expect(await page({ type: 'brief' })).toEqual({
      ok: true,
      value: { lexicons: [['{"pack":{"id":"sample"}}']], marks: 'conflicts', appearance: 'auto' },
    });
  });

  test.each(['open-page', 'brief'] as const)('of a site switched off is refused %s', async (type) => {
    await readerDatabase.settings.put({ sitesOff: ['news.example'] }, 'current');
    const reply = await page({ type }, 'https://www.news.example/a');
    expect(reply).toMatchObject({ ok: false, error: { code: 'switched-off' } });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('of a site not chosen opens nothing, and is briefed when the reader asked for it', async () => {
    await readerDatabase.settings.put({ mode: 'click' }, 'current');
    expect(await page({ type: 'open-page' })).toMatchObject({ error: { code: 'switched-off' } });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    expect(await page({ type: 'brief' })).toMatchObject({ ok: true });
  });

  test('with a new reading changes its badge and tells the windows', async () => {
    await page({ type: 'reading-changed', revision: 2, conflicts: 3, statements: 9 });
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
    expect(broadcasts()).toEqual([{ type: 'tab-changed', tab: 7 }]);
  });

  test('gets the card’s code', async () => {
    await page({ type: 'inject-card' });
    expect(fake.scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({ files: ['card.js'] });
  });

  test('gets findings of an installed pack', async () => {
    const asked = { type: 'findings', questions: ['length'], entities: [] } as const;
    const found = await page({ ...asked, questions: ['length'], entities: [], pack: 'sample' });
    expect(found).toMatchObject({ ok: true, value: { questions: [{ id: 'length' }] } });
    const missing = await page({ ...asked, questions: ['length'], entities: [], pack: 'none' });
    expect(missing).toMatchObject({ error: { code: 'no-pack' } });
  });
});

describe('what the reader dismisses', () => {
  const [dismissed] = ARTICLE.statements.map((statement) =>
    dismissedOf(statement, { version: '1.0.0', ask: 'Who?', answer: 'They' }),
  );
  const says = (scope: 'here' | 'everywhere') => page({ type: 'dismiss', scope, dismissed: dismissed! });
  const keyOf = (scope: 'here' | 'everywhere') => dismissalKey(dismissed!, scope);

  test('is told to its own page and no other, and everywhere if it is for everywhere', async () => {
    expect(await says('here')).toEqual({ ok: true, value: { kept: true } });
    expect(await page({ type: 'dismissed' })).toEqual({ ok: true, value: [keyOf('here')] });
    expect(await page({ type: 'dismissed' }, 'https://other.example/')).toEqual({ ok: true, value: [] });
    await says('everywhere');
    const elsewhere = await page({ type: 'dismissed' }, 'https://other.example/');
    expect(elsewhere).toEqual({ ok: true, value: [keyOf('everywhere')] });
  });

  test('cannot be listed by a page', async () => {
    expect(await page({ type: 'dismissals' } as never)).toMatchObject({ error: { code: 'bad-message' } });
  });

  test('is listed and undone by a window, and open tabs and windows hear of it', async () => {
    fake.tabs.list = [{ id: 4, url: 'https://news.example/a' }];
    await says('here');
    expect(fake.tabs.sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([4, { type: 'dismissals-changed' }]);
    expect(broadcasts()).toContainEqual({ type: 'dismissals-changed' });
    const list = await window({ type: 'dismissals' });
    expect(list).toMatchObject({ value: [{ scope: 'here', page: 'https://news.example/a' }] });
    const ids = (list as { value: { id: [string, string] }[] }).value.map(({ id }) => id);
    expect(await window({ type: 'undo-dismissals', ids })).toEqual({ ok: true, value: [] });
    expect(await page({ type: 'dismissed' })).toEqual({ ok: true, value: [] });
  });

  test('is taken back by the page', async () => {
    await says('here');
    await page({ type: 'undo-dismissal', scope: 'here', key: keyOf('here') });
    expect(await window({ type: 'dismissals' })).toEqual({ ok: true, value: [] });
  });

  test('in a private window is kept nowhere', async () => {
    const sender = fromContentScript();
    const inPrivate = { ...sender, tab: { ...sender.tab!, incognito: true } };
    const [reply] = await deliver({ type: 'dismiss', scope: 'here', dismissed: dismissed! }, inPrivate);
    expect(reply).toEqual({ ok: true, value: { kept: false } });
    expect(await window({ type: 'dismissals' })).toEqual({ ok: true, value: [] });
  });

  test('that cannot be kept is said so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    readerDatabase.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await says('here')).toMatchObject({ error: { code: 'dismissals-unsaved' } });
    expect(await window({ type: 'dismissals' })).toMatchObject({ error: { code: 'dismissals-unreadable' } });
    expect(await page({ type: 'dismissed' })).toEqual({ ok: true, value: [] });
    open.mockRestore();
  });
});

describe('a window', () => {
  test('gets packs and dossiers', async () => {
    expect(await window({ type: 'packs' })).toMatchObject({
      value: { packs: [{ id: 'sample', claims: 4 }], canKeep: true },
    });
    expect(await window({ type: 'dossier', pack: 'sample' })).toMatchObject({
      value: { pack: { id: 'sample' } },
    });
    expect(await window({ type: 'dossier', pack: 'none' })).toMatchObject({ error: { code: 'no-pack' } });
  });

  test('changes settings: kept, registered, told', async () => {
    const reply = await window({
      type: 'change-settings',
      change: { sitesOff: ['A.example', 'www.b.example'] },
    });
    const kept = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };
    expect(reply).toEqual({ ok: true, value: kept });
    expect(await window({ type: 'settings' })).toEqual({ ok: true, value: kept });
    expect(fake.scripting.registered.get('gate')?.excludeMatches).toHaveLength(2);
    expect(broadcasts()).toEqual([{ type: 'settings-changed' }]);
  });

  test('switches a site off and on again', async () => {
    const off = await window({ type: 'switch-site', site: 'news.example', on: false });
    expect(off).toMatchObject({ value: { sitesOff: ['news.example'] } });
    const on = await window({ type: 'switch-site', site: 'news.example', on: true });
    expect(on).toMatchObject({ value: { sitesOff: [] } });
    expect(await window({ type: 'switch-site', site: 'no site', on: false })).toMatchObject({
      error: { code: 'bad-message' },
    });
  });

  test('chooses sites, and switches them where they are chosen', async () => {
    const chosen = await window({
      type: 'change-settings',
      change: { mode: 'chosen', sitesOn: ['www.Herald.example'] },
    });
    expect(chosen).toMatchObject({ value: { mode: 'chosen', sitesOn: ['herald.example'] } });
    const on = await window({ type: 'switch-site', site: 'news.example', on: true });
    expect(on).toMatchObject({ value: { sitesOn: ['herald.example', 'news.example'] } });
    expect(fake.scripting.registered.get('gate')?.matches).toEqual([
      '*://*.herald.example/*',
      '*://*.news.example/*',
    ]);
  });

  test('is told when settings cannot be read or kept; pages are served by the defaults', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await page({ type: 'brief' });
    readerDatabase.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await window({ type: 'settings' })).toMatchObject({ error: { code: 'settings-unreadable' } });
    expect(await window({ type: 'change-settings', change: { paused: true } })).toMatchObject({
      error: { code: 'settings-unsaved' },
    });
    expect(await page({ type: 'brief' })).toMatchObject({ ok: true, value: { marks: 'all' } });
    open.mockRestore();
    expect(await window({ type: 'settings' })).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  test('has a tab read, where it can be', async () => {
    fake.tabs.list = [{ id: 3, url: 'https://news.example/' }];
    fake.scripting.executeScript.mockResolvedValue([{ result: 'text/html' }]);
    expect(await window({ type: 'read-tab', tab: 3 })).toMatchObject({ value: { state: 'on' } });
    expect(fake.scripting.executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 3 },
      files: ['reader.js'],
    });
    await window({ type: 'change-settings', change: { mode: 'click' } });
    expect(await window({ type: 'tab-status', tab: 3 })).toMatchObject({ value: { state: 'not-asked' } });
    expect(await window({ type: 'read-tab', tab: 3 })).toMatchObject({ value: { state: 'on' } });
    fake.scripting.executeScript.mockClear();
    await window({ type: 'change-settings', change: { paused: true } });
    expect(await window({ type: 'read-tab', tab: 3 })).toMatchObject({ value: { state: 'paused' } });
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });
});

test('preparing packs puts the gate’s names, and only them, where content scripts can read', async () => {
  await preparePacks();
  expect(fake.storage.local.set.mock.calls).toEqual([[{ gate: { names: ['names of sample'] } }]]);
});
