/** Runs in a page of a real browser: the reader's work as it does it, slice by slice. */
import { lexiconFrom, partsOf } from '../../matching/lexicon-parts';
import { createReader } from '../../matching/reader';
import type { Lexicon } from '../../model/lexicon';
import { domOf } from '../../page/dom';
import { HitTest } from '../../page/hit-test';
import { markSteps, shownMentions } from '../../page/marks';
import { Painter } from '../../page/paint';
import { pageSteps } from '../../page/read-page';
import { inSlices } from '../../page/slices';

/** Every stage begins with a mark that the browser's trace has. Returns what was painted. */
export async function measure(lexicon: Lexicon): Promise<{ marks: number; names: number }> {
  const { signal } = new AbortController();
  const stage = async <Result>(name: string, steps: Generator<unknown, Result>): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve));
    performance.mark(name);
    return (await inSlices(steps, signal))!.result;
  };
  const parts = [...partsOf(lexicon)];
  const unpacked = await stage('unpack the lexicon', lexiconFrom(parts));
  const reader = createReader([unpacked]);
  const { page, texts } = await stage(
    'flatten',
    pageSteps(document, { url: location.href, look: 'computed' }),
  );
  const reading = (await stage('match', reader.steps(page, 1)))!;
  const marks = await stage('make marks', markSteps(reading));
  const mentions = shownMentions(reading.mentions, marks, 'all');
  const painter = new Painter(domOf(document));
  const painted = await stage('paint', painter.painting(texts, marks, mentions));
  await stage('make them hit', new HitTest().take(painted));
  await new Promise((resolve) => setTimeout(resolve));
  performance.mark('end');
  painter.clear();
  return { marks: marks.length, names: mentions.length };
}
