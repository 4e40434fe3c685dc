/** Runs in a page of a real browser: how soon a window shows a page's comparison, and how it scrolls. */

import { type ComponentChild, h, render } from 'preact';
import * as v from 'valibot';
import { PANELS, POPUPS } from '../../components/fixtures/states';
import { Popup } from '../../components/Popup';
import { SidePanel } from '../../components/SidePanel';
import { LEXICON_VERSION } from '../../matching/compile';
import '../../components/panel.css';
import '../../components/popup.css';
import { TabReadingSchema } from '../../messaging/protocol';
import type { Dossier } from '../../model/dossier';
import type { PageView } from '../../model/page-view';
import type { Reading } from '../../model/reading';
import { BundledDatabase } from '../../storage/database';
import { readDossier } from '../../storage/dossiers';
import { claimRows } from '../../storage/pack-rows';

export interface Timings {
  /** Milliseconds from asking for the reading and the dossier to the frame that shows them, one a round. */
  popup: number[];
  questions: number[];
  matrix: number[];
  /** The same from the answers on: what drawing costs. */
  drawing: { popup: number[]; questions: number[]; matrix: number[] };
  /** Scrolling through the matrix: the longest frame in milliseconds, and how many tasks took longer than 50. */
  scrolling: { view: string; frames: number; longest: number; longTasks: number | null }[];
}

const database = new BundledDatabase('bench');

/** Stores the dossier as an installed pack. */
export async function store({ pack, claims, ...parts }: Dossier): Promise<void> {
  const { questions, reports, entities } = parts;
  const counts = { questions: questions.length, reports: reports.length, entities: entities.length };
  await database.packs.put({
    ...pack,
    ...counts,
    claims: claims.length,
    languages: ['en'],
    place: 0,
    form: LEXICON_VERSION,
  });
  for (const [name, rows] of Object.entries(parts))
    await database.table(name).bulkPut(rows.map((row, place) => ({ ...row, pack: pack.id, place })));
  await database.claims.bulkPut(claimRows(pack.id, claims));
}

export async function measure(reading: Reading, rounds: number): Promise<Timings> {
  const message = JSON.stringify({ state: 'done', progress: 1, reading });
  const timings: Timings = {
    ...{ popup: [], questions: [], matrix: [] },
    drawing: { popup: [], questions: [], matrix: [] },
    scrolling: [],
  };
  const windows = {
    popup: (page: PageView) => h(Popup, { ...POPUPS.findings!, page }),
    questions: (page: PageView) => h(SidePanel, { ...PANELS.findings!, page, wide: false }),
    matrix: (page: PageView) => h(SidePanel, { ...PANELS.findings!, page, wide: true }),
  };
  const root = document.getElementById('root')!;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, draw] of Object.entries(windows) as [keyof typeof windows, typeof windows.popup][]) {
      root.style.width = name === 'matrix' ? '1200px' : '400px';
      const start = performance.now();
      const page = await answered(message);
      const answer = performance.now();
      render(draw(page), root);
      await painted();
      const end = performance.now();
      if (round > 0) {
        timings[name].push(end - start);
        timings.drawing[name].push(end - answer);
      }
      if (round === rounds && name !== 'popup') timings.scrolling.push(await scrolled(name));
      render(null as ComponentChild, root);
      await painted();
    }
  }
  return timings;
}

/** What background and tab answer, as it arrives in a window: from the database, through messages, parsed. */
async function answered(message: string): Promise<PageView> {
  const { reading } = v.parse(TabReadingSchema, JSON.parse(message));
  const stored = await readDossier(database, reading!.packs[0]!.id);
  const dossier = JSON.parse(JSON.stringify(stored)) as Dossier;
  return {
    state: 'read',
    title: reading!.title,
    site: 'news.example',
    progress: 1,
    reading,
    dossiers: [dossier],
  };
}

/** Down and sideways by 300 pixels a frame, and in a few leaps, as somebody does who drags the scroll bar. */
async function scrolled(view: string): Promise<Timings['scrolling'][number]> {
  const region = document.querySelector('[data-scrolls]') ?? document.documentElement;
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  const isObserved = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (isObserved) observer.observe({ type: 'longtask' });
  const { scrollHeight, scrollWidth, clientHeight, clientWidth } = region;
  const [down, across] = [scrollHeight - clientHeight, scrollWidth - clientWidth];
  const places = [
    ...stepsTo(down).map((top) => ({ top, left: 0 })),
    ...stepsTo(across).map((left) => ({ top: down, left })),
    ...[1, 0.7, 0.4, 0.9, 0.2, 0].map((share) => ({ top: share * down, left: share * across })),
  ];
  let longest = 0;
  for (const place of places) {
    region.scrollTo({ ...place, behavior: 'instant' });
    longest = Math.max(longest, await frame());
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { view, frames: places.length, longest, longTasks: isObserved ? longTasks : null };
}

const stepsTo = (end: number) => Array.from({ length: Math.ceil(end / 300) }, (_, i) => i * 300);

/** Milliseconds from the beginning of the next frame's work to the end of its layout and paint. */
const frame = () =>
  new Promise<number>((resolve) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    }),
  );

const painted = frame;
