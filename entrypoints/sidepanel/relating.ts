/** Holds kept fact-checks beside a page: loaded when there are some, and in the panel alone. */
import { SupportReader } from '../../matching/claim-support';
import { askFromWindow, askTab } from '../../messaging/send';
import { type ClaimReview, type RelatedReview, reviewKey } from '../../model/claim-review';
import type { ReadableText } from '../../model/readable';
import { inSlices } from '../../page/slices';
import { type ReviewedClaim, relatedReviews } from './related-reviews';

/** Claims after which the window gets a chance to do something else. */
const CLAIMS = 5;

/** @param language BCP 47 tag of the page. @returns null where the page cannot be asked, or nobody waits any more */
export async function relate(
  tab: number,
  language: string | null,
  reviews: readonly ClaimReview[],
  signal: AbortSignal,
): Promise<RelatedReview[] | null> {
  const texts = await askTab(tab, { type: 'readable' });
  const reader = texts.ok ? await supportReader() : null;
  if (!texts.ok || !reader) return null;
  const related = await inSlices(relating(reader, texts.value, language, reviews), signal);
  return related?.result ?? null;
}

function* relating(
  reader: SupportReader,
  texts: readonly ReadableText[],
  language: string | null,
  reviews: readonly ClaimReview[],
): Generator<void, RelatedReview[]> {
  const claims: ReviewedClaim[] = [];
  for (const [at, review] of reviews.entries()) {
    claims.push({ review, claim: readClaim(reader, review) });
    if (at % CLAIMS === CLAIMS - 1) yield;
  }
  const sentences = yield* reader.sentences(texts, language);
  return yield* relatedReviews(sentences, claims);
}

/** The same for as long as the same packs are installed: claims are read once. */
let known: { packs: string; reader: SupportReader } | null = null;

async function supportReader(): Promise<SupportReader | null> {
  const reply = await askFromWindow({ type: 'lexicons' });
  if (!reply.ok) return null;
  const packs = reply.value.map(({ pack }) => `${pack.id} ${pack.version}`).join();
  if (known?.packs !== packs) known = { packs, reader: new SupportReader(reply.value) };
  return known.reader;
}

const read = new WeakMap<SupportReader, Map<string, ReviewedClaim['claim']>>();

function readClaim(reader: SupportReader, review: ClaimReview) {
  const claims = read.get(reader) ?? new Map<string, ReviewedClaim['claim']>();
  read.set(reader, claims);
  const key = reviewKey(review);
  const claim = claims.get(key) ?? reader.claim(review.claim, review.language);
  claims.set(key, claim);
  return claim;
}
