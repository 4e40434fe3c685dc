/** Reads the golden pages of every set in sets.json and holds the scores against the set's thresholds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relatedReviews } from '../../entrypoints/sidepanel/related-reviews';
import { SupportReader } from '../../matching/claim-support';
import { compilePack } from '../../matching/compile';
import { createReader } from '../../matching/reader';
import { claimReviewsIn } from '../../model/claim-review';
import { bundledPacks } from '../../packs';
import { type GoldPage, parseGold } from './gold';
import { rates, scorePage, sum } from './score';
import sets from './sets.json';

const lexicons = bundledPacks().map(compilePack);
const reader = createReader(lexicons);

/** Invented fact-checks: some of what the pack asks (`about` names the question), most of other matters. */
const reviewText = readFileSync(new URL('claim-reviews.json', import.meta.url), 'utf8');
const questionOf = new Map(
  (JSON.parse(reviewText)['@graph'] as { url: string; about?: string }[]).map(({ url, about }) => [
    url,
    about,
  ]),
);
const support = new SupportReader(lexicons);
const reviewed = claimReviewsIn([reviewText], null).reviews.map((review) => ({
  review,
  claim: support.claim(review.claim, review.language),
}));

/** What is offered beside a page, each with the question that it is about and whether the sentence answers that. */
function offersBeside({ page, sentences, text }: GoldPage) {
  const offers = ended(relatedReviews(ended(support.sentences(page.texts, page.language)), reviewed));
  return offers.map(({ review, sentence }) => {
    const question = questionOf.get(review.url);
    const isAnswer = sentences.some(
      (gold) =>
        gold.answers.some((answer) => answer.startsWith(`${question}:`)) &&
        isWithin(solid(text.excerpt(gold)), solid(sentence)),
    );
    return { question, isAnswer, line: `${review.claim} – ${sentence}` };
  });
}

const isWithin = (a: string, b: string) => a.includes(b) || b.includes(a);
const solid = (text: string) => text.replace(/\s+/g, '');

function ended<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

for (const set of sets) {
  const folder = new URL(`${set.folder}/`, import.meta.url);
  // A set that lies beside the project is scored where it is there; the project's own must be.
  if (set.elsewhere && !existsSync(folder)) continue;

  describe(`golden pages in ${set.folder}`, () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.gold.html'));
    const pages = names.map((name) => parseGold(name, readFileSync(new URL(name, folder), 'utf8')));
    const scores = pages.map((gold) => scorePage(gold, reader.read(gold.page)));
    const errors = scores.flatMap((score) => score.errors);
    const mentions = rates(sum(scores.map((score) => score.mentions)));
    const statements = rates(sum(scores.map((score) => score.statements)));
    const kinds = (kind: RegExp) => errors.filter((error) => kind.test(error)).join('\n');
    console.log(
      `${set.folder}: ${pages.length} pages, mentions F1 ${mentions.f1.toFixed(3)}, statements precision ` +
        `${statements.precision.toFixed(3)}, recall ${statements.recall.toFixed(3)}`,
    );

    it('has pages', () => expect(pages.length).toBeGreaterThan(0));
    it(`finds mentions: F1 ${set.mentionsF1}`, () => {
      expect(mentions.f1, kinds(/: (missed|false) mention/)).toBeGreaterThanOrEqual(set.mentionsF1);
    });
    it(`finds no statements that are not there: precision ${set.statementsPrecision}`, () => {
      expect(statements.precision, kinds(/: false statement/)).toBeGreaterThanOrEqual(
        set.statementsPrecision,
      );
    });
    it(`finds the statements that are there: recall ${set.statementsRecall}`, () => {
      expect(statements.recall, kinds(/: missed statement/)).toBeGreaterThanOrEqual(set.statementsRecall);
    });
    it('offers fact-checks of what a page says, and of other matters none', () => {
      const offers = pages.flatMap(offersBeside);
      expect(offers.filter(({ question }) => question === undefined).map(({ line }) => line)).toEqual([]);
      const right = offers.filter(({ isAnswer }) => isAnswer).length;
      console.log(`${set.folder}: ${offers.length} fact-checks offered, ${right} at a sentence that answers`);
      expect(right).toBeGreaterThan(0.7 * offers.length);
    });
    it('shows all annotated text to the reader', () => {
      expect(pages.flatMap(({ name, unseen }) => unseen.map((tag) => `${name}: ${tag}`))).toEqual([]);
    });

    const quiet = pages.filter((gold) => gold.mentions.length + gold.sentences.length === 0);
    if (quiet.length > 0) {
      it.each(quiet.map((gold) => [gold.name, gold] as const))('finds nothing in %s', (name) => {
        expect(errors.filter((error) => error.startsWith(`${name}:`))).toEqual([]);
      });
    }
  });
}
