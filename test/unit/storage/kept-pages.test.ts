import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { HERE } from '../../../components/fixtures/kept';
import { ReaderDatabase } from '../../../storage/database';
import {
  deleteNote,
  keepPage,
  listKeptPages,
  listNotes,
  removeKeptPage,
  writeNote,
} from '../../../storage/kept-pages';

const later = { ...HERE, url: 'https://a.example/2', kept: '2026-12-01' };
const target = { type: 'page', url: HERE.url } as const;
const note = { target, about: 'A page', text: 'Once' };

let db: ReaderDatabase;
beforeEach(() => {
  db = new ReaderDatabase(`reader-${Math.random()}`);
});

describe('kept pages', () => {
  it('are listed as they were kept, the latest first, until they are removed', async () => {
    await keepPage(db, HERE);
    await keepPage(db, later);
    expect(await listKeptPages(db)).toEqual([later, HERE]);
    await removeKeptPage(db, later.url);
    expect(await listKeptPages(db)).toEqual([HERE]);
  });

  it('stay as they were when they are kept again', async () => {
    await keepPage(db, HERE);
    expect(await keepPage(db, { ...HERE, title: 'Edited', claims: [] })).toEqual(HERE);
    expect(await listKeptPages(db)).toEqual([HERE]);
  });

  it('are one page under all of its addresses', async () => {
    const printed = {
      ...HERE,
      url: 'https://a.example/story?view=print',
      canonical: 'https://a.example/story',
    };
    await keepPage(db, printed);
    for (const url of ['http://a.example/story/', 'https://a.example/story?utm_source=letter', printed.url])
      expect(await keepPage(db, { ...HERE, url })).toEqual(printed);
    await keepPage(db, { ...HERE, url: 'https://a.example/story?page=2' });
    expect(await listKeptPages(db)).toHaveLength(2);
  });

  it('that another version wrote are left out, and left alone', async () => {
    await keepPage(db, HERE);
    await db.keptPages.put({ url: 'https://b.example/', page: { future: true } });
    expect(await listKeptPages(db)).toEqual([HERE]);
    await expect(keepPage(db, { ...HERE, url: 'https://b.example/' })).rejects.toThrow(Dexie.DexieError);
    expect(await db.keptPages.get('https://b.example/')).toMatchObject({ page: { future: true } });
  });
});

describe('notes', () => {
  it('are one a target, with the day they were begun and the day they were changed', async () => {
    await writeNote(db, note, '2026-11-20');
    await writeNote(db, { ...note, text: 'Twice' }, '2026-11-21');
    expect(await listNotes(db)).toEqual([
      { ...note, text: 'Twice', created: '2026-11-20', modified: '2026-11-21' },
    ]);
  });

  it('of a page are the same whatever part of it was shown', async () => {
    await writeNote(db, note, '2026-11-20');
    await deleteNote(db, { type: 'page', url: `${HERE.url}#part` });
    expect(await listNotes(db)).toEqual([]);
  });

  it('outlive the page', async () => {
    await keepPage(db, HERE);
    await writeNote(db, note, '2026-11-20');
    await removeKeptPage(db, HERE.url);
    expect(await listNotes(db)).toHaveLength(1);
  });
});
