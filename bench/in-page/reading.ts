/** Runs in a page of a real browser: what reading costs against the barest walk over the same text nodes. */
import Mark from 'mark.js';
import { languageOf } from '../../matching/languages';
import { createReader } from '../../matching/reader';
import { Vocabulary } from '../../matching/vocabulary';
import type { Lexicon } from '../../model/lexicon';
import type { ReadableText } from '../../model/readable';
import { result } from '../../model/steps';
import { hasName } from '../../page/first-look';
import { namesTest } from '../../page/names-test';
import { pageSteps } from '../../page/read-page';

export const WORK = ['walk', 'gate', 'regexp', 'names', 'words', 'reading'] as const;
export type Work = (typeof WORK)[number];
/** Milliseconds, one figure a round. */
export type Timings = Partial<Record<Work, number[]>>;

/** A page that has none of these is one where the gate ends. */
const ELSEWHERE = ['Zzyzx Works', 'Quux Industries', 'Xylograph', 'Brobdingnag', 'Syzygy Labs', 'Qoph'];

/**
 * Times everything in turn, round by round, so that a machine that slows down slows all of it alike.
 *
 * @param times how often in a round, where once is too short to be told
 */
export function measure(lexicon: Lexicon, rounds: number, times: number, asked: Work[]): Timings {
  const vocabulary = new Vocabulary([lexicon], languageOf('en'));
  const reader = createReader([lexicon]);
  const expression = asked.includes('regexp') ? alternation(lexicon) : /(?!)/;
  const isElsewhere = namesTest(ELSEWHERE);
  const flat = flatten();
  const all: Record<Work, () => unknown> = {
    walk: () => eachText((text) => text.length),
    gate: () => hasName(document, isElsewhere),
    regexp: () => eachText((text) => (text.match(expression) ?? []).length),
    names: () => eachBlock(flat.texts, (text, start, end) => vocabulary.scanNames(text, start, end).length),
    words: () => eachBlock(flat.texts, (text, start, end) => vocabulary.scan(text, start, end).length),
    reading: () => reader.read(flatten()),
  };
  const timings: Timings = {};
  for (let round = 0; round <= rounds; round++) {
    for (const name of asked) {
      const start = performance.now();
      for (let i = 0; i < times; i++) all[name]();
      if (round > 0) timings[name] = [...(timings[name] ?? []), (performance.now() - start) / times];
    }
  }
  return timings;
}

/** What mark.js takes to mark the names, in milliseconds. It changes the page: once a page. */
export function markAll(names: string[]): number {
  const start = performance.now();
  new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly' });
  return performance.now() - start;
}

/** Visits and reads every text node; the sum keeps the work from being optimised away. */
function eachText(measure: (text: string) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += measure(node.nodeValue!);
  return sum;
}

function eachBlock(
  texts: ReadableText[],
  measure: (text: string, start: number, end: number) => number,
): number {
  let sum = 0;
  for (const { text, blocks } of texts) for (const { start, end } of blocks) sum += measure(text, start, end);
  return sum;
}

const alternation = ({ names }: Lexicon) =>
  new RegExp(
    `\\b(?:${names.map(({ text }) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})\\b`,
    'g',
  );

const flatten = () => result(pageSteps(document, { url: location.href, look: 'computed' })).page;
