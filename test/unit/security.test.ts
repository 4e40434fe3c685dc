/** Lines of docs/security.md that no other test holds. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ARTICLE } from '../../components/fixtures/reading';
import { pageRequests } from '../../entrypoints/background/page-requests';
import { preparePacks, readerDatabase } from '../../entrypoints/background/stores';
import { windowRequests } from '../../entrypoints/background/window-requests';
import { parsePack } from '../../matching/parse-pack';
import type { FromPage, FromWindow } from '../../messaging/protocol';
import { answerPagesAndWindows } from '../../messaging/receive';
import { dismissedOf } from '../../model/dismissal';
import { opened } from '../../storage/database';
import config from '../../wxt.config';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from './fake-browser';
import { samplePack } from './matching/sample-pack';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fake }));
vi.mock('../../packs', async () => {
  const { sampleSource } = await import('./sample-source');
  return { bundledSources: [sampleSource()] };
});

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = async (message: FromPage) => (await deliver(message, fromContentScript()))[0];
const window = async (message: FromWindow) => (await deliver(message, fromWindow()))[0];
const dismissed = dismissedOf(ARTICLE.statements[0]!, { version: '1.0.0', ask: 'Who?', answer: 'They' });

beforeEach(async () => {
  resetFake();
  await (await opened(readerDatabase)).settings.clear();
  await readerDatabase.dismissals.clear();
  answerPagesAndWindows(pageRequests, windowRequests);
});

test('hears no page', () => {
  const ears =
    /\b(onMessageExternal|onConnectExternal|onConnect|postMessage|onmessage)\b|addEventListener\('message'/;
  const inBrowsers = ['entrypoints', 'messaging', 'components', 'page', 'storage'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(inBrowsers.length).toBeGreaterThan(50);
  expect(inBrowsers.filter((file) => ears.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test.each(['chrome', 'firefox'])('allows nothing from elsewhere in %s', async (browser) => {
  const { manifest } = config as unknown as { manifest: (env: object) => Record<string, object> };
  expect(manifest({ browser }).content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
  });
});

describe('what is the reader’s own', () => {
  const keepSecrets = async () => {
    fake.tabs.list = [{ id: 4, url: 'https://secret-tab.example/', title: 'secret title' }];
    await preparePacks();
    await window({ type: 'switch-site', site: 'secret-site.example', on: false });
    await window({ type: 'change-settings', change: { sitesOn: ['secret-choice.example'] } });
    const elsewhere = fromContentScript('https://secret-page.example/', 4);
    await deliver({ type: 'dismiss', scope: 'here', dismissed }, elsewhere);
  };

  test('is kept out of what content scripts can read', async () => {
    await keepSecrets();
    const keys = fake.storage.local.set.mock.calls.flatMap(([stored]) => Object.keys(stored));
    expect(new Set(keys)).toEqual(new Set(['gate']));
    expect(JSON.stringify(fake.storage.local.set.mock.calls)).not.toContain('secret');
  });

  test('is told to no page: nothing of other tabs, sites or settings', async () => {
    await keepSecrets();
    const [pack] = (await readerDatabaseFreePacks()).map(({ id }) => id);
    const requests: FromPage[] = [
      { type: 'open-page' },
      { type: 'brief' },
      { type: 'reading-changed', revision: 1, conflicts: 0, statements: 1 },
      { type: 'inject-card' },
      { type: 'style-frames' },
      { type: 'findings', pack: pack!, questions: [], entities: [] },
      { type: 'dismissed' },
      { type: 'dismiss', scope: 'everywhere', dismissed },
      { type: 'undo-dismissal', scope: 'everywhere', key: 'none' },
      { type: 'open-comparison' },
    ];
    for (const request of requests) {
      const reply = await page(request);
      expect(reply, request.type).toMatchObject({ ok: true });
      expect(JSON.stringify(reply), request.type).not.toContain('secret');
    }
  });
});

const readerDatabaseFreePacks = async () =>
  ((await window({ type: 'packs' })) as { value: { packs: { id: string }[] } }).value.packs;

describe('addresses in a pack', () => {
  const sample = samplePack();
  const places = placesOf(sample, (value) => /^https?:/.test(value));

  test('are found in the sample', () => expect(places.length).toBeGreaterThan(2));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'chrome://settings',
    '//a.example/',
    'x https://a.example/',
  ])('refuses a pack whose address is %j', (address) => {
    for (const place of places) {
      const pack = structuredClone(sample) as unknown as Record<string, unknown>;
      put(pack, place, address);
      expect(parsePack(JSON.stringify(pack)), place.join('.')).toHaveProperty('errors');
    }
  });
});

function placesOf(value: unknown, holds: (value: string) => boolean, at: string[] = []): string[][] {
  if (typeof value === 'string') return holds(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, holds, [...at, key]));
}

function put(object: Record<string, unknown>, [key, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) object[key!] = value;
  else put(object[key!] as Record<string, unknown>, rest, value);
}
