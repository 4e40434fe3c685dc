import { describe, expect, it } from 'vitest';
import { relatedReviews } from '../../../entrypoints/sidepanel/related-reviews';
import { SupportReader } from '../../../matching/claim-support';
import { compilePack } from '../../../matching/compile';
import type { ClaimReview } from '../../../model/claim-review';
import { assemblePack } from '../../../model/pack-source';
import type { ReadableText } from '../../../model/readable';
import { sampleSource } from '../sample-source';

const reader = new SupportReader([compilePack(assemblePack(sampleSource()))]);

const review = (claim: string, change: Partial<ClaimReview> = {}): ClaimReview => ({
  url: 'https://checks.example/1',
  claim,
  claimant: null,
  appearances: [],
  publisher: 'The Checkers',
  rating: null,
  published: null,
  language: 'en',
  ...change,
});

/** A page of these paragraphs, one block each. */
function textOf(paragraphs: string[], zone: 'content' | 'margin' = 'content'): ReadableText {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, end: start + paragraph.length, kind: 'paragraph' as const, zone, level: 0 };
  });
  return { frame: 0, text: paragraphs.join('\n'), blocks };
}

function offered(text: ReadableText, ...reviews: ClaimReview[]): [claim: string, sentence: string][] {
  const claims = reviews.map((one) => ({ review: one, claim: reader.claim(one.claim, one.language) }));
  return ended(relatedReviews(ended(reader.sentences([text], 'en')), claims)).map(
    ({ review: { claim }, sentence }) => [claim, sentence],
  );
}

function ended<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const REST = ['The weather was fine that year.', 'Visitors like the gardens by the river.'];
const BUILT = 'Old Bridge was paid for with money taken from pilgrims.';

describe('a fact-check is offered', () => {
  it('where the sentence names the same and says much the same', () => {
    const claim = 'Pilgrims paid for Old Bridge with stolen money.';
    expect(offered(textOf([BUILT, ...REST]), review(claim))).toEqual([[claim, BUILT]]);
  });

  it('where the sentence before has the name', () => {
    const goes = 'Pilgrims paid for it, with money that they had stolen.';
    const claim = 'Pilgrims paid for Old Bridge with stolen money.';
    expect(offered(textOf([`Old Bridge is old. ${goes}`, ...REST]), review(claim))).toEqual([[claim, goes]]);
  });

  it('where a figure and rare words are shared', () => {
    const said = 'In all, 4,300 lanterns were hung along the towpath.';
    const claim = '4,300 lanterns hung along a towpath.';
    expect(offered(textOf([said, ...REST]), review(claim))).toEqual([[claim, said]]);
  });

  it('in another language by a name and a figure', () => {
    const said = 'From Old Bridge hung 4,300 lanterns.';
    const claim = 'An der Old Bridge hingen 4300 Laternen.';
    expect(offered(textOf([said, ...REST]), review(claim, { language: 'de' }))).toEqual([[claim, said]]);
  });

  it('the most alike first', () => {
    const near = 'Old Bridge was paid for with money taken from pilgrims.';
    const far = 'Old Bridge was paid for with money from the king’s taxes.';
    const claims = offered(textOf([BUILT, ...REST]), review(far), review(near)).map(([claim]) => claim);
    expect(claims[0]).toBe(near);
  });
});

describe('a fact-check is not offered', () => {
  it.each([
    ['that shares the name alone', 'Old Bridge will be closed on Sundays.'],
    ['that shares words alone', 'Pilgrims paid for a chapel with money.'],
    ['that shares a figure alone', 'The town has 4,300 chimneys.'],
    ['that shares a small count', 'The river froze 3 times.'],
  ])('%s', (_, claim) => {
    const page = textOf([BUILT, 'In all, 4,300 lanterns were hung.', 'It froze 3 times.', ...REST]);
    expect(offered(page, review(claim))).toEqual([]);
  });

  it('for what stands in the margin', () => {
    const claim = 'Pilgrims paid for Old Bridge with stolen money.';
    expect(offered(textOf([BUILT, ...REST], 'margin'), review(claim))).toEqual([]);
  });
});
