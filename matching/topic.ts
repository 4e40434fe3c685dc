/**
 * Where a page speaks of the dispute at all. A passage opens when it names one entity of each side and has a word of the
 * dispute (the pack's word list `topic`), or a name of either where the page's headline speaks of it; what stands far from any such passage answers nothing, so that an item about
 * one party's results, on a page that elsewhere mentions the dispute, is left alone.
 */
import type { Lexicon } from '../model/lexicon';
import type { ReadableText } from '../model/readable';
import type { EntityMention } from './mentions';
import type { Span } from './sentences';
import type { Found } from './vocabulary';

/** Blocks within which both sides and a word of the dispute must stand. */
const WINDOW = 4;
/** Characters around an opened passage that belong to it. */
const REACH = 5_000;

export interface Passages {
  /** Whether the block with this index may answer questions of the pack. */
  opens(lexicon: number, block: number): boolean;
}

/** What a text names. */
interface Named {
  found: Found[];
  mentions: EntityMention[];
  descriptions: EntityMention[];
}

/** In steps, each of them a walk over the blocks. */
export function* passagesOf(
  lexicons: Lexicon[],
  { blocks }: ReadableText,
  named: Named,
  language: string,
): Generator<void, Passages> {
  const opened: boolean[][] = [];
  for (const [pack, lexicon] of lexicons.entries()) {
    const own = namedBy(pack, named);
    opened.push(yield* openedBlocks(blocks, lexicon, own, lexicon.topicWords[language] ?? []));
  }
  return { opens: (lexicon, block) => opened[lexicon]![block]! };
}

/** What is named of one lexicon: its entities, and where its terms stand. */
function namedBy(pack: number, { found, mentions, descriptions }: Named) {
  return {
    mentions: [...mentions, ...descriptions].filter(({ lexicon }) => lexicon === pack),
    spoken: (words: ReadonlySet<number>) =>
      found.filter(({ meanings }) =>
        meanings.some(
          (meaning) => meaning.kind === 'term' && meaning.lexicon === pack && words.has(meaning.term),
        ),
      ),
  };
}

function* openedBlocks(
  blocks: ReadableText['blocks'],
  { topic }: Lexicon,
  { mentions, spoken }: ReturnType<typeof namedBy>,
  words: readonly number[],
): Generator<void, boolean[]> {
  const sides: number[][] = [];
  for (const group of topic) {
    yield;
    const places = mentions.filter(({ entity }) => group.includes(entity));
    sides.push(placesIn(blocks, places));
  }
  const needs = [...sides];
  if (words.length) {
    yield;
    const places = placesIn(blocks, spoken(new Set(words)));
    if (isHeadline(blocks, sides, places)) return within(blocks, spans(blocks, [anyOf(sides)]));
    needs.push(places);
  }
  yield;
  return within(blocks, spans(blocks, needs));
}

/**
 * Whether the page's headline speaks of the dispute and the page names all sides somewhere: a live blog has a heading for
 * each post, and in few of them everybody is named.
 */
function isHeadline(blocks: ReadableText['blocks'], sides: number[][], words: number[]): boolean {
  const headline = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  return (
    headline >= 0 &&
    words[headline]! > 0 &&
    sides.some((counts) => counts[headline]! > 0) &&
    sides.every((counts) => counts.some((count) => count > 0))
  );
}

const anyOf = (groups: number[][]): number[] =>
  (groups[0] ?? []).map((_, block) => groups.reduce((sum, counts) => sum + counts[block]!, 0));

/** Which blocks lie in reach of a span; starts and ends of both ascend. */
function within(blocks: Span[], spans: Span[]): boolean[] {
  let at = 0;
  return blocks.map(({ start, end }) => {
    while (at < spans.length && spans[at]!.end + REACH < start) at++;
    return at < spans.length && spans[at]!.start - REACH <= end;
  });
}

/** How many of the items lie in each content block. */
function placesIn(blocks: ReadableText['blocks'], items: { start: number }[]): number[] {
  const sorted = items.map(({ start }) => start).sort((a, b) => a - b);
  let at = 0;
  return blocks.map(({ start, end, zone }) => {
    let count = 0;
    while (at < sorted.length && sorted[at]! < start) at++;
    while (at < sorted.length && sorted[at]! < end) {
      at++;
      count++;
    }
    return zone === 'content' ? count : 0;
  });
}

function spans(blocks: ReadableText['blocks'], needs: number[][]): Span[] {
  return blocks.flatMap((block, index) => {
    const last = sectionEnd(blocks, index);
    const all = needs.every((counts) => counts.slice(index, last).some((count) => count > 0));
    return all && needs.length ? [{ start: block.start, end: blocks[last - 1]!.end }] : [];
  });
}

/** The blocks that are looked at together end with the section: the next heading begins another matter. */
function sectionEnd(blocks: ReadableText['blocks'], index: number): number {
  let end = index + 1;
  while (
    end < blocks.length &&
    end < index + WINDOW &&
    !(blocks[end]!.kind === 'heading' && blocks[end]!.level > 1)
  )
    end++;
  return end;
}
