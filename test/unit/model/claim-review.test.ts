import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimReview,
  claimReviewJson,
  claimReviewsIn,
  joinedReviews,
  MOST_REVIEWS,
} from '../../../model/claim-review';

const WRITTEN = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/accounts',
  claimReviewed: 'Alibaba used 25,000 accounts.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Organization', name: 'A lobby' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://lobby.example/post' }],
    firstAppearance: 'https://lobby.example/first',
  },
  author: { '@type': 'Organization', name: 'The Checkers', url: 'https://checks.example' },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Lacks context' },
  datePublished: '2026-07-02T09:00:00+02:00',
  inLanguage: 'en',
};
const READ: ClaimReview = {
  url: 'https://checks.example/accounts',
  claim: 'Alibaba used 25,000 accounts.',
  claimant: 'A lobby',
  appearances: ['https://lobby.example/first', 'https://lobby.example/post'],
  publisher: 'The Checkers',
  rating: 'Lacks context',
  published: '2026-07-02',
  language: 'en',
};

const read = (...written: unknown[]) =>
  claimReviewsIn(
    written.map((one) => JSON.stringify(one)),
    null,
  );
const first = (change: object) => read({ ...WRITTEN, ...change }).reviews[0];

describe('fact-checks are found', () => {
  it.each([
    ['alone', WRITTEN],
    ['in a list', [WRITTEN]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, WRITTEN] }],
    ['below an article', { '@type': 'NewsArticle', hasPart: [{ review: WRITTEN }] }],
    ['in a data feed', { dataFeedElement: [{ item: [WRITTEN] }] }],
    ['with several types', { ...WRITTEN, '@type': ['Review', 'ClaimReview'] }],
    ['with a type as an address', { ...WRITTEN, '@type': 'http://schema.org/ClaimReview' }],
    ['twice', [WRITTEN, WRITTEN]],
  ])('%s', (_, written) => {
    expect(read(written)).toEqual({ reviews: [READ], left: 0, broken: 0 });
  });

  it('in the texts that are JSON, past those that are not', () => {
    const found = claimReviewsIn(['{"@type": "ClaimReview", ', JSON.stringify(WRITTEN)], null);
    expect(found).toEqual({ reviews: [READ], left: 0, broken: 1 });
  });

  it('in a text between the signs of a comment', () => {
    expect(claimReviewsIn([`<!-- ${JSON.stringify(WRITTEN)} -->`], null).reviews).toEqual([READ]);
  });
});

describe('fields', () => {
  it('are texts, lists of texts, or things with names', () => {
    const lists = {
      claimReviewed: ['Alibaba used 25,000 accounts.', 'Another'],
      author: [{ name: ['The Checkers'] }],
      reviewRating: [{ alternateName: { '@value': 'Lacks context', '@language': 'en' } }],
      itemReviewed: [WRITTEN.itemReviewed],
    };
    expect(first(lists)).toEqual(READ);
  });

  it('have the claim in the thing that is reviewed', () => {
    const claim = { '@type': 'Claim', name: 'Accounts were used.' };
    expect(first({ claimReviewed: undefined, itemReviewed: claim })?.claim).toBe('Accounts were used.');
  });

  it('take the figure where the rating has no words', () => {
    expect(first({ reviewRating: { ratingValue: '2', bestRating: '5' } })?.rating).toBe('2 / 5');
    expect(first({ reviewRating: undefined })?.rating).toBeNull();
  });

  it('are freed of tags and character references', () => {
    expect(first({ claimReviewed: '<p>Alibaba&#8217;s &quot;copies&quot;</p>' })?.claim).toBe(
      'Alibaba’s "copies"',
    );
  });

  it('name the site where there is no publisher', () => {
    expect(first({ author: undefined })?.publisher).toBe('checks.example');
  });

  it('lead to the web or to the page at hand, nowhere else', () => {
    const odd = { ...WRITTEN, url: 'javascript:alert(1)' };
    expect(read(odd)).toMatchObject({ reviews: [], left: 1 });
    const page = 'https://checks.example/page';
    expect(claimReviewsIn([JSON.stringify(odd)], page).reviews[0]?.url).toBe(page);
  });

  it('have no date but a date', () => {
    expect(first({ datePublished: 'yesterday' })?.published).toBeNull();
    expect(first({ datePublished: '2026-02-99' })?.published).toBeNull();
  });
});

it('leaves out what has no claim, and what is too much', () => {
  const many = Array.from({ length: MOST_REVIEWS + 2 }, (_, n) => ({ ...WRITTEN, claimReviewed: `${n}` }));
  expect(read(many)).toMatchObject({ left: 2, reviews: { length: MOST_REVIEWS } });
  expect(read({ ...WRITTEN, claimReviewed: '', itemReviewed: {} })).toMatchObject({ reviews: [], left: 1 });
});

it('never throws, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.string(), (json, text) => {
      const wrapped = `{"@type": "ClaimReview", "claimReviewed": ${json}, "author": ${json}, "itemReviewed": ${json}}`;
      const { reviews } = claimReviewsIn([wrapped, text], 'https://checks.example/');
      return reviews.length <= 2;
    }),
  );
});

it('gives out what it takes in', () => {
  const bare: ClaimReview = {
    ...READ,
    claim: 'Another',
    claimant: null,
    appearances: [],
    rating: null,
    published: null,
    language: null,
  };
  expect(claimReviewsIn([claimReviewJson([READ, bare])], null)).toEqual({
    reviews: [READ, bare],
    left: 0,
    broken: 0,
  });
});

it('joins two lists, the newer word on one claim in the place of the older', () => {
  const newer = { ...READ, rating: 'Explained' };
  const other = { ...READ, claim: 'Another' };
  expect(joinedReviews([READ, other], [newer])).toEqual([newer, other]);
});
