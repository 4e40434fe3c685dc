/** Hostile and broken pages, with us and without us; `npm run bench -- torture` has ten thousand of them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BATCH, generatedPages, tortured } from '../../bench/torture';
import { TortureChamber } from '../../bench/torture-chamber';
import { withRecorder } from '../../bench/torture-record';
import { BROWSER } from './stage';

/** Each browser has pages of its own. */
const BATCHES = { chromium: 0, firefox: 1 };

let chamber: TortureChamber;
beforeAll(async () => {
  chamber = await TortureChamber.open(BROWSER);
});
afterAll(() => chamber?.close());

it('makes no page another one', async () => {
  const pages = generatedPages(BATCH, BATCHES[BROWSER] * BATCH);
  const { read, unstable, differences } = await tortured(chamber, pages);
  expect(differences).toEqual([]);
  // A page that differs between two visits without us shows nothing; on a busy machine a few do, by when they are looked at.
  expect(unstable.length).toBeLessThan(BATCH / 10);
  // Many hide their text, or let nobody in; most do not.
  expect(read).toBeGreaterThan(BATCH / 2);
});

it('would see a page that is another one (control)', async () => {
  const random = withRecorder('<p>Random</p><script>document.body.append(Math.random())</script>');
  const page = { name: 'random', body: Buffer.from(random), type: 'text/html; charset=utf-8' };
  const { unstable, differences } = await tortured(chamber, [page]);
  expect(unstable).toEqual(['random', 'random, alone']);
  expect(differences).toEqual([]);
});

it('raised no error in our scripts', async () => {
  expect(await chamber.problems()).toEqual([]);
});
