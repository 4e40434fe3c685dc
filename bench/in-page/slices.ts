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
  const start = performance.now();
  const marks = marksOf(reading);
  const mentions = shownMentions(reading.mentions, marks, 'all');
  const painter = new Painter(domOf(document));
  new HitTest(painter.paint(flat!.result.texts, marks, mentions));
  const paintMs = performance.now() - start;
  painter.clear();
  return [
    { name: 'set up', busyMs: createMs, longestMs: createMs },
    { name: 'flatten', ...timesOf(flat!) },
    { name: 'match', ...timesOf(read!) },
    { name: `paint ${marks.length} marks, ${mentions.length} names`, busyMs: paintMs, longestMs: paintMs },
  ];
}

const timesOf = ({ busyMs, longestMs }: { busyMs: number; longestMs: number }) => ({ busyMs, longestMs });
