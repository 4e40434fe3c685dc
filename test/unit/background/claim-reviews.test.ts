import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import type { FromWindow } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { claimReviewJson, claimReviewsIn } from '../../../model/claim-review';
import { opened } from '../../../storage/database';
import { handIn } from '../../../storage/pack-files';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

const PAGE = 'https://checks.example/accounts';
const jsonLd = (...claims: string[]) =>
  JSON.stringify(
    claims.map((claimReviewed) => ({
      '@type': 'ClaimReview',
      claimReviewed,
      author: { name: 'The Checkers' },
      url: PAGE,
    })),
  );
const reviewsOf = (...claims: string[]) => claimReviewsIn([jsonLd(...claims)], null).reviews;

const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const add = async (name: string, text: string) => {
  const file = await handIn(readerDatabase, { name, bytes: new TextEncoder().encode(text) });
  return window({ type: 'add-claim-reviews', file });
};
const sources = async () => ((await window({ type: 'claim-reviews' })) as { value: unknown[] }).value;

beforeEach(async () => {
  resetFake();
  vi.restoreAllMocks();
  await (await opened(readerDatabase)).claimReviews.clear();
  fake.tabs.list = [{ id: 7, url: `${PAGE}#top`, title: 'How many accounts?' }];
  fake.tabs.sendMessage.mockResolvedValue({
    ok: true,
    value: ['{"@type": "ClaimReview"', jsonLd('One', 'Two')],
  });
  answerPagesAndWindows(pageRequests, windowRequests);
});

describe('from a file', () => {
  test('fact-checks are kept under its name, and windows hear of it', async () => {
    expect(await add('checks.jsonld', jsonLd('One', 'Two'))).toMatchObject({
      value: { added: 2, same: 0, left: 0 },
    });
    expect(await sources()).toMatchObject([{ name: 'checks.jsonld', reviews: reviewsOf('One', 'Two') }]);
    expect(fake.runtime.sendMessage.mock.calls).toContainEqual([{ type: 'claim-reviews-changed' }]);
  });

  test('the next of its name adds to the first, and loses nothing of it', async () => {
    await add('checks.jsonld', jsonLd('One'));
    expect(await add('checks.jsonld', jsonLd('One', 'Three'))).toMatchObject({
      value: { added: 1, same: 1 },
    });
    expect(await sources()).toMatchObject([{ reviews: reviewsOf('One', 'Three') }]);
  });

  test('what was exported comes back as it was', async () => {
    await add('checks.jsonld', jsonLd('One', 'Two'));
    const before = (await sources()) as { id: string; reviews: ReturnType<typeof reviewsOf> }[];
    await window({ type: 'remove-claim-reviews', id: before[0]!.id });
    expect(await sources()).toEqual([]);
    await add('checks.jsonld', claimReviewJson(before[0]!.reviews));
    expect(await sources()).toEqual(before);
  });

  test.each([
    ['is no JSON', 'ClaimReview'],
    ['has none in it', '{"@type": "NewsArticle"}'],
  ])('nothing is kept where it %s', async (_, text) => {
    expect(await add('page.json', text)).toMatchObject({ error: { code: 'no-claim-reviews' } });
    expect(await sources()).toEqual([]);
  });

  test('a full disk is told, and what was kept stays', async () => {
    await add('checks.jsonld', jsonLd('One'));
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const { DexieError } = (await import('dexie')).Dexie;
    vi.spyOn(readerDatabase.claimReviews, 'put').mockRejectedValueOnce(
      Object.assign(new DexieError('AbortError', 'full'), { inner: full }),
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await add('checks.jsonld', jsonLd('Two'))).toMatchObject({ error: { code: 'disk-full' } });
    expect(await sources()).toMatchObject([{ reviews: reviewsOf('One') }]);
  });
});

describe('from a page', () => {
  test('fact-checks are kept under its address, past what cannot be read', async () => {
    expect(await window({ type: 'keep-claim-reviews', tab: 7 })).toMatchObject({
      value: [{ id: PAGE, name: 'How many accounts?', reviews: reviewsOf('One', 'Two') }],
    });
  });

  test('of a private window nothing is kept', async () => {
    fake.tabs.list = [{ id: 7, url: PAGE, incognito: true } as never];
    expect(await window({ type: 'keep-claim-reviews', tab: 7 })).toMatchObject({
      error: { code: 'private-window' },
    });
    expect(await sources()).toEqual([]);
  });
});

test.each<FromWindow>([
  { type: 'claim-reviews' },
  { type: 'add-claim-reviews', file: 1 },
  { type: 'keep-claim-reviews', tab: 7 },
  { type: 'remove-claim-reviews', id: PAGE },
])('a content script is refused $type', async (message) => {
  const [reply] = await deliver(message, fromContentScript(PAGE));
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
});
