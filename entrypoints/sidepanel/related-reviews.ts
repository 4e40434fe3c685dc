/**
 * Fact-checks whose claim a page speaks of. A known name or a figure has to be in both before words are compared at all;
 * MiniSearch finds and ranks the sentences by words then. What is offered is related, and no more is said of it. How
 * often that is right: docs/claim-review.md.
 */
import MiniSearch from 'minisearch';
import type { Supported } from '../../matching/claim-support';
import type { ClaimReview, RelatedReview } from '../../model/claim-review';
import { isStopWord } from './stop-words';

export interface ReviewedClaim {
  review: ClaimReview;
  claim: Supported;
}

/** Fact-checks after which a caller gets a chance to leave the main thread. */
const CLAIMS = 20;
/** Sentences of a page that are looked at closely. */
const CLOSE = 5;

/** The share of a claim's words, by how rare they are, that the sentence has to have… */
const SHARE = { named: 0.5, alsoFigure: 0.1, figureAlone: 0.6 };
/** …and how many words. */
const WORDS = 2;

/** At most one sentence for each fact-check, the best; those that are most alike come first. */
export function* relatedReviews(
  sentences: readonly Supported[],
  claims: readonly ReviewedClaim[],
): Generator<void, RelatedReview[]> {
  const wanted = claims.filter(({ claim }) =>
    sentences.some((sentence) => supportOf(claim, sentence) !== null),
  );
  if (wanted.length === 0) return [];
  const index = new SentenceIndex(sentences);
  const offers: (RelatedReview & { share: number })[] = [];
  for (const [at, { review, claim }] of wanted.entries()) {
    if (at % CLAIMS === CLAIMS - 1) yield;
    const best = index.closest(claim);
    if (best) offers.push({ review, ...best });
  }
  return offers
    .sort((a, b) => b.share - a.share || (b.review.published ?? '').localeCompare(a.review.published ?? ''))
    .map(({ review, sentence }) => ({ review, sentence }));
}

/**
 * Null where the two have too little in common to be compared: neither a name nor a figure, or less than half of the
 * names that the claim has.
 */
function supportOf(claim: Supported, sentence: Supported): keyof typeof SHARE | null {
  const names = sharedBy(claim.entities, sentence.entities);
  if (names * 2 < claim.entities.size) return null;
  const hasFigure = sharedBy(claim.figures, sentence.figures) > 0;
  if (hasFigure) return names > 0 ? 'alsoFigure' : 'figureAlone';
  return names > 0 ? 'named' : null;
}

class SentenceIndex {
  readonly #index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => word,
    searchOptions: {
      // Endings: “account” and “accounts”, “accuse” and “accused”.
      prefix: (word) => word.length > 4,
      fuzzy: (word) => (word.length > 5 && !HAN.test(word) ? 0.2 : false),
    },
  });
  readonly #frequency = new Map<string, number>();

  constructor(private readonly sentences: readonly Supported[]) {
    for (const [id, sentence] of sentences.entries()) {
      const words = wordsOf(sentence);
      for (const word of new Set(words)) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
      this.#index.add({ id, words: words.join(' ') });
    }
  }

  closest(claim: Supported): { sentence: string; share: number } | null {
    const words = [...new Set(wordsOf(claim))];
    const total = words.reduce((sum, word) => sum + this.#weight(word), 0);
    const found = this.#index.search(words.join(' '), {
      filter: ({ id }) => supportOf(claim, this.sentences[id]!) !== null,
    });
    let best: { sentence: string; share: number } | null = null;
    for (const { id, queryTerms } of found.slice(0, CLOSE)) {
      const sentence = this.sentences[id]!;
      const share = queryTerms.reduce((sum, word) => sum + this.#weight(word), 0) / total;
      const least = SHARE[supportOf(claim, sentence)!];
      if (queryTerms.length >= WORDS && share >= least && share > (best?.share ?? 0))
        best = { sentence: sentence.text, share };
    }
    return best ?? this.#inAnotherLanguage(claim);
  }

  /** Two languages have few words in common: there a name and a figure, in one sentence, are enough. */
  #inAnotherLanguage(claim: Supported): { sentence: string; share: number } | null {
    const sentence = this.sentences.find(
      (one) => one.language !== claim.language && supportOf(claim, one) === 'alsoFigure',
    );
    return sentence ? { sentence: sentence.text, share: 0 } : null;
  }

  /** Rarer words of the page tell more: inverse document frequency. */
  #weight(word: string): number {
    return Math.log(1 + this.sentences.length / (1 + (this.#frequency.get(word) ?? 0)));
  }
}

const HAN = /^\p{Script=Han}/u;
const segmenters = new Map<string, Intl.Segmenter>();

/** Words that say something of their own: no names and figures, which are compared as such, and no small words. */
function wordsOf({ text, language, spelled }: Supported): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const rest = spelled.reduce((left, part) => left.replaceAll(part, ' '), text);
  return [...segmenter.segment(rest)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.normalize('NFC').toLowerCase())
    .filter((word) => /\p{L}/u.test(word) && word.length > (HAN.test(word) ? 1 : 2) && !isStopWord(word));
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((item) => b.has(item)).length;
