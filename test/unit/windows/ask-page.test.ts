import { beforeEach, expect, test, vi } from 'vitest';
import { askPage, readPage } from '../../../entrypoints/windows/ask-page';
import { fake, resetFake } from '../fake-browser';
import { DONE, playPage, READING } from './fake-page';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const PAGE = { title: 'A page', site: 'news.example' };

beforeEach(() => {
  resetFake();
  fake.tabs.list = [{ id: 4, url: READING.url, status: 'complete' }];
});

test('a page that is read has its reading, and the dossiers of the packs that it names', async () => {
  playPage();
  expect(await askPage(4)).toMatchObject({
    state: 'read',
    ...PAGE,
    progress: 1,
    reading: READING,
    dossiers: [{ pack: { id: 'named' } }],
  });
});

test('a dossier is asked for once', async () => {
  playPage({
    tab: { ...DONE, reading: { ...READING, packs: [{ ...READING.packs[0]!, version: '1.0.0' }] } },
  });
  await askPage(4);
  fake.runtime.sendMessage.mockClear();
  await askPage(4);
  expect(fake.runtime.sendMessage.mock.calls.map(([request]) => request.type)).toEqual(['tab-status']);
});

test('a page that is being read is never quite done', async () => {
  playPage({ tab: { state: 'reading', progress: 1, reading: null } });
  const view = await askPage(4);
  expect(view).toMatchObject({ state: 'read', reading: null, dossiers: [] });
  expect(view.state === 'read' && view.progress).toBeLessThan(1);
});

test.each([
  ['loading', 0],
  ['complete', 1],
])('where nobody reads, a %s page has share %d read', async (status, progress) => {
  fake.tabs.list = [{ id: 4, url: READING.url, status }];
  playPage({ tab: null });
  expect(await askPage(4)).toMatchObject({ state: 'read', ...PAGE, progress, reading: null, dossiers: [] });
});

test('a page that has gone meanwhile is none that loads', async () => {
  fake.tabs.list = [];
  playPage({ tab: null });
  expect(await askPage(4)).toMatchObject({ state: 'read', progress: 1 });
});

test.each(['paused', 'site-off', 'browser-page', 'not-html', 'no-access'] as const)(
  'a page in state %s is not asked',
  async (state) => {
    playPage({ status: { state } });
    expect(await askPage(4)).toEqual({ state, ...PAGE });
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  },
);

test.each(['not-chosen', 'not-asked'] as const)(
  'a page in state %s is shown when the reader asked for it, and what it would be without',
  async (state) => {
    const page = playPage({ status: { state }, tab: null });
    expect(await askPage(4)).toEqual({ state, ...PAGE });
    expect(await readPage(4)).toMatchObject({ state: 'read', asked: state, reading: READING });
    expect(await askPage(4)).toMatchObject({ state: 'read', asked: state });
    page.read = { state: 'not-html' };
    expect(await readPage(4)).toEqual({ state: 'not-html', ...PAGE });
    page.read = { code: 'no-access', message: 'Refused.' };
    expect(await readPage(4)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/lets no extension/),
    });
  },
);

test('a tab that was closed is said to be', async () => {
  playPage({ status: { code: 'no-tab', message: 'Closed.' } });
  expect(await askPage(4)).toMatchObject({ state: 'no-tab' });
});

test.each([
  ['of the background', /It broke\.$/, { status: { code: 'failed', message: 'It broke.' } }],
  ['of the tab', /could not be read/, { tab: { code: 'bad-reply', message: 'It broke.' } }],
  [
    'of a pack that is gone',
    /no longer installed/,
    {
      tab: {
        ...DONE,
        reading: { ...READING, packs: [{ id: 'named', version: '9.9.9', asOf: '2026-01-01' }] },
      },
      dossier: { code: 'no-pack', message: 'It broke.' },
    },
  ],
] as const)('a failure %s is a sentence', async (_, sentence, page) => {
  playPage(page as never);
  expect(await askPage(4)).toMatchObject({ state: 'failed', message: expect.stringMatching(sentence) });
});

test('a background that was stopped is asked again', async () => {
  playPage();
  fake.runtime.sendMessage.mockRejectedValueOnce(
    new Error('The message port closed before a response was received.'),
  );
  expect(await askPage(4)).toMatchObject({ state: 'read', reading: READING });
});

test('an extension that is gone is said to be', async () => {
  playPage();
  fake.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await askPage(4)).toMatchObject({ state: 'failed', message: expect.stringMatching(/updated/) });
});
