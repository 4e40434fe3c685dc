import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { RelatedView } from '../../components/RelatedReviews';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow, askTab } from '../../messaging/send';
import {
  claimReviewsIn,
  type FoundReviews,
  type RelatedReview,
  type ReviewSource,
  reviewKey,
} from '../../model/claim-review';
import type { PageView } from '../../model/page-view';
import { failureText } from '../language/ui-words';
import { askToLast } from '../windows/lasting';

const NONE: FoundReviews = { reviews: [], left: 0, broken: 0 };

/** Fact-checks beside a page: kept ones that it speaks of, and those that it carries. */
export function useRelated(
  tab: number | null,
  page: PageView,
  onProblem: (problem: string | null) => void,
): RelatedView | null {
  const { sources, keep } = useSources(onProblem);
  const isRead = page.state === 'read' && page.progress === 1;
  const reading = isRead ? page.reading : null;
  const [carried, setCarried] = useState(NONE);
  const [offers, setOffers] = useState<RelatedReview[]>([]);

  useEffect(() => {
    if (!isRead || tab === null) return setCarried(NONE);
    let isCurrent = true;
    void carriedBy(tab).then((found) => isCurrent && setCarried(found));
    return () => {
      isCurrent = false;
    };
  }, [tab, isRead, reading]);

  useEffect(() => {
    setOffers([]);
    if (!isRead || tab === null || !sources?.length) return;
    const control = new AbortController();
    const own = new Set(carried.reviews.map(reviewKey));
    const kept = new Map(
      sources.flatMap(({ reviews }) => reviews.map((review) => [reviewKey(review), review])),
    );
    const others = [...kept.values()].filter((review) => !own.has(reviewKey(review)));
    // The engine and the search come with the first fact-check that is kept.
    void import('./relating')
      .then(({ relate }) => relate(tab, reading?.language ?? null, others, control.signal))
      .then((found) => {
        if (found && !control.signal.aborted) setOffers(found);
      })
      .catch(console.error);
    return () => control.abort();
  }, [tab, isRead, reading, sources, carried]);

  const { reviews, broken } = carried;
  if (offers.length === 0 && reviews.length === 0 && broken === 0) return null;
  const kept = new Set(sources?.flatMap((source) => source.reviews.map(reviewKey)));
  const isNew = sources !== null && reviews.some((review) => !kept.has(reviewKey(review)));
  return {
    offers,
    carried: { reviews, broken, onKeep: tab !== null && isNew ? () => void keep(tab) : null },
  };
}

function useSources(onProblem: (problem: string | null) => void) {
  const [sources, setSources] = useState<ReviewSource[] | null>(null);
  async function ask(request: { type: 'claim-reviews' } | { type: 'keep-claim-reviews'; tab: number }) {
    const reply = await askFromWindow(request);
    if (reply.ok) setSources(reply.value);
    else onProblem(failureText(reply.error));
  }
  useEffect(() => {
    const control = new AbortController();
    hearBroadcasts(({ type }) => {
      if (type === 'claim-reviews-changed') void ask({ type: 'claim-reviews' });
    }, control.signal);
    void ask({ type: 'claim-reviews' });
    return () => control.abort();
  }, []);
  return {
    sources,
    keep(tab: number) {
      void askToLast();
      return ask({ type: 'keep-claim-reviews', tab });
    },
  };
}

/** A tab without a script of ours carries nothing that we know of. */
async function carriedBy(tab: number): Promise<FoundReviews> {
  const texts = await askTab(tab, { type: 'json-ld' });
  if (!texts.ok || texts.value.length === 0) return NONE;
  const { url = null } = await browser.tabs.get(tab).catch(() => ({ url: null }));
  return claimReviewsIn(texts.value, url);
}
