import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../components/fixtures/reading';
import { dismissalKey, dismissedOf } from '../../../model/dismissal';
import { ReaderDatabase } from '../../../storage/database';
import {
  dismissedOn,
  keepDismissal,
  listDismissals,
  undoDismissal,
  undoDismissals,
} from '../../../storage/dismissals';
import { readSettings } from '../../../storage/settings';

const [first, second] = ARTICLE.statements.map((statement) =>
  dismissedOf(statement, { version: '1.0.0', ask: 'Who?', answer: 'They' }),
);
const here = { scope: 'here', url: 'https://a.example/1#part', date: '2026-11-20' } as const;
const everywhere = { scope: 'everywhere', url: 'https://a.example/1', date: '2026-11-21' } as const;

let db: ReaderDatabase;
beforeEach(async () => {
  db = new ReaderDatabase(`reader-${Math.random()}`);
});

describe('what is dismissed on a page', () => {
  it('is what was dismissed there, whatever part was shown, and everywhere', async () => {
    await keepDismissal(db, first!, here);
    await keepDismissal(db, second!, everywhere);
    const keys = [dismissalKey(second!, 'everywhere'), dismissalKey(first!, 'here')];
    expect(new Set(await dismissedOn(db, 'https://a.example/1'))).toEqual(new Set(keys));
    expect(await dismissedOn(db, 'http://a.example/1/?utm_source=letter')).toHaveLength(2);
    expect(await dismissedOn(db, 'https://a.example/1?page=2')).toEqual([keys[0]]);
    expect(await dismissedOn(db, 'https://b.example/')).toEqual([keys[0]]);
  });

  it('is taken back by its own page alone', async () => {
    await keepDismissal(db, first!, here);
    const key = dismissalKey(first!, 'here');
    await undoDismissal(db, key, { scope: 'here', url: 'https://b.example/' });
    expect(await dismissedOn(db, here.url)).toEqual([key]);
    await undoDismissal(db, key, here);
    expect(await dismissedOn(db, here.url)).toEqual([]);
  });
});

describe('the list', () => {
  it('has each once, the latest first, until it is undone', async () => {
    await keepDismissal(db, first!, here);
    await keepDismissal(db, first!, here);
    await keepDismissal(db, second!, everywhere);
    const list = await listDismissals(db);
    expect(list.map(({ date, page }) => `${date} ${page}`)).toEqual([
      '2026-11-21 https://a.example/1',
      '2026-11-20 https://a.example/1',
    ]);
    await undoDismissals(db, [list[0]!.id]);
    expect(await listDismissals(db)).toEqual([list[1]]);
  });

  it('leaves out, and alone, what it cannot read', async () => {
    await keepDismissal(db, first!, here);
    await db.dismissals.put({ place: '*', key: 'x', dismissal: { scope: 'in Wales' } });
    expect(await listDismissals(db)).toHaveLength(1);
    expect(await db.dismissals.count()).toBe(2);
  });
});

it('finds its place beside the settings of the first version', async () => {
  const old = new Dexie('reader-of-old');
  old.version(1).stores({ settings: '' });
  await old.table('settings').put({ marks: 'conflicts' }, 'current');
  old.close();
  const upgraded = new ReaderDatabase('reader-of-old');
  await keepDismissal(upgraded, first!, here);
  expect((await readSettings(upgraded)).marks).toBe('conflicts');
  expect(await listDismissals(upgraded)).toHaveLength(1);
});
