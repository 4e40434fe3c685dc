/**
 * Fact-checks that others published, as schema.org has them: https://schema.org/ClaimReview. What a publisher says of a
 * claim stays the publisher's word; nothing here says who is right. docs/claim-review.md
 */
import * as v from 'valibot';
import { JsonError, parseJson } from './json-text';
import { isoDate } from './pack-fields';

/** In characters; what is longer is no claim, and no page's or publisher's name. */
const LONGEST_CLAIM = 2000;
const LONGEST_LINE = 400;
/** Fact-checks in one source. */
export const MOST_REVIEWS = 5000;
/** Bytes of a file with fact-checks. */
export const MOST_REVIEW_BYTES = 20_000_000;
/** How deep JSON-LD may go; a data feed of fact-checks goes to seven. */
const MOST_NESTING = 24;

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LINE));
/** Goes into `href`. */
const webAddress = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]/));

/** One fact-check, as it is kept: of each field the first that counts. */
export const ClaimReviewSchema = v.object({
  url: webAddress,
  /** What is checked, in the publisher's words for it. */
  claim: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CLAIM)),
  /** Who made the claim. */
  claimant: v.nullable(line),
  /** Where the claim was made. */
  appearances: v.pipe(v.array(webAddress), v.maxLength(20)),
  publisher: line,
  /** In the publisher's own words, or its figure where it has none. */
  rating: v.nullable(line),
  published: v.nullable(isoDate),
  /** BCP 47 tag. */
  language: v.nullable(line),
});
export type ClaimReview = v.InferOutput<typeof ClaimReviewSchema>;

/** Fact-checks that came together: from one file, or from one page. */
export const ReviewSourceSchema = v.object({
  /** `file:` and the file's name, or the page's address. */
  id: v.pipe(v.string(), v.maxLength(20_000)),
  /** The file's name or the page's title. */
  name: v.pipe(v.string(), v.maxLength(1000)),
  kept: isoDate,
  reviews: v.pipe(v.array(ClaimReviewSchema), v.maxLength(MOST_REVIEWS)),
});
export type ReviewSource = v.InferOutput<typeof ReviewSourceSchema>;

/** A fact-check whose claim a page speaks of. */
export interface RelatedReview {
  review: ClaimReview;
  /** The sentence of the page that speaks of the claim. */
  sentence: string;
}

/** What came of a file with fact-checks. */
export interface ReviewIntake {
  /** How many are kept that were not kept from a file of this name. */
  added: number;
  /** How many were kept from it already. */
  same: number;
  /** How many lack a claim, a publisher or an address, or are too many. */
  left: number;
}

/** What came of some JSON-LD. */
export interface FoundReviews {
  reviews: ClaimReview[];
  /** Fact-checks without a claim, a publisher or an address, and those past {@link MOST_REVIEWS}. */
  left: number;
  /** Texts that are no JSON. */
  broken: number;
}

/** What two fact-checks are one by. */
export const reviewKey = ({ url, claim }: ClaimReview): string => JSON.stringify([url, claim]);

export const fileSourceId = (name: string) => `file:${name}`;

/**
 * The fact-checks in some texts of JSON-LD, each once, wherever in it they stand: alone, in a list, in `@graph`, in a
 * data feed, below an article. What is no JSON is counted and passed over.
 *
 * @param address of the page that the texts stand on, for fact-checks that name none; null for a file
 */
export function claimReviewsIn(texts: readonly string[], address: string | null): FoundReviews {
  const found = new Map<string, ClaimReview>();
  let [left, broken] = [0, 0];
  for (const text of texts) {
    const json = jsonOf(text);
    if (json === undefined) broken++;
    for (const written of reviewsBelow(json)) {
      const parsed = v.safeParse(WrittenReviewSchema, written);
      const review = parsed.success
        ? v.safeParse(ClaimReviewSchema, readReview(parsed.output, address))
        : null;
      if (!review?.success) left++;
      else if (found.size < MOST_REVIEWS || found.has(reviewKey(review.output)))
        found.set(reviewKey(review.output), review.output);
      else left++;
    }
  }
  return { reviews: [...found.values()], left, broken };
}

/** Adds fact-checks to those of a source; of two that are one, the one that comes takes the place. */
export function joinedReviews(here: readonly ClaimReview[], more: readonly ClaimReview[]): ClaimReview[] {
  const all = new Map([...here, ...more].map((review) => [reviewKey(review), review]));
  return [...all.values()].slice(0, MOST_REVIEWS);
}

/** The fact-checks as schema.org's own JSON-LD, for other programs and for this one again. */
export function claimReviewJson(reviews: readonly ClaimReview[]): string {
  const graph = reviews.map((review) => ({
    '@type': 'ClaimReview',
    url: review.url,
    claimReviewed: review.claim,
    itemReviewed: {
      '@type': 'Claim',
      ...(review.claimant !== null && { author: { '@type': 'Thing', name: review.claimant } }),
      ...(review.appearances.length > 0 && { appearance: review.appearances }),
    },
    author: { '@type': 'Organization', name: review.publisher },
    ...(review.rating !== null && { reviewRating: { '@type': 'Rating', alternateName: review.rating } }),
    ...(review.published !== null && { datePublished: review.published }),
    ...(review.language !== null && { inLanguage: review.language }),
  }));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

/** Undefined for what is no JSON. A page's JSON-LD may stand between the signs of a comment or a CDATA section. */
function jsonOf(text: string): unknown {
  const bare = text.replace(
    /^\uFEFF?\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)?|(?:-->|\/\*\s*\]\]>\s*\*\/)?\s*;?\s*$/g,
    '',
  );
  try {
    return parseJson(bare, MOST_NESTING);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* reviewsBelow(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) for (const item of value) yield* reviewsBelow(item);
  if (!isObject(value)) return;
  if (hasType(value, 'ClaimReview')) yield value;
  for (const inner of Object.values(value)) yield* reviewsBelow(inner);
}

/** Types are names, or addresses that end with one. */
const hasType = (value: Fields, name: string) =>
  listOf(value['@type']).some((type) => typeof type === 'string' && type.split(/[/:#]/).at(-1) === name);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** In JSON-LD whatever can be said once can be said several times, as text, as a value, or as a thing with a name. */
const manyTexts = v.pipe(v.optional(v.unknown(), null), v.transform(textsOf));
const oneText = v.pipe(
  manyTexts,
  v.transform((texts): string | null => texts[0] ?? null),
);
const things = v.pipe(
  v.optional(v.unknown(), null),
  v.transform((value) => listOf(value).filter(isObject)),
);

const WrittenReviewSchema = v.object({
  url: oneText,
  mainEntityOfPage: oneText,
  claimReviewed: oneText,
  itemReviewed: things,
  author: oneText,
  publisher: oneText,
  reviewRating: things,
  datePublished: oneText,
  inLanguage: oneText,
});

const WrittenClaimSchema = v.object({
  text: oneText,
  name: oneText,
  author: oneText,
  appearance: manyTexts,
  firstAppearance: manyTexts,
});

const WrittenRatingSchema = v.object({
  alternateName: oneText,
  name: oneText,
  ratingValue: oneText,
  bestRating: oneText,
});

function readReview(written: v.InferOutput<typeof WrittenReviewSchema>, address: string | null) {
  const item = v.parse(WrittenClaimSchema, written.itemReviewed[0] ?? {});
  const isClaim = written.itemReviewed[0] !== undefined && hasType(written.itemReviewed[0], 'Claim');
  const url = [written.url, written.mainEntityOfPage, address].find((one) => isAddress(one)) ?? '';
  return {
    url,
    claim: written.claimReviewed ?? item.text ?? (isClaim ? item.name : null) ?? '',
    claimant: shortened(item.author),
    appearances: [...new Set([...item.firstAppearance, ...item.appearance])].filter(isAddress).slice(0, 20),
    publisher: shortened(written.author ?? written.publisher) ?? hostOf(url),
    rating: shortened(ratingIn(written.reviewRating)),
    published: dayIn(written.datePublished),
    language: shortened(written.inLanguage),
  };
}

function ratingIn([rating]: Fields[]): string | null {
  const { alternateName, name, ratingValue, bestRating } = v.parse(WrittenRatingSchema, rating ?? {});
  const figure = ratingValue !== null && bestRating !== null ? `${ratingValue} / ${bestRating}` : ratingValue;
  return alternateName ?? name ?? figure;
}

/** The texts in a value; of a thing, its name, its address or its id. */
function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item): string[] => {
    if (typeof item === 'number') return [String(item)];
    if (typeof item === 'string') return [plainText(item)].filter(Boolean);
    if (!isObject(item)) return [];
    const inner = [item['@value'], item.name, item.url, item['@id']].find((one) => textsOf(one).length > 0);
    return textsOf(inner).slice(0, 1);
  });
}

const CHARACTERS: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Publishers leave tags and character references in what should be plain text; it is shown as text either way. */
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      if (name) return CHARACTERS[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

const isAddress = (text: string | null): text is string => v.is(webAddress, text);
const shortened = (text: string | null) => text?.slice(0, LONGEST_LINE) ?? null;
const hostOf = (url: string) => /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? '';

/** The day as it is written, in the publisher's own time zone. */
function dayIn(date: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date ?? '')?.[0];
  return day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : null;
}
