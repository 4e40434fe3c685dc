/**
 * The way through a page: one pass for all names, then sentence by sentence, with all words, through the passages that
 * speak of the dispute.
 */
import type { Lexicon } from '../model/lexicon';
import type { Block, ReadablePage, ReadableText } from '../model/readable';
import { breakIn } from './automaton';
import { indexCues } from './cue-index';
import { languageOf, pageLanguage } from './languages';
import { mentionsOf, type NamedText } from './mentions';
import { indexChoices } from './pieces';
import { type SentenceView, Views } from './sentence-view';
import { type Span, sentencesOf } from './sentences';
import { passagesOf } from './topic';
import type { Found, Vocabulary } from './vocabulary';

export interface Pass {
  /** As `detectLanguage` gives it. */
  language: string;
  /** By text of the page. */
  named: NamedText[];
  /** How many sentences the page's content has. */
  sentences: number;
}

/** Takes each sentence that may answer questions of the lexicon with that index. */
export type Visit = (view: SentenceView, lexicon: number) => void;

/** Blocks and characters after which a caller gets a chance to leave the main thread… */
const BLOCKS = 10;
const CHARACTERS = 5_000;
/** …and sentences, of those that are only counted; each that is read is a step. */
const COUNTED = 25;

/** Yields the share of the work that is done (0–1); returns null for a page that names no core entity. */
export function* passOver(
  page: ReadablePage,
  lexicons: Lexicon[],
  vocabularyFor: (language: string) => Vocabulary,
  visit: Visit,
): Generator<number, Pass | null> {
  const language = pageLanguage(page);
  yield 0;
  const vocabulary = vocabularyFor(languageOf(language).code);
  yield* sharing(0, vocabulary.buildNames());
  const found: Found[][] = [];
  for (const readable of page.texts) found.push(yield* namesIn(readable, vocabulary));
  const sources = page.texts.map(({ text, blocks }, index) => ({
    text,
    found: found[index]!,
    passageOf: blockStarts(blocks),
  }));
  const named = yield* sharing(0.5, mentionsOf(lexicons, sources));
  const opened = named.some(({ mentions }) =>
    mentions.some(({ lexicon, entity }) => lexicons[lexicon]!.entities[entity]!.core === true),
  );
  if (!opened) return null;
  yield* sharing(0.5, vocabulary.buildWords());
  for (const lexicon of lexicons) {
    yield* sharing(0.5, indexCues(lexicon, languageOf(language).code));
    yield* sharing(0.5, indexChoices(lexicon));
  }
  let sentences = 0;
  for (const [index, readable] of page.texts.entries()) {
    yield 0.5;
    const views = new Views({
      lexicons,
      language: languageOf(language),
      year: page.published ? Number(page.published.slice(0, 4)) : null,
      scan: (text) => vocabulary.scan(text, 0, text.length),
    });
    sentences += yield* sentencesIn(
      readable,
      { found: found[index]!, ...named[index]! },
      vocabulary,
      views,
      lexicons,
      visit,
    );
  }
  return { language, named, sentences };
}

/** Goes through steps that say nothing of how far they are. */
function* sharing<Result>(share: number, steps: Generator<void, Result>): Generator<number, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield share;
  }
}

function* namesIn({ text, blocks }: ReadableText, vocabulary: Vocabulary): Generator<number, Found[]> {
  const found: Found[] = [];
  for (const [index, { start, end }] of blocks.entries()) {
    for (let from = start, until = start; from < end; from = until) {
      if (from > start) yield (0.5 * from) / text.length;
      until = breakIn(text, from + CHARACTERS, end);
      for (const name of vocabulary.scanNames(text, from, end, until)) found.push(name);
    }
    if (index % BLOCKS === BLOCKS - 1) yield (0.5 * end) / text.length;
  }
  return found;
}

function* sentencesIn(
  readable: ReadableText,
  names: NamedText & { found: Found[] },
  vocabulary: Vocabulary,
  views: Views,
  lexicons: Lexicon[],
  visit: Visit,
): Generator<number, number> {
  const { text, frame, blocks } = readable;
  const { language } = views;
  const passages = yield* sharing(0.5, passagesOf(lexicons, readable, names, language.code));
  yield 0.5;
  const [ofMentions, ofDescriptions] = [cursorOver(names.mentions), cursorOver(names.descriptions)];
  let sentences = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.zone !== 'content') continue;
    const opened = lexicons.flatMap((_, lexicon) => (passages.opens(lexicon, at) ? [lexicon] : []));
    for (const span of sentencesOf(text, block, language)) {
      const share = 0.5 + (0.5 * span.end) / text.length;
      if (++sentences % COUNTED === 0) yield share;
      if (!opened.length) {
        views.leave();
        continue;
      }
      const found = vocabulary.scan(text, span.start, span.end);
      const [mentions, descriptions] = [ofMentions(span), ofDescriptions(span)];
      yield share;
      const view = views.next({ text, frame, found, mentions, descriptions }, span, block);
      for (const lexicon of opened) {
        yield share;
        visit(view, lexicon);
      }
    }
  }
  return sentences;
}

/** What stands in one stretch after the other, in the text's order: no sentence looks through the whole page. */
function cursorOver<Item extends Span>(items: Item[]): (span: Span) => Item[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < items.length && items[from]!.start < start) from++;
    const inside: Item[] = [];
    for (let at = from; at < items.length && items[at]!.start < end; at++) {
      if (items[at]!.end <= end) inside.push(items[at]!);
    }
    return inside;
  };
}

/** Start of the block that an offset lies in. */
export function blockStarts(blocks: Block[]): (offset: number) => number {
  const starts = blocks.map(({ start }) => start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return starts[low] ?? 0;
  };
}
