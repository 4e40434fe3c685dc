import { useEffect, useState } from 'preact/hooks';
import type { ReviewOptionsProps } from '../../components/options/ReviewOptions';
import { hearBroadcasts } from '../../messaging/receive';
import { askFromWindow } from '../../messaging/send';
import { claimReviewJson, type ReviewSource } from '../../model/claim-review';
import { failureText } from '../language/ui-words';
import { saveFile } from '../windows/save-file';

type ReviewRequest = { type: 'claim-reviews' } | { type: 'remove-claim-reviews'; id: string };

/** Fact-checks that the reader keeps, in step with other windows. */
export function useReviews(): ReviewOptionsProps & { problem: string | null } {
  const [sources, setSources] = useState<ReviewSource[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (request: ReviewRequest) => {
    const reply = await askFromWindow(request);
    if (reply.ok) setSources(reply.value);
    setProblem(reply.ok ? null : failureText(reply.error));
  };
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
    problem,
    onRemove: (id) => void ask({ type: 'remove-claim-reviews', id }),
    onExport({ name, reviews }) {
      const plain = name
        .replace(/\.\w+$/, '')
        .replace(/[^\p{L}\p{N}.-]+/gu, '-')
        .slice(0, 60);
      saveFile(`${plain}.claim-reviews.jsonld`, claimReviewJson(reviews), 'application/ld+json');
    },
  };
}
