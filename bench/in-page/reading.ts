/** Runs in a page of a real browser: what matching costs against the barest walk over the same text nodes. */
import { languageOf } from '../../matching/languages';
import { createReader } from '../../matching/reader';
import { Vocabulary } from '../../matching/vocabulary';
import type { Lexicon } from '../../model/lexicon';
import { pageSteps } from '../../page/read-page';

export interface Timing {
  name: string;
  /** Milliseconds, one a round. */
  rounds: number[];
}

/** Times everything in turn, round by round, so that a machine that slows down slows all of it alike. */
export function measure(lexicon: Lexicon, rounds: number): Timing[] {
  const vocabulary = new Vocabulary([lexicon], languageOf('en'));
  const reader = createReader([lexicon]);
  const work: Record<string, () => unknown> = {
    'bare walk': () => eachText((text) => text.length),
    'walk and match': () => eachText((text) => vocabulary.scanNames(text, 0, text.length).length),
    'with all cue words': () =>
      eachText(
        (text) =>
          vocabulary.scanNames(text, 0, text.length).length + vocabulary.scan(text, 0, text.length).length,
      ),
    'whole reading': () => read(reader),
  };
  const timings = Object.keys(work).map((name): Timing => ({ name, rounds: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const timing of timings) {
      const start = performance.now();
      work[timing.name]!();
      if (round > 0) timing.rounds.push(performance.now() - start);
    }
  }
  return timings;
}

/** Visits and reads every text node; the sum keeps the work from being optimised away. */
function eachText(measure: (text: string) => number): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += measure(node.nodeValue!);
  return sum;
}

function read(reader: ReturnType<typeof createReader>) {
  const steps = pageSteps(document, { url: location.href, look: 'computed' });
  for (;;) {
    const step = steps.next();
    if (step.done) return reader.read(step.value.page);
  }
}
