/**
 * What reading costs by the size of the page and the number of names, as ratios of medians to a bare walk over the same
 * text nodes, all measured in turn in one run. `full` also draws docs/pictures/reading-time.svg.
 */
import { writeFileSync } from 'node:fs';
import { compilePack } from '../matching/compile';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import { type Bench, median, table } from './bench';
import { BenchPage } from './bench-page';
import { bigPage } from './big-page';
import { growth } from './growth';
import type { Timings, Work } from './in-page/reading';
import { type Line, plot } from './plot';

const NODE_CHARACTERS = 88;
const MEGABYTE = 1_000_000;
/** mark.js has not the time for more. */
const MARKED_NAMES = 79;
/** An alternation tries every name at every letter: past so many names times text nodes it takes minutes. */
const MOST_TRIES = 20_000_000;

const QUICK = { sizes: [5.5 * MEGABYTE], names: [100, 1_000, 10_000], marked: [MEGABYTE], rounds: 7 };
const FULL = {
  sizes: [10_000, 100_000, MEGABYTE, 5.5 * MEGABYTE, 10 * MEGABYTE],
  names: [100, 1_000, 10_000, 100_000],
  marked: [10_000, 100_000, MEGABYTE, 5.5 * MEGABYTE],
  rounds: 3,
};
const PICTURE = new URL('../docs/pictures/reading-time.svg', import.meta.url);

interface Row {
  size: number;
  names: number;
  medians: Partial<Record<Work, number>>;
}

export const run: Bench = async ({ browser, full }) => {
  const { sizes, names, marked, rounds } = full ? FULL : QUICK;
  const lexicon = compilePack(bundledPacks()[0]!);
  const page = await BenchPage.open(browser, 'reading');
  try {
    const rows: Row[] = [];
    for (const size of sizes) {
      await page.show(pageOf(size));
      for (const count of names) rows.push(await measure(page, withNames(lexicon, count), size, rounds));
    }
    console.log(table(HEAD, rows.map(cellsOf)));
    const marks: [size: number, ms: number][] = [];
    for (const size of marked) marks.push([size, await mark(page, withNames(lexicon, MARKED_NAMES), size)]);
    console.log(
      `\n${table(
        ['page', `mark.js, ${MARKED_NAMES} names, s`],
        marks.map(([size, ms]) => [sizeName(size), (ms / 1000).toFixed(2)]),
      )}`,
    );
    if (!full) return;
    console.log(lawOf(rows));
    writeFileSync(PICTURE, plot(linesOf(rows, marks), { x: 'size of the page', y: 'milliseconds' }));
  } finally {
    await page.close();
  }
};

const pageOf = (size: number) =>
  bigPage(Math.ceil(size / NODE_CHARACTERS), ['Anthropic', 'Alibaba', 'Claude', 'Qwen']);

async function measure(page: BenchPage, lexicon: Lexicon, size: number, rounds: number): Promise<Row> {
  const nodes = size / NODE_CHARACTERS;
  const count = lexicon.names.length;
  const work: Work[] = ['walk', 'gate', 'names', 'words', 'reading'];
  if (nodes * count < MOST_TRIES) work.push('regexp');
  const times = Math.ceil(5_000 / nodes);
  const timings = await page.call<unknown[], Timings>('measure', lexicon, rounds, times, work);
  const medians = Object.fromEntries(Object.entries(timings).map(([name, values]) => [name, median(values)]));
  return { size, names: count, medians };
}

async function mark(page: BenchPage, lexicon: Lexicon, size: number): Promise<number> {
  await page.show(pageOf(size));
  return page.call<unknown[], number>(
    'markAll',
    lexicon.names.map(({ text }) => text),
  );
}

const HEAD = [
  'page',
  'names',
  'walk, ms',
  'gate',
  'names found',
  'walk and names',
  'all cue words',
  'one RegExp',
  'whole reading',
  'reading, ms',
];

function cellsOf({ size, names, medians }: Row): string[] {
  const walk = medians.walk!;
  const ratio = (ms: number | undefined) => (ms === undefined ? '–' : `${(ms / walk).toFixed(1)}×`);
  return [
    sizeName(size),
    names.toLocaleString('en'),
    walk.toFixed(walk < 1 ? 3 : 1),
    ratio(medians.gate),
    ratio(medians.names),
    ratio(walk + medians.names!),
    ratio(medians.words),
    ratio(medians.regexp),
    ratio(medians.reading),
    medians.reading!.toFixed(1),
  ];
}

const sizeName = (size: number) => (size < MEGABYTE ? `${size / 1000} KB` : `${size / MEGABYTE} MB`);

/** How the time of a reading grows with the page and with the names. */
function lawOf(rows: Row[]): string {
  const few = rows.filter(({ names, size }) => names === 100 && size >= 100_000);
  const large = rows.filter(({ size }) => size === 5.5 * MEGABYTE);
  const ofSize = growth(few.map(({ size, medians }) => [size, medians.reading!]));
  const ofNames = growth(large.map(({ names, medians }) => [names, medians.reading!]));
  return `\nThe time of a reading grows with the page to the power of ${ofSize.toFixed(2)}, with the names to the power of ${ofNames.toFixed(2)}.`;
}

function linesOf(rows: Row[], marks: [number, number][]): Line[] {
  const line = (name: string, work: Work, names: number): Line => ({
    name,
    points: rows
      .filter((row) => row.names === names && row.medians[work] !== undefined)
      .map(({ size, medians }) => [size, medians[work]!]),
  });
  return [
    line('bare walk', 'walk', 100),
    line('reading, 100 names', 'reading', 100),
    line('reading, 100,000 names', 'reading', 100_000),
    line('one RegExp, 1,000 names', 'regexp', 1_000),
    { name: `mark.js, ${MARKED_NAMES} names`, points: marks },
  ];
}

/** The bundled pack with so many names in all: its own first, then invented ones. */
function withNames(base: Lexicon, count: number): Lexicon {
  const invented = Array.from({ length: Math.max(0, count - base.names.length) }, (_, i) => ({
    ...base.names[0]!,
    text: `Q${(i * 7919).toString(36)} V${(i * 104_729).toString(36)}`,
  }));
  return { ...base, names: [...base.names, ...invented].slice(0, count) };
}
