import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { HERE } from '../../../components/fixtures/kept';
import { ARTICLE } from '../../../components/fixtures/reading';
import { parsePack } from '../../../matching/parse-pack';
import { dismissedOf } from '../../../model/dismissal';
import {
  type Backup,
  BackupMoved,
  makeBackup,
  parseBackup,
  restoreBackup,
  reviewBackup,
} from '../../../storage/backup';
import { PARTS } from '../../../storage/backup-parts';
import { opened, ReaderDatabase } from '../../../storage/database';
import { keepDismissal, listDismissals } from '../../../storage/dismissals';
import { listPacks } from '../../../storage/dossiers';
import { keepPage, listKeptPages } from '../../../storage/kept-pages';
import { keepPack } from '../../../storage/own-packs';
import { packFile } from '../../../storage/pack-files';
import { changeSettings, readSettings } from '../../../storage/settings';
import { bytesOf, packText } from '../pack-text';

const SAVED = '2026-11-24T08:15:00.000Z';
const [FIRST, SECOND] = ARTICLE.statements.map((statement) =>
  dismissedOf(statement, { version: DOSSIER.pack.version, ask: 'Who says so?', answer: 'Nobody' }),
) as [ReturnType<typeof dismissedOf>, ReturnType<typeof dismissedOf>];

let db: ReaderDatabase;
beforeEach(async () => {
  db = await opened(new ReaderDatabase());
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  await Dexie.delete('crossread-reader');
});

async function keep(text: string, over: string | null = null) {
  const parsed = parsePack(text);
  if ('errors' in parsed) throw new Error('no pack');
  await keepPack(db, parsed, bytesOf(text), { over });
}

async function fill() {
  await changeSettings(db, () => ({ marks: 'conflicts', sitesOff: ['courier.example'] }));
  await keepDismissal(db, FIRST, { scope: 'here', url: ARTICLE.url, date: '2026-11-20' });
  await keepDismissal(db, SECOND, { scope: 'everywhere', url: ARTICLE.url, date: '2026-11-21' });
  await keep(`\ufeff${packText({ id: 'zebra' })}\r\n`);
  await keep(packText({ id: 'aardvark', version: '1.2.0' }));
}

const wipe = () => Promise.all(db.tables.map((table) => table.clear()));
const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
const saved = async () => (await makeBackup(db, SAVED)).text;

function parsed(text: string): Backup {
  const backup = parseBackup(text);
  if ('problem' in backup) throw new Error(JSON.stringify(backup.problem));
  return backup;
}

async function restore(text: string, { replace = false } = {}) {
  const backup = parsed(text);
  const seen = await reviewBackup(db, backup);
  await restoreBackup(db, backup, { replace, seen });
  return seen;
}

test('every table of the reader’s own is in a part, but for files under way', () => {
  const covered = Object.values(PARTS).flatMap((part) => part.tables(db).map(({ name }) => name));
  expect([...new Set(covered), 'handedIn'].toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
});

describe('saved, wiped and restored', () => {
  test('the data are the same, and the next backup is, byte for byte', async () => {
    await fill();
    const text = await saved();
    const before = await contents();
    await wipe();
    await restore(text);
    expect(await contents()).toEqual(before);
    expect(await saved()).toBe(text);
  });

  test('packs are read again, and give the files that they were', async () => {
    await fill();
    const file = await packFile(db, 'zebra');
    const text = await saved();
    await wipe();
    await restore(text);
    expect((await listPacks(db)).map(({ id, isReadable }) => [id, isReadable])).toEqual([
      ['zebra', true],
      ['aardvark', true],
    ]);
    expect(await packFile(db, 'zebra')).toEqual(file);
  });

  test('nothing is nothing', async () => {
    const text = await saved();
    await restore(text);
    expect(await saved()).toBe(text);
  });
});

test('a backup from before there was a part is restored without it', async () => {
  await fill();
  const { parts, ...rest } = JSON.parse(await saved());
  const { keptPages, notes, ...older } = parts;
  await restore(JSON.stringify({ ...rest, parts: older }));
  expect(await listDismissals(db)).toHaveLength(2);
});

test('nothing is written over what another version wrote and this one cannot read', async () => {
  await keepDismissal(db, FIRST, { scope: 'here', url: ARTICLE.url, date: '2026-11-20' });
  const text = await saved();
  const [row] = await db.dismissals.toArray();
  await db.dismissals.put({ ...row!, dismissal: { of: 'another version' } });
  const before = await contents();
  await expect(restore(text, { replace: true })).rejects.toThrow(Dexie.DexieError);
  expect(await contents()).toEqual(before);
});

test('a page that is kept here under another of its addresses is replaced, not doubled', async () => {
  await keepPage(db, HERE);
  const text = await saved();
  await wipe();
  await keepPage(db, { ...HERE, url: `${HERE.url}/`, kept: '2026-12-01' });
  expect((await restore(text)).parts.keptPages).toMatchObject({ differs: 1, newer: 1 });
  await restore(text, { replace: true });
  expect(await listKeptPages(db)).toEqual([HERE]);
});

test('what another version wrote is left out, told, and left alone', async () => {
  const row = { place: '*', key: 'later', dismissal: { of: 'another version' } };
  await db.dismissals.put(row);
  await db.settings.put({ marks: 'all', later: { kept: true } }, 'current');
  const { text, left } = await makeBackup(db, SAVED);
  expect(left).toBe(1);
  await restore(text, { replace: true });
  expect(await db.dismissals.toArray()).toEqual([row]);
  expect(await db.settings.get('current')).toEqual({ marks: 'all', later: { kept: true } });
});

describe('over data of today', () => {
  /** A backup, and since then: other settings, a later dismissal, a newer pack, another pack more. */
  async function moveOn() {
    await fill();
    const text = await saved();
    await changeSettings(db, () => ({ marks: 'all' }));
    await keepDismissal(db, FIRST, { scope: 'here', url: ARTICLE.url, date: '2026-11-23' });
    await keep(packText({ id: 'zebra', version: '2.0.0' }), '1.0.0');
    await keep(packText({ id: 'mine' }));
    return text;
  }

  test('it is shown what differs, and what is newer here', async () => {
    const text = await moveOn();
    expect(await reviewBackup(db, parsed(text))).toEqual({
      saved: SAVED,
      parts: {
        settings: { added: 0, same: 0, differs: 1, newer: 0 },
        dismissals: { added: 0, same: 1, differs: 1, newer: 1 },
        keptPages: { added: 0, same: 0, differs: 0, newer: 0 },
        notes: { added: 0, same: 0, differs: 0, newer: 0 },
        claimReviews: { added: 0, same: 0, differs: 0, newer: 0 },
        packs: { added: 0, same: 1, differs: 1, newer: 1 },
      },
    });
  });

  test('what differs stays as it is here', async () => {
    const text = await moveOn();
    await db.dismissals.where('place').equals('*').delete();
    const before = await contents();
    await restore(text);
    expect(await listDismissals(db)).toHaveLength(2);
    await db.dismissals.where('place').equals('*').delete();
    expect(await contents()).toEqual(before);
  });

  test('it is overwritten at the reader’s word, and nothing else goes', async () => {
    const text = await moveOn();
    await restore(text, { replace: true });
    expect((await readSettings(db)).marks).toBe('conflicts');
    expect((await listDismissals(db)).map(({ date }) => date)).toEqual(['2026-11-21', '2026-11-20']);
    expect((await listPacks(db)).map(({ id, version }) => `${id} ${version}`)).toEqual([
      'zebra 1.0.0',
      'aardvark 1.2.0',
      'mine 1.0.0',
    ]);
  });

  test('nothing is written when something changed since it was shown', async () => {
    const backup = parsed(await moveOn());
    const seen = await reviewBackup(db, backup);
    await keepDismissal(db, SECOND, { scope: 'everywhere', url: ARTICLE.url, date: '2026-11-24' });
    const before = await contents();
    await expect(restoreBackup(db, backup, { replace: true, seen })).rejects.toThrow(BackupMoved);
    expect(await contents()).toEqual(before);
  });

  test('nothing is written when the last of it cannot be', async () => {
    const backup = parsed(await moveOn());
    await wipe();
    const before = await contents();
    const seen = await reviewBackup(db, backup);
    const add = db.claims.bulkAdd.bind(db.claims);
    let times = 0;
    vi.spyOn(db.claims, 'bulkAdd').mockImplementation(((rows: Parameters<typeof add>[0]) => {
      if (++times === 2) throw new DOMException('No room.', 'QuotaExceededError');
      return add(rows);
    }) as unknown as typeof db.claims.bulkAdd);
    await expect(restoreBackup(db, backup, { replace: true, seen })).rejects.toThrow('No room.');
    expect(await contents()).toEqual(before);
  });
});

describe('a file that is no backup', () => {
  test.each<[string, string]>([
    ['', 'not-json'],
    ['{"format": "crossread-backup/1"', 'not-json'],
    ['['.repeat(1000), 'not-json'],
    ['[]', 'not-backup'],
    ['{"format": "crossread-dismissals/1"}', 'not-backup'],
    ['{"format": "crossread-backup/2", "more": 1}', 'newer'],
    [
      '{"format": "crossread-backup/1", "saved": "2026-11-24T08:15:00.000Z", "parts": {"dreams": []}}',
      'newer',
    ],
  ])('is refused: %#', (text, code) => {
    expect(parseBackup(text)).toEqual({ problem: { code } });
  });

  test('is refused unread where it is large', () => {
    expect(parseBackup(`[${'0,'.repeat(1_000_000)}`)).toEqual({ problem: { code: 'not-backup' } });
  });

  test('an entry that does not fit is told by its place', async () => {
    await fill();
    const json = JSON.parse(await saved());
    json.parts.packs[1].file = '{}';
    expect(parseBackup(JSON.stringify(json))).toEqual({
      problem: { code: 'bad-entry', part: 'packs', at: 2 },
    });
    json.parts.packs[1] = json.parts.packs[0];
    expect(parseBackup(JSON.stringify(json))).toEqual({
      problem: { code: 'bad-entry', part: 'packs', at: 2 },
    });
  });
});
