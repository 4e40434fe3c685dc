import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bigPack } from '../../../bench/big-pack';
import { pageRequests } from '../../../entrypoints/background/page-requests';
import { readerDatabase } from '../../../entrypoints/background/stores';
import { windowRequests } from '../../../entrypoints/background/window-requests';
import { lexiconFrom } from '../../../matching/lexicon-parts';
import type { FromWindow, FromWindowReplies, Reply } from '../../../messaging/protocol';
import { answerPagesAndWindows } from '../../../messaging/receive';
import { result } from '../../../model/steps';
import { opened } from '../../../storage/database';
import { handIn, packFile } from '../../../storage/pack-files';
import { deliver, fake, fromContentScript, fromWindow, resetFake } from '../fake-browser';
import { bytesOf, packText } from '../pack-text';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

const ask = async <Request extends FromWindow>(request: Request) =>
  (await deliver(request, fromWindow('options.html')))[0] as Reply<FromWindowReplies[Request['type']]>;

async function value<Request extends FromWindow>(request: Request) {
  const reply = await ask(request);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}

const hand = (text: string) => handIn(readerDatabase, { name: 'a file', bytes: bytesOf(text) });

async function install(text: string, over: string | null = null) {
  return ask({ type: 'install-pack', file: await hand(text), over });
}

const brief = async () => {
  const [reply] = (await deliver({ type: 'brief' }, fromContentScript())) as [
    { value: { lexicons: string[][] } },
  ];
  return reply.value.lexicons.map((parts) => {
    const { pack } = result(lexiconFrom(parts));
    return `${pack.id} ${pack.version}`;
  });
};
const gateNames = () => fake.storage.local.set.mock.calls.at(-1)?.[0].gate.names;
const broadcasts = () => fake.runtime.sendMessage.mock.calls.map(([{ type }]) => type);

const MINE = { id: 'mine' };
const withTower = packText(MINE, {
  entities: [{ id: 'bridge', type: 'Place', name: 'Tower', aliases: { en: ['Tall Tower'] }, core: true }],
  questions: [],
  claims: [],
});

beforeEach(async () => {
  resetFake();
  await opened(readerDatabase);
  await Promise.all(readerDatabase.tables.map((table) => table.clear()));
  answerPagesAndWindows(pageRequests, windowRequests);
});

describe('a review', () => {
  test('shows what would be installed, beside what is', async () => {
    const review = await value({ type: 'review-pack', file: await hand(packText(MINE)) });
    expect(review).toMatchObject({
      preview: {
        pack: { id: 'mine', questions: 2, reports: 3, claims: 4, entities: 2 },
        core: ['Old Bridge'],
        cores: 1,
        installed: null,
        sharing: [
          {
            pack: { id: 'sample' },
            total: 2,
            entities: [
              { name: 'Old Bridge', other: 'Old Bridge', by: 'name' },
              { name: 'Abbey', other: 'Abbey', by: 'name' },
            ],
          },
        ],
      },
    });
  });

  test('of a large file leaves pages their turn, and tells how far it is', async () => {
    const file = await hand(JSON.stringify(bigPack({ claims: 5000, names: 500 })));
    let isDone = false;
    const review = value({ type: 'review-pack', file }).finally(() => {
      isDone = true;
    });
    const shares = () =>
      fake.runtime.sendMessage.mock.calls.flatMap(([message]) =>
        message.type === 'file-progress' && message.file === file ? [message.share] : [],
      );
    await vi.waitFor(() => expect(shares().length).toBeGreaterThan(0), { timeout: 20_000, interval: 1 });
    expect(await brief()).toEqual(['sample 1.0.0']);
    expect(isDone).toBe(false);
    expect(await review).toMatchObject({ preview: { pack: { claims: 5000 } } });
    expect(shares()).toEqual(shares().toSorted((a, b) => a - b));
    expect(shares().every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('installs nothing', async () => {
    await value({ type: 'review-pack', file: await hand(packText(MINE)) });
    expect((await value({ type: 'packs' })).packs.map(({ id }) => id)).toEqual(['sample']);
  });

  test('tells which version it would replace', async () => {
    const bundled = await value({ type: 'review-pack', file: await hand(packText({ version: '1.1.0' })) });
    expect(bundled).toMatchObject({ preview: { installed: { version: '1.0.0', isOwn: false } } });
    await install(packText({ version: '1.1.0' }));
    const own = await value({ type: 'review-pack', file: await hand(packText({ version: '1.2.0' })) });
    expect(own).toMatchObject({ preview: { installed: { version: '1.1.0', isOwn: true } } });
  });

  test('lists everything that is wrong, with its place', async () => {
    const file = await hand(packText(MINE, { licence: 7, asOf: 'today' }));
    const review = await value({ type: 'review-pack', file });
    expect(review).toMatchObject({ total: 2, errors: [{ path: 'asOf' }, { path: 'licence' }] });
  });

  test('of a file that is gone says so', async () => {
    expect(await ask({ type: 'review-pack', file: 4711 })).toMatchObject({ error: { code: 'no-file' } });
  });
});

describe('an installation', () => {
  test('reaches pages, the gate and the windows', async () => {
    expect(await install(withTower)).toEqual({ ok: true, value: null });
    expect(await brief()).toEqual(['sample 1.0.0', 'mine 1.0.0']);
    expect(gateNames()).toContain('Tall Tower');
    expect(broadcasts()).toContain('file-progress');
    expect(broadcasts().at(-1)).toBe('packs-changed');
  });

  test('has open pages read anew, and the others looked at again', async () => {
    fake.tabs.list = [
      { id: 1, url: 'https://read.example/' },
      { id: 2, url: 'https://unread.example/' },
      { id: 3, url: 'https://off.example/' },
    ];
    await readerDatabase.settings.put({ sitesOff: ['off.example'] }, 'current');
    fake.tabs.sendMessage.mockImplementation(async (tab: number) =>
      tab === 1 ? { ok: true, value: { state: 'done', progress: 1, reading: null } } : undefined,
    );
    await install(withTower);
    await vi.waitFor(() => {
      const injected = fake.scripting.executeScript.mock.calls.map(([{ target, files }]) => [
        target.tabId,
        files[0],
      ]);
      expect(injected.toSorted()).toEqual([
        [1, 'reader.js'],
        [2, 'gate.js'],
      ]);
    });
  });

  test('of what does not fit writes nothing', async () => {
    expect(await install(packText(MINE, { asOf: 'today' }))).toMatchObject({
      error: { code: 'pack-refused' },
    });
    expect(await readerDatabase.packs.count()).toBe(0);
  });

  test('over another version than was shown is refused', async () => {
    await install(packText(MINE));
    expect(await install(packText({ ...MINE, version: '2.0.0' }), null)).toMatchObject({
      error: { code: 'pack-moved' },
    });
    expect(await install(packText({ ...MINE, version: '2.0.0' }), '1.0.0')).toMatchObject({ ok: true });
  });

  test('asked for twice is done once', async () => {
    const text = packText(MINE);
    expect(await install(text)).toMatchObject({ ok: true });
    expect(await install(text)).toMatchObject({ ok: true });
    expect(await packFile(readerDatabase, 'mine')).toEqual(bytesOf(text));
  });

  test('for which there is no room says so, and changes nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const file = await hand(packText(MINE));
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await ask({ type: 'install-pack', file, over: null })).toMatchObject({
      error: { code: 'disk-full' },
    });
    add.mockRestore();
    expect(await readerDatabase.packs.count()).toBe(0);
    expect(await ask({ type: 'install-pack', file, over: null })).toMatchObject({ ok: true });
  });
});

test('a bundled pack comes out as a file that installs as itself', async () => {
  const dossier = await value({ type: 'dossier', pack: 'sample' });
  const file = await value({ type: 'bundled-pack', pack: 'sample' });
  expect(await install(file)).toEqual({ ok: true, value: null });
  expect(await value({ type: 'dossier', pack: 'sample' })).toEqual(dossier);
  expect(await packFile(readerDatabase, 'sample')).toEqual(bytesOf(file));
  expect((await value({ type: 'packs' })).packs).toMatchObject([
    { id: 'sample', isOwn: true, replaces: '1.0.0' },
  ]);
  expect(await ask({ type: 'bundled-pack', pack: 'nowhere' })).toMatchObject({ error: { code: 'no-pack' } });
});

test('a pack that is switched off is not read by, and its names open no page', async () => {
  await install(withTower);
  await value({ type: 'switch-pack', pack: 'mine', on: false });
  expect(await brief()).toEqual(['sample 1.0.0']);
  expect(gateNames()).not.toContain('Tall Tower');
  expect((await value({ type: 'packs' })).packs.map(({ isOn }) => isOn)).toEqual([true, false]);
  await value({ type: 'switch-pack', pack: 'mine', on: true });
  expect(await brief()).toEqual(['sample 1.0.0', 'mine 1.0.0']);
});

test('a pack that is removed is gone from pages and gate, and what it stood for is back', async () => {
  await install(packText({ version: '2.0.0' }));
  await install(withTower);
  await value({ type: 'remove-pack', pack: 'mine' });
  expect(gateNames()).not.toContain('Tall Tower');
  expect(await brief()).toEqual(['sample 2.0.0']);
  await value({ type: 'remove-pack', pack: 'sample' });
  expect(await brief()).toEqual(['sample 1.0.0']);
  expect(await readerDatabase.sources.count()).toBe(0);
});
