import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePack } from '../../../matching/compile';
import { createReader } from '../../../matching/reader';
import type { Block, ReadablePage, ReadableText } from '../../../model/readable';
import { result } from '../../../model/steps';
import { bundledPacks } from '../../../packs';

const reader = createReader(bundledPacks().map(compilePack));

type Piece = Pick<Block, 'kind' | 'zone' | 'level'> & { text: string };

const CONTENT = [
  'Anthropic accused Alibaba of distillation.',
  'In a letter, Anthropic said Alibaba used nearly 25,000 fraudulent accounts.',
  'Alibaba denied it. The company did not use Claude, it said.',
  'It lasted for six weeks, from 22 April to 5 June.',
  'Scott said nothing.',
  'The weather stays fine.',
];
const QUIET = ['12:01:07', 'Monday', 'Kyle', 'Fares rise', 'Share 7 up', '8'];
const NAMING = ['More on Alibaba', 'Anthropic', 'Claude'];

const content = fc
  .constantFrom(...CONTENT)
  .map((text): Piece => ({ text, kind: 'paragraph', zone: 'content', level: 0 }));
const heading = fc
  .constantFrom('Anthropic and Alibaba: the letter', 'Markets')
  .map((text): Piece => ({ text, kind: 'heading', zone: 'content', level: 1 }));
const marginOf = (texts: string[]) =>
  fc.constantFrom(...texts).map((text): Piece => ({ text, kind: 'item', zone: 'margin', level: 0 }));
const margin = marginOf([...QUIET, ...NAMING]);
const around = fc.array(fc.oneof({ arbitrary: marginOf(QUIET), weight: 9 }, margin), { maxLength: 3 });
const matter = fc.array(fc.oneof({ arbitrary: content, weight: 6 }, margin, heading), { maxLength: 7 });

function pageOf(pieces: Piece[]): ReadablePage {
  const blocks: Block[] = [];
  let text = '';
  for (const { text: own, ...rest } of pieces) {
    if (text) text += '\n';
    blocks.push({ start: text.length, end: text.length + own.length, ...rest });
    text += own;
  }
  const texts: ReadableText[] = [{ frame: 0, text, blocks }];
  return { url: 'https://news.example/', canonical: null, title: '', language: 'en', published: null, texts };
}

it('is read as if it had been read anew', () => {
  let kept = 0;
  const pieces = fc.record({
    matter,
    before: fc.tuple(around, around),
    after: fc.tuple(around, around),
    other: matter,
  });
  fc.assert(
    fc.property(pieces, fc.boolean(), ({ matter, before, after, other }, isOther) => {
      const page = pageOf([...before[0], ...matter, ...before[1]]);
      const changed = pageOf([...after[0], ...(isOther ? other : matter), ...after[1]]);
      if (!result(reader.moved({ page, reading: null }, changed, 2))) return;
      kept++;
      const moved = result(reader.moved({ page, reading: reader.read(page) }, changed, 2))!;
      expect(moved.reading).toEqual(reader.read(changed, 2));
    }),
    { numRuns: 2000 },
  );
  expect(kept).toBeGreaterThan(50);
});

it('is not read again for a clock before and a ticker behind it', () => {
  const clock = (time: string): Piece => ({ text: time, kind: 'paragraph', zone: 'margin', level: 0 });
  const article = CONTENT.map((text): Piece => ({ text, kind: 'paragraph', zone: 'content', level: 0 }));
  const page = pageOf([clock('9:59:59'), ...article, clock('7 up')]);
  const later = pageOf([clock('10:00:00'), ...article, clock('8 up'), clock('9 down')]);
  const reading = reader.read(page)!;
  const moved = result(reader.moved({ page, reading }, later, 2))!.reading!;
  expect(moved.statements.length).toBeGreaterThan(0);
  expect(moved).toEqual(reader.read(later, 2));
  expect(moved.mentions[0]!.position.start).toBe(reading.mentions[0]!.position.start + 1);
});
