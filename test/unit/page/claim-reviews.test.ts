// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { reviewTexts } from '../../../page/claim-reviews';
import { domOf } from '../../../page/dom';

it('hands out the JSON-LD that speaks of a fact-check, whatever it says', () => {
  document.body.innerHTML = `
    <script type="application/ld+json">{"@type": "NewsArticle"}</script>
    <script type="application/LD+JSON">{"@type": "ClaimReview", "broken": </script>
    <script>var x = '{"@type": "ClaimReview"}';</script>`;
  expect(reviewTexts(domOf(document), document)).toEqual(['{"@type": "ClaimReview", "broken": ']);
});
