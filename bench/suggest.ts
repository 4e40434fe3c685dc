/**
 * What example sentences alone are worth. For each language all cues of the
 * bundled pack are put aside (its lists `topic` and `unit-…` stay), cues are proposed from one half of the examples, and
 * the pack with these is scored on the other half, which they were not made from, and on the golden pages. The pack's own
 * cues, written by hand, are scored beside them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compilePack } from '../matching/compile';
import { createReader } from '../matching/reader';
import { suggestCues, withSuggestions } from '../matching/suggest';
import { ratesOf, tryExamples } from '../matching/trial';
import type { Examples, Pack } from '../model/pack';
import { ExamplesSchema } from '../model/pack-examples';
import { bundledPacks } from '../packs';
import { type GoldPage, parseGold } from '../test/pages/gold';
import { rates, scorePage, sum } from '../test/pages/score';
import sets from '../test/pages/sets.json';
import { type Bench, table } from './bench';

const pack = bundledPacks().find(({ id }) => id === 'anthropic-alibaba')!;
const rate = (share: number) => share.toFixed(2);
const both = ({ precision, recall }: { precision: number; recall: number }) => [
  rate(precision),
  rate(recall),
];
const HALF = ['precision, other half', 'recall'];
const GOLDEN = ['precision, golden pages', 'recall'];

/** No browser is asked for: nothing of it is a matter of time. */
export const run: Bench = async () => {
  const head = ['', 'learned from', 'cues', ...HALF, ...GOLDEN, ...HALF.map(byHand), ...GOLDEN.map(byHand)];
  console.log(table(head, pack.languages.map(rowOf)));
};

const byHand = (column: string) => `${column}, by hand`;

function rowOf(language: string): (string | number)[] {
  const examples = v.parse(
    ExamplesSchema,
    JSON.parse(
      readFileSync(new URL(`../packs/${pack.id}/examples/${language}.json`, import.meta.url), 'utf8'),
    ),
  );
  const [learnt, unseen] = [half(examples, 0), half(examples, 1)];
  const bare = withoutCues(pack, language);
  const suggestions = suggestCues(compilePack(bare), language, learnt);
  const { pack: learned, kept } = withSuggestions(bare, language, suggestions);
  const pages = goldenPages(language);
  const scores = [learned, pack].flatMap((tried) => {
    const lexicon = compilePack(tried);
    const reader = createReader([lexicon]);
    const golden = pages.map((gold) => scorePage(gold, reader.read(gold.page)).statements);
    return [...both(ratesOf(tryExamples(lexicon, language, unseen))), ...both(rates(sum(golden)))];
  });
  return [language, learnt.sentences.length, kept.length, ...scores];
}

/** Every sentence falls into one of two halves, by its place; neighbours, which are alike, are parted at random. */
function half({ context, sentences }: Examples, which: 0 | 1): Examples {
  return { context, sentences: sentences.filter((_, i) => Math.imul(i, 2_654_435_761) >>> 31 === which) };
}

function withoutCues(whole: Pack, language: string): Pack {
  const without = (cues: Record<string, string[]> | undefined) =>
    cues && Object.fromEntries(Object.entries(cues).filter(([code]) => code !== language));
  return {
    ...whole,
    questions: whole.questions.map((question) => ({
      ...question,
      cues: without(question.cues),
      unlisted: without(question.unlisted),
      positions: question.positions.map((position) => ({ ...position, cues: without(position.cues) })),
    })),
  };
}

function goldenPages(language: string): GoldPage[] {
  return sets.flatMap(({ folder }) => {
    const place = new URL(`../test/pages/${folder}/`, import.meta.url);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => name.endsWith('.gold.html'))
      .map((name) => parseGold(name, readFileSync(new URL(name, place), 'utf8')))
      .filter(({ page }) => page.language?.slice(0, 2) === language);
  });
}
