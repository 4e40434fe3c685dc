import { expect, it } from 'vitest';
import { wordsFor } from '../../../components/words/languages';
import { whyText } from '../../../components/words/why-text';
import type { Explained } from '../../../model/reading';

const POSITIONS = [{ id: 'more', label: 'More than 28.8 million' }];

const ROUNDED: Explained = {
  position_ids: ['more'],
  denies: [],
  unlisted: false,
  modality: 'asserted',
  value: { text: 'nearly 29 million', low: 28_500_000, high: 29_000_000, unit: 'exchanges', hedge: 'nearly' },
  why: {
    words: ['exchanges', 'nearly 29 million'],
    carried: false,
    arithmetic: { rule: 'meets', position: 'more', low: 28_800_000, high: 31_680_000 },
    disagreement: { rule: 'one-answer' },
  },
};

it.each([
  [
    'en',
    'With “exchanges” and “nearly 29 million”, this sentence answers: More than 28.8 million. “nearly 29 million” leaves open 28.5–29 million, which meets “More than 28.8 million” (28.8–31.68 million). The question has one answer, so reports with another one conflict.',
  ],
  [
    'de',
    'Mit „exchanges“ und „nearly 29 million“ antwortet dieser Satz: More than 28.8 million. „nearly 29 million“ lässt 28,5–29 Millionen offen und trifft sich darin mit „More than 28.8 million“ (28,8–31,68 Millionen). Die Frage hat eine einzige Antwort; Berichte mit einer anderen widersprechen.',
  ],
  [
    'zh',
    '从“exchanges”和“nearly 29 million”来看，此句的回答是：More than 28.8 million。“nearly 29 million”可以指2850万 - 2900万，与“More than 28.8 million”（2880万 - 3168万）有重合。这个问题只有一个答案，说法不同的报道即相矛盾。',
  ],
])('names words, arithmetic and rule in %s', (language, expected) => {
  // Which dash stands between two figures is the matter of the browser's own data.
  expect(whyText(ROUNDED, POSITIONS, wordsFor(language)).replaceAll(/ ?[-–~] ?/g, '–')).toBe(
    expected.replaceAll(/ ?[-–~] ?/g, '–'),
  );
});

it.each<[string, Partial<Explained>, string]>([
  [
    'a denial of what nobody reports',
    {
      position_ids: [],
      modality: 'denied',
      value: null,
      why: { ...ROUNDED.why, arithmetic: null, disagreement: null },
    },
    'With “exchanges” and “nearly 29 million”, this sentence denies an answer that no report gives.',
  ],
  [
    'a sentence that was read with its column head alone',
    { value: null, why: { words: [], carried: true, arithmetic: null, disagreement: null } },
    'With the question or column head before it, this sentence answers: More than 28.8 million.',
  ],
  [
    'a figure of a kind that no report gives',
    {
      position_ids: [],
      unlisted: true,
      why: { words: ['nearly 29 million'], carried: false, arithmetic: null, disagreement: null },
    },
    'With “nearly 29 million”, this sentence gives an answer that no report gives. “nearly 29 million” leaves open 28.5–29 million.',
  ],
  [
    'a pair that the pack declares, with its reason',
    {
      value: null,
      why: {
        words: ['exchanges'],
        carried: false,
        arithmetic: null,
        disagreement: { rule: 'declared', position: 'more', relation: 'differs', reason: 'another count.' },
      },
    },
    'With “exchanges”, this sentence answers: More than 28.8 million. The pack counts “More than 28.8 million” as a mere difference: another count.',
  ],
])('explains %s', (_, change, expected) => {
  expect(whyText({ ...ROUNDED, ...change }, POSITIONS, wordsFor('en'))).toBe(expected);
});
