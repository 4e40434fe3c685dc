import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type ClaimReview, type RelatedReview, reviewKey } from '../model/claim-review';
import { Icon } from './Glyph';
import { useWords } from './words';

/** Fact-checks of others beside a page. */
export interface RelatedView {
  /** Kept ones whose claim the page speaks of, the most alike first. */
  offers: readonly RelatedReview[];
  carried: {
    /** What the page carries itself. */
    reviews: readonly ClaimReview[];
    /** Parts of the page that should be fact-checks and are no JSON. */
    broken: number;
    /** Keeps what the page carries; null where all of it is kept, or nothing can be. */
    onKeep: (() => void) | null;
  };
}

/** More are not read in a panel; their number says that there are more. */
const MOST = 20;

/** What others said of claims that the page speaks of, in their words: offered beside the comparison, no part of it. */
export function RelatedReviews({ related: { offers, carried } }: { related: RelatedView }) {
  const words = useWords().reviews;
  const { reviews, broken, onKeep } = carried;
  return (
    <>
      {offers.length > 0 && (
        <ReviewList title={words.related(offers.length)} hint={words.hint} items={offers} />
      )}
      {reviews.length > 0 && (
        <ReviewList
          title={words.carried(reviews.length)}
          hint={words.carriedHint}
          items={reviews.map((review) => ({ review, sentence: null }))}
        >
          {onKeep && (
            <button type="button" class="button" onClick={onKeep}>
              <Icon name="keep" />
              {words.keep}
            </button>
          )}
        </ReviewList>
      )}
      {broken > 0 && <p class="aside">{words.broken(broken)}</p>}
    </>
  );
}

interface ReviewListProps {
  title: string;
  hint: string;
  items: readonly { review: ClaimReview; sentence: string | null }[];
  children?: ComponentChildren;
}

function ReviewList({ title, hint, items, children }: ReviewListProps) {
  const words = useWords().reviews;
  return (
    <details class="reviews">
      <summary>
        <Icon name="turn" turns />
        {title}
      </summary>
      <div class="reviews-body">
        <p class="aside">{hint}</p>
        {children}
        <ul>
          {items.slice(0, MOST).map(({ review, sentence }) => (
            <li key={reviewKey(review)}>
              <Review review={review} sentence={sentence} />
            </li>
          ))}
        </ul>
        {items.length > MOST && <p class="aside">{words.more(items.length - MOST)}</p>}
      </div>
    </details>
  );
}

function Review({ review, sentence }: { review: ClaimReview; sentence: string | null }) {
  const { reviews: words, quote, format } = useWords();
  const { claim, claimant, publisher, rating, published, url, language } = review;
  const title = useId();
  return (
    <article class="review" aria-labelledby={title}>
      <p class="review-claim" id={title}>
        <q lang={language ?? ''} dir="auto">
          {claim}
        </q>
        {claimant !== null && <span class="aside"> {words.claimant(claimant)}</span>}
      </p>
      <p>
        {rating === null ? (
          words.unrated(publisher)
        ) : (
          <>
            {words.rated(publisher)}{' '}
            <q class="review-rating" lang={language ?? ''} dir="auto">
              {rating}
            </q>
          </>
        )}
      </p>
      <p class="aside review-facts">
        {published !== null && <time dateTime={published}>{format.date(published)}</time>}
        <a href={url} target="_blank" rel="noreferrer noopener" aria-describedby={title}>
          {words.read}
          <Icon name="out" />
        </a>
      </p>
      {sentence !== null && (
        <p class="review-sentence">
          <span class="aside">{words.sentence}</span> {quote(sentence)}
        </p>
      )}
    </article>
  );
}
