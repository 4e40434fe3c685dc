import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mayRead, runsOn } from '../../../entrypoints/background/reach';
import {
  coverOpenTabs,
  followSettings,
  registerGate,
  retireUnless,
} from '../../../entrypoints/background/sites';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { DEFAULT_SETTINGS, type Settings } from '../../../model/settings';
import { opened } from '../../../storage/database';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../matching/compile', () => ({
  LEXICON_VERSION: 1,
  compilePack: () => ({}),
  gateNames: () => [],
}));

const keep = async (change: Partial<Settings>) => {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  await (await opened(readerDatabase)).settings.put(settings, 'current');
  return settings;
};
const gate = () => fake.scripting.registered.get('gate');
const injected = () => fake.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId);
const told = (type: string) =>
  fake.tabs.sendMessage.mock.calls.filter(([, message]) => message.type === type).map(([tab]) => tab);

beforeEach(async () => {
  resetFake();
  await keep({});
});

describe('registerGate', () => {
  test('registers once, and changes nothing the second time', async () => {
    await registerGate();
    await registerGate();
    expect(gate()).toMatchObject({ js: ['gate.js'], excludeMatches: [], allFrames: false });
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(fake.scripting.updateContentScripts).not.toHaveBeenCalled();
  });

  test('follows switched-off sites and the pause', async () => {
    await registerGate();
    await keep({ sitesOff: ['a.example'] });
    await registerGate();
    expect(gate()?.excludeMatches).toEqual(['*://*.a.example/*']);
    await keep({ sitesOff: ['a.example'], paused: true });
    await registerGate();
    expect(gate()).toBeUndefined();
    await keep({});
    await registerGate();
    expect(gate()?.excludeMatches).toEqual([]);
  });

  test('follows the mode and its sites', async () => {
    await registerGate();
    await keep({ mode: 'chosen', sitesOn: ['a.example'], sitesOff: ['x.a.example'] });
    await registerGate();
    expect(gate()).toMatchObject({ matches: ['*://*.a.example/*'], excludeMatches: ['*://*.x.a.example/*'] });
    await keep({ mode: 'chosen', sitesOn: ['b.example'], sitesOff: ['x.a.example'] });
    await registerGate();
    expect(gate()?.matches).toEqual(['*://*.b.example/*']);
    await keep({ mode: 'click', sitesOn: ['b.example'] });
    await registerGate();
    expect(gate()).toBeUndefined();
  });

  test('calls at the same time do not get in each other’s way', async () => {
    await Promise.all([registerGate(), registerGate(), registerGate()]);
    expect(fake.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  });

  test('leaves the registration alone when the settings cannot be read, unless told what to take', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await keep({ paused: true });
    readerDatabase.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await registerGate();
    expect(gate()).toBeUndefined();
    await registerGate(DEFAULT_SETTINGS);
    expect(gate()).toBeDefined();
    open.mockRestore();
  });

  test('goes on after a failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.scripting.registerContentScripts.mockRejectedValueOnce(new Error('refused'));
    await registerGate();
    expect(gate()).toBeUndefined();
    await registerGate();
    expect(gate()).toBeDefined();
  });
});

describe('open tabs', () => {
  beforeEach(() => {
    fake.tabs.list = [
      { id: 1, url: 'https://a.example/' },
      { id: 2, url: 'https://www.b.example/' },
      { id: 3, url: 'about:config' },
      { id: 4 },
      { id: 5, url: 'file:///page.html' },
    ];
  });

  test('are covered where the settings allow it', async () => {
    await coverOpenTabs({ ...DEFAULT_SETTINGS, sitesOff: ['b.example'] });
    expect(injected()).toEqual([1, 5]);
  });

  test('that the browser keeps to itself keep no other from being covered', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await expect(coverOpenTabs(DEFAULT_SETTINGS)).resolves.toBeUndefined();
    expect(injected()).toEqual([1, 2, 5]);
  });

  test('of a site switched off are told to retire and lose their badge; of one switched on are covered', async () => {
    const before = await keep({ sitesOff: ['a.example'] });
    const after = await keep({ sitesOff: ['b.example'] });
    await followSettings(before, after);
    await vi.waitFor(() => expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 2, text: '' }));
    expect(told('retire')).toEqual([2]);
    expect(injected()).toEqual([1]);
  });

  test('are all told to retire by a pause, and all covered at its end', async () => {
    const on = await keep({});
    const paused = await keep({ paused: true });
    await followSettings(on, paused);
    expect(told('retire')).toEqual([1, 2, 5]);
    await keep({});
    await followSettings(paused, on);
    expect(injected()).toEqual([1, 2, 5]);
  });

  test('are told to paint anew when that changes, and only then', async () => {
    const before = await keep({});
    await followSettings(before, await keep({}));
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
    await followSettings(before, await keep({ marks: 'conflicts' }));
    expect(told('paint')).toEqual([1, 2, 5]);
    expect(fake.tabs.sendMessage.mock.calls[0]?.[1]).toEqual({
      type: 'paint',
      marks: 'conflicts',
      appearance: 'auto',
    });
  });

  test('of sites that are not chosen are told to retire, and those that are covered', async () => {
    const everywhere = await keep({});
    const chosen = await keep({ mode: 'chosen', sitesOn: ['b.example'] });
    await followSettings(everywhere, chosen);
    expect(told('retire')).toEqual([1, 5]);
    const click = await keep({ mode: 'click' });
    await followSettings(chosen, click);
    expect(told('retire')).toEqual([1, 5, 2]);
    expect(injected()).toEqual([]);
    await followSettings(click, await keep({ mode: 'chosen', sitesOn: ['a.example'] }));
    expect(injected()).toEqual([1]);
  });

  test('that are read because the reader asked are painted anew, and retire when they may not be read', async () => {
    const click = await keep({ mode: 'click' });
    const quiet = await keep({ mode: 'click', marks: 'conflicts' });
    await followSettings(click, quiet);
    expect(told('paint')).toEqual([1, 2, 5]);
    await followSettings(quiet, await keep({ mode: 'click', marks: 'conflicts', sitesOff: ['a.example'] }));
    expect(told('retire')).toEqual([1]);
    await followSettings(quiet, await keep({ mode: 'click', paused: true }));
    expect(told('retire')).toEqual([1, 1, 2, 5]);
  });

  test('into which something came too late to hear of a change lose it again', async () => {
    const page = { tab: 1, url: 'https://a.example/' };
    await keep({ mode: 'click' });
    await retireUnless(mayRead, page);
    expect(told('retire')).toEqual([]);
    await retireUnless(runsOn, page);
    expect(told('retire')).toEqual([1]);
  });
});
