/** Runs in a page of a real browser: the reader's work as it does it, slice by slice. */
import { createReader } from '../../matching/reader';
import type { Lexicon } from '../../model/lexicon';
import { domOf } from '../../page/dom';
import { HitTest } from '../../page/hit-test';
import { marksOf, shownMentions } from '../../page/marks';
import { Painter } from '../../page/paint';
import { pageSteps } from '../../page/read-page';
import { inSlices } from '../../page/slices';

export interface Stage {
  name: string;
  busyMs: number;
  longestMs: number;
}

export async function measure(lexicon: Lexicon): Promise<Stage[]> {
  const { signal } = new AbortController();
  const began = performance.now();
  const reader = createReader([lexicon]);
  const createMs = performance.now() - began;
  const flat = await inSlices(pageSteps(document, { url: location.href, look: 'computed' }), signal);
  const read = await inSlices(reader.steps(flat!.result.page, 1), signal);
  const reading = read!.result!;
  const marks = marksOf(reading);
  const mentions = shownMentions(reading.mentions, marks, 'all');
  const painter = new Painter(domOf(document));
  const paint = await inSlices(painter.painting(flat!.result.texts, marks, mentions), signal);
  const start = performance.now();
  for (const _ of new HitTest().take(paint!.result));
  const indexMs = performance.now() - start;
  painter.clear();
  return [
    { name: 'set up', busyMs: createMs, longestMs: createMs },
    { name: 'flatten', ...timesOf(flat!) },
    { name: 'match', ...timesOf(read!) },
    { name: `paint ${marks.length} marks, ${mentions.length} names`, ...timesOf(paint!) },
    { name: 'make them hit', busyMs: indexMs, longestMs: indexMs },
  ];
}

const timesOf = ({ busyMs, longestMs }: { busyMs: number; longestMs: number }) => ({ busyMs, longestMs });
