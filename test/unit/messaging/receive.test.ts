import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FromPageSchema, FromWindowSchema, ToTabSchema } from '../../../messaging/protocol';
import {
  answerInTab,
  answerPagesAndWindows,
  type FromPageHandlers,
  type FromWindowHandlers,
  hearBroadcasts,
  Refusal,
} from '../../../messaging/receive';
import { deliver, fake, fromContentScript, fromWindow, ORIGIN, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

beforeEach(resetFake);

const typesOf = (schema: { options: readonly { entries: { type: { literal: string } } }[] }) =>
  schema.options.map((option) => option.entries.type.literal);

/** Handlers that answer with who they are. */
const echo = (who: string, types: string[]) =>
  Object.fromEntries(types.map((type) => [type, vi.fn(async () => `${who} ${type}`)]));

function answering() {
  const page = echo('page', typesOf(FromPageSchema));
  const window = echo('window', typesOf(FromWindowSchema));
  answerPagesAndWindows(page as unknown as FromPageHandlers, window as unknown as FromWindowHandlers);
  return { page, window };
}

const ask = async (message: unknown, sender: Record<string, unknown>) => (await deliver(message, sender))[0];
const refused = (code: string) => ({ ok: false, error: { code, message: expect.any(String) } });

describe('answerPagesAndWindows: who may ask', () => {
  const content = fromContentScript();
  const popup = fromWindow();
  const ownTab = { ...fromWindow('sidepanel.html?tab=3'), tab: { id: 9 } };

  test.each<[string, Record<string, unknown>, string, string]>([
    ['a content script', content, 'page', 'bad-message'],
    ['the popup', popup, 'bad-message', 'window'],
    ['our page in a tab', ownTab, 'bad-message', 'window'],
    ['another extension', { ...popup, id: 'other' }, 'not-allowed', 'not-allowed'],
    ['another extension’s content script', { ...content, id: 'other' }, 'not-allowed', 'not-allowed'],
    ['nobody', {}, 'not-allowed', 'not-allowed'],
    ['a script without a tab', { ...content, tab: undefined }, 'not-allowed', 'not-allowed'],
    ['a page that is no tab', { ...content, tab: { id: -1 } }, 'not-allowed', 'not-allowed'],
    ['a page that names our origin', fromContentScript(`https://x.example/${ORIGIN}`), 'page', 'bad-message'],
    [
      'an extension with our name in front',
      { ...popup, url: 'chrome-extension://crossread2/' },
      'not-allowed',
      'not-allowed',
    ],
  ])('%s', async (_, sender, toPages, toWindows) => {
    answering();
    const given = async (message: unknown, expected: string) => {
      const reply = await ask(message, sender);
      if (expected === 'page' || expected === 'window')
        expect(reply).toEqual({ ok: true, value: `${expected} ${(message as { type: string }).type}` });
      else expect(reply).toEqual(refused(expected));
    };
    await given({ type: 'brief' }, toPages);
    await given({ type: 'settings' }, toWindows);
  });

  test('no request of the windows is open to a content script', async () => {
    const { window } = answering();
    for (const type of typesOf(FromWindowSchema)) {
      await ask({ type, tab: 1, pack: 'p', change: {}, site: 's', on: true }, content);
      expect(window[type]).not.toHaveBeenCalled();
    }
  });

  test('the tab is the one that the browser names, not the message', async () => {
    const { page } = answering();
    await ask(
      { type: 'open-page', tab: 99, url: 'https://else.example/' },
      fromContentScript('https://a.example/', 7),
    );
    expect(page['open-page']).toHaveBeenCalledWith(
      { type: 'open-page' },
      { tab: 7, url: 'https://a.example/' },
    );
  });
});

describe('answerPagesAndWindows: what is answered', () => {
  test('whatever is sent is answered, with an error unless it is a request', async () => {
    const { page, window } = answering();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.oneof(
              fc.constantFrom(...typesOf(FromPageSchema), ...typesOf(FromWindowSchema)),
              fc.string(),
            ),
          }),
        ),
        fc.constantFrom(fromContentScript(), fromWindow(), { id: 'other' }, {}),
        async (message, sender) => {
          const calls = () =>
            [...Object.values(page), ...Object.values(window)].reduce(
              (sum, { mock }) => sum + mock.calls.length,
              0,
            );
          const before = calls();
          const reply = (await ask(message, sender)) as { ok: boolean };
          expect(reply.ok).toBe(calls() > before);
          if (!reply.ok)
            expect(reply).toEqual(refused(sender.id === 'crossread' ? 'bad-message' : 'not-allowed'));
        },
      ),
    );
  });

  test.each<[string, unknown]>([
    ['too many questions', { type: 'findings', pack: 'p', questions: Array(51).fill('q'), entities: [] }],
    ['a name without end', { type: 'findings', pack: 'p'.repeat(201), questions: [], entities: [] }],
    ['a negative count', { type: 'reading-changed', revision: 1, conflicts: -1, statements: 0 }],
    ['a count that is none', { type: 'reading-changed', revision: 1, conflicts: Number.NaN, statements: 0 }],
  ])('a request with %s is refused', async (_, message) => {
    answering();
    expect(await ask(message, fromContentScript())).toEqual(refused('bad-message'));
  });

  test.each<[string, unknown]>([
    ['a setting that there is not', { type: 'change-settings', change: { marks: 'loud' } }],
    ['a setting without a value', { type: 'change-settings', change: { paused: undefined } }],
    ['a site with a pattern in it', { type: 'change-settings', change: { sitesOff: ['*'] } }],
    ['half a tab', { type: 'tab-status', tab: 0.5 }],
  ])('a window’s request with %s is refused', async (_, message) => {
    answering();
    expect(await ask(message, fromWindow())).toEqual(refused('bad-message'));
  });

  test('a change of settings brings no default for what it does not name', async () => {
    const { window } = answering();
    await ask({ type: 'change-settings', change: { paused: true } }, fromWindow());
    expect(window['change-settings']).toHaveBeenCalledWith({
      type: 'change-settings',
      change: { paused: true },
    });
  });

  test('what a handler throws becomes an error: its own code, or failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page } = answering();
    page.brief!.mockRejectedValueOnce(new Refusal('no-pack', 'gone'));
    expect(await ask({ type: 'brief' }, fromContentScript())).toEqual({
      ok: false,
      error: { code: 'no-pack', message: 'gone' },
    });
    page.brief!.mockImplementationOnce(() => {
      throw new TypeError('oh');
    });
    expect(await ask({ type: 'brief' }, fromContentScript())).toEqual(refused('failed'));
  });
});

describe('answerInTab', () => {
  const background = { id: 'crossread' };

  test('answers what it knows and leaves the rest to the other scripts of the tab', async () => {
    answerInTab({ retire: () => null });
    expect(await ask({ type: 'retire' }, background)).toEqual({ ok: true, value: null });
    expect(await ask({ type: 'reading' }, background)).toBeUndefined();
  });

  test('whatever is sent, it does not throw, and what is malformed gets an error', async () => {
    answerInTab({ retire: () => null });
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        const type = (message as { type?: unknown } | null)?.type;
        if (typesOf(ToTabSchema).includes(type as string)) return;
        expect(await ask(message, background)).toEqual(refused('bad-message'));
      }),
    );
  });

  test('hears nobody but this extension', async () => {
    const retire = vi.fn(() => null);
    answerInTab({ retire });
    expect(await ask({ type: 'retire' }, { id: 'other' })).toEqual(refused('not-allowed'));
    expect(retire).not.toHaveBeenCalled();
  });

  test('stops listening when its signal aborts, and does not begin when it has', async () => {
    const life = new AbortController();
    answerInTab({ retire: () => null }, life.signal);
    life.abort();
    answerInTab({ retire: () => null }, life.signal);
    expect(fake.runtime.onMessage.listeners.size).toBe(0);
  });
});

describe('hearBroadcasts', () => {
  test('hears the background, and passes over requests and pages', async () => {
    const hear = vi.fn();
    hearBroadcasts(hear);
    const broadcast = { type: 'tab-changed', tab: 3 };
    expect(await deliver(broadcast, { id: 'crossread' })).toEqual([undefined]);
    await deliver({ type: 'settings' }, fromWindow());
    await deliver(broadcast, fromContentScript());
    await deliver(broadcast, { id: 'other' });
    expect(hear.mock.calls).toEqual([[broadcast]]);
  });
});
