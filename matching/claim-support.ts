/**
 * What a sentence gives to go by when it is held beside a claim from elsewhere, which has no cues: the known names and
 * the figures in it. Sentences everywhere in the content count, not those on a dispute alone.
 */
import { groupBy } from '../model/group-by';
import type { Lexicon } from '../model/lexicon';
import type { Block, ReadableText } from '../model/readable';
import { detectLanguage, languageOf } from './languages';
import type { Language } from './languages/language';
import { type EntityMention, mentionsOf } from './mentions';
import { blockStarts } from './pass';
import { type Quantity, quantitiesOf } from './quantities';
import { sentencesOf } from './sentences';
import { Vocabulary } from './vocabulary';

export interface Supported {
  text: string;
  /** Code of the language that it was read in. */
  language: string;
  /** Known entities, as `pack:entity`: those of its block, since a sentence goes on about whom the one before named. */
  entities: ReadonlySet<string>;
  /** Figures that tell one statement from another: no small counts, which everything has. */
  figures: ReadonlySet<string>;
  /** Names and figures as they stand in it. */
  spelled: readonly string[];
}

/** Smaller bare counts say nothing of what is counted. */
const SMALL = 13;
/** Blocks after which a caller gets a chance to leave the main thread. */
const BLOCKS = 10;

/** Reads sentences of pages and claims of others with the same eyes. */
export class SupportReader {
  readonly #vocabularies = new Map<Language, Vocabulary>();

  constructor(private readonly lexicons: Lexicon[]) {}

  /** The sentences of a page's content, in its order. @param declared BCP 47 tag, null where the page names none */
  *sentences(texts: readonly ReadableText[], declared: string | null): Generator<void, Supported[]> {
    const sample = texts.map(({ text }) => text.slice(0, 20_000)).join('\n');
    const language = languageOf(detectLanguage(sample, declared));
    const all: Supported[] = [];
    for (const { text, blocks } of texts) {
      const passageOf = blockStarts(blocks);
      const mentions = groupBy(yield* this.#mentions(text, blocks, language), ({ start }) =>
        passageOf(start),
      );
      for (const [at, block] of blocks.entries()) {
        if (at % BLOCKS === BLOCKS - 1) yield;
        if (block.zone !== 'content') continue;
        for (const { start, end } of sentencesOf(text, block, language))
          all.push(this.#supported(text, start, end, mentions.get(block.start) ?? [], language));
      }
    }
    return all;
  }

  /** A claim, which is a sentence or two. @param declared as of {@link sentences} */
  claim(text: string, declared: string | null): Supported {
    const language = languageOf(detectLanguage(text, declared));
    const block: Block = { start: 0, end: text.length, kind: 'paragraph', zone: 'content', level: 0 };
    const steps = this.#mentions(text, [block], language);
    for (;;) {
      const step = steps.next();
      if (step.done) return this.#supported(text, 0, text.length, step.value, language);
    }
  }

  *#mentions(text: string, blocks: Block[], language: Language): Generator<void, EntityMention[]> {
    const vocabulary = this.#vocabularyOf(language);
    yield* vocabulary.buildNames();
    const found = blocks.flatMap(({ start, end }) => vocabulary.scanNames(text, start, end));
    const [named] = yield* mentionsOf(this.lexicons, [{ text, found, passageOf: blockStarts(blocks) }]);
    yield* vocabulary.buildWords();
    return named?.mentions ?? [];
  }

  #supported(
    text: string,
    start: number,
    end: number,
    mentions: EntityMention[],
    language: Language,
  ): Supported {
    const found = this.#vocabularyOf(language).scan(text, start, end);
    const figures = quantitiesOf(text, start, end, found, language);
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    return {
      text: text.slice(start, end),
      language: language.code,
      entities: new Set(
        mentions.map(
          ({ lexicon, entity }) =>
            `${this.lexicons[lexicon]!.pack.id}:${this.lexicons[lexicon]!.entities[entity]!.id}`,
        ),
      ),
      figures: new Set(figures.filter(isTelling).map(({ value, unit }) => `${value} ${unit ?? ''}`)),
      spelled: [...inside, ...figures].map((part) => text.slice(part.start, part.end)),
    };
  }

  #vocabularyOf(language: Language): Vocabulary {
    const known = this.#vocabularies.get(language) ?? new Vocabulary(this.lexicons, language);
    this.#vocabularies.set(language, known);
    return known;
  }
}

const isTelling = ({ value, unit }: Quantity) => unit !== null || Math.abs(value) >= SMALL;
