/** A sentence as cues see it: the words, names, figures, dates and quotations in it, and what it carries over. */
import type { Lexicon } from '../model/lexicon';
import type { Block } from '../model/readable';
import type { DateFound } from './calendar';
import { datesOf } from './dates';
import type { Language, WordRole } from './languages/language';
import { type EntityMention, isParty } from './mentions';
import { type Quantity, quantitiesOf } from './quantities';
import { isByline, isCompany, isGeneral, strangerIn } from './sentence-kind';
import type { Span } from './sentences';
import { type Found, hasRole } from './vocabulary';

/** A word that a sentence takes over; in a table row, from the head of the column with this index. */
export interface CarriedWord extends Found {
  cell?: number;
}

export interface SentenceView extends Span {
  text: string;
  block: Block;
  frame: number;
  language: Language;
  found: Found[];
  mentions: EntityMention[];
  descriptions: EntityMention[];
  quantities: Quantity[];
  dates: DateFound[];
  quotes: Span[];
  /** It asks, and so answers nothing. */
  asks: boolean;
  /** It is a byline, or speaks of how things are in general. */
  idle: boolean;
  /** The name that it starts with, where no pack knows it. */
  stranger: string | null;
  /** It goes on about a company that no pack knows; so do those behind it until they name somebody known. */
  elsewhere: boolean;
  /** Words that it takes over: the question it answers, the heads of its table columns. */
  context: CarriedWord[];
  /** Words of the sentence before, where this one gives only a figure. */
  counted: Found[];
  /** The entity that a pronoun or a bare “the company” in it stands for, per lexicon; -1: none. */
  carried: number[];
  /** Parties that the sentence before named. */
  before: EntityMention[];
  /** Sentences since somebody's words were last passed on: 0 in one that does, `Infinity` where none did. */
  relayed: number;
  /** The same of another report's words. */
  fromOutlet: number;
  /** The mention (or description) that it is about so far as one can see: the first party named. */
  focus: EntityMention | null;
}

const QUOTED =
  /“[^”]{2,200}”|"[^"]{2,200}"|„[^“”]{2,200}[“”]|«[^»]{2,200}»|「[^」]{1,100}」|『[^』]{1,100}』|(?<=^|[\s(:,])[‘'](?=\S)[^‘’'\n]{2,120}(?:[’'](?=\p{L})[^‘’'\n]{1,80})*[’'](?=[\s.,;:!?)]|$)/gu;
/** What a quotation can open with: most sentences have none of it, and need not be searched for one. */
const OPENS_QUOTE = /[“"„«「『‘']/;
/** Assumed where a date names no year and the page has no date of its own. */
const ASSUMED_YEAR = 2026;
/** An answer to a question just asked is short, in words. */
const SHORT_ANSWER = 16;
/** A sentence with fewer words needs no subject. */
const FRAGMENT = 5;
/** So is a sentence that gives only a figure. */
const SHORT_FIGURE = 10;

/** What says that somebody else is speaking. */
const RELAYS = ['allegation', 'attribution', 'report', 'outlet'] as const satisfies WordRole[];

/** A text, and what was found in the sentence. */
export interface ViewSource {
  text: string;
  frame: number;
  found: Found[];
  mentions: EntityMention[];
  descriptions: EntityMention[];
}

export interface ViewOptions {
  lexicons: Lexicon[];
  language: Language;
  /** Year of publication, null when the page does not say. */
  year: number | null;
  /** Finds the words of a table head. */
  scan: (text: string) => Found[];
}

/** Builds one view after the other, in reading order, and carries subjects and questions from each to the next. */
export class Views {
  #previous: SentenceView | null = null;
  /** The first cell of the row that is read, where its cells are sentences. */
  #rowHead: SentenceView | null = null;

  constructor(private readonly options: ViewOptions) {}

  get language(): Language {
    return this.options.language;
  }

  /** A sentence is passed over: nothing is carried from before it. */
  leave(): void {
    this.#previous = null;
  }

  next(source: ViewSource, span: Span, block: Block): SentenceView {
    const { language, lexicons, year } = this.options;
    const { text, frame, found, mentions, descriptions } = source;
    const quantities = quantitiesOf(text, span.start, span.end, found, language);
    // Without a spread: engines build such an object many times slower, and there is one a sentence.
    const view: SentenceView = {
      start: span.start,
      end: span.end,
      text,
      block,
      frame,
      language,
      found,
      mentions,
      descriptions,
      quantities,
      dates: datesOf(text, span.start, span.end, found, quantities, language, year ?? ASSUMED_YEAR),
      quotes: quotesIn(text, span),
      asks: /[?？]["”’»)\]]*$/.test(text.slice(span.start, span.end)),
      idle: false,
      stranger: null,
      elsewhere: false,
      context: [],
      counted: [],
      carried: [],
      before: this.#previous?.mentions ?? [],
      relayed: 0,
      fromOutlet: 0,
      focus: null,
    };
    view.idle = isByline(view) || isGeneral(view, lexicons);
    view.stranger = strangerIn(view);
    view.context = this.#contextOf(view);
    view.counted = this.#countedBefore(view);
    view.carried = lexicons.map((_, lexicon) => this.#carriedBy(view, lexicon));
    view.relayed = view.quotes.length ? 0 : this.#since('relayed', view, RELAYS);
    view.fromOutlet = this.#since('fromOutlet', view, ['outlet']);
    view.focus = this.#focusOf(view);
    view.elsewhere =
      !mentions.length &&
      !descriptions.length &&
      (isCompany(view.stranger ?? '') || Boolean(this.#previous?.elsewhere));
    view.idle ||= view.elsewhere;
    this.#previous = view;
    if (block.kind === 'row' && span.start === block.start) this.#rowHead = view;
    return view;
  }

  #contextOf(view: SentenceView): CarriedWord[] {
    if (view.block.kind === 'row') {
      const cells = view.block.cells ?? [];
      const heads = cells.flatMap(({ start, end, head }, cell) =>
        start < view.end && end > view.start
          ? this.options.scan(head).map((word) => ({ ...word, cell }))
          : [],
      );
      const asked = this.#headOf(view);
      return asked?.asks ? [...heads, ...asked.found] : heads;
    }
    const asked = this.#previous;
    return asked?.asks && lengthOf(view) <= SHORT_ANSWER ? asked.found : [];
  }

  /** The first cell of the row that the view is another cell of. */
  #headOf(view: SentenceView): SentenceView | null {
    const head = this.#rowHead;
    return head?.block === view.block && head.end <= view.start ? head : null;
  }

  /** “The correct figure is nearly 25,000.” counts what the sentence before counted. */
  #countedBefore(view: SentenceView): Found[] {
    const before = this.#previous;
    const goes = before?.block === view.block && view.quantities.length > 0 && lengthOf(view) <= SHORT_FIGURE;
    return goes ? before.found : [];
  }

  /** 0 where the sentence has a word of the roles, else one more than the sentence before. */
  #since(count: 'relayed' | 'fromOutlet', { found }: SentenceView, roles: readonly WordRole[]): number {
    const here = found.some((item) => roles.some((role) => hasRole(item, role)));
    return here ? 0 : (this.#previous?.[count] ?? Number.POSITIVE_INFINITY) + 1;
  }

  /** Which entity a pronoun stands for: what the sentence before was about, so long as that is a party. */
  #carriedBy(view: SentenceView, lexicon: number): number {
    const head = this.#headOf(view);
    const focus = (head ?? this.#previous)?.focus;
    if (!focus || focus.lexicon !== lexicon) return -1;
    if (head) return head.asks ? focus.entity : -1;
    const near = this.#previous!.block === view.block || view.block.start - this.#previous!.end < 4;
    const type = this.options.lexicons[lexicon]!.entities[focus.entity]!.type;
    const pronouns: WordRole[] = type === 'Person' ? ['person'] : ['pronoun', 'company'];
    const stands = view.found.some((item) => pronouns.some((role) => hasRole(item, role)));
    if (view.block.kind === 'row' || view.stranger) return -1;
    // Chinese leaves its subjects out; elsewhere only a fragment does.
    const bare =
      !view.mentions.some((mention) => isParty(this.options.lexicons, mention)) &&
      (view.language.code === 'zh' || wordCount(view.text.slice(view.start, view.end)) <= FRAGMENT);
    return near && (stands || bare) ? focus.entity : -1;
  }

  #focusOf(view: SentenceView): EntityMention | null {
    const parties = [...view.mentions, ...view.descriptions].filter((mention) =>
      isParty(this.options.lexicons, mention),
    );
    const first = parties.sort((a, b) => a.start - b.start)[0];
    if (first) return first;
    if (view.stranger) return null;
    const before = this.#previous;
    if (!before || (view.block.kind === 'heading' && !view.asks)) return null;
    return before.focus;
  }
}

function quotesIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  if (!OPENS_QUOTE.test(sentence)) return [];
  return [...sentence.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

export const HEDGES = ['below', 'above', 'about', 'upto'] as const satisfies WordRole[];

/** Whether a word is part of a longer one with one of the roles: “more” in “more than”, “no” in “no less than”. */
export const isPartOf = ({ found }: SentenceView, part: Span, roles: readonly WordRole[]) =>
  found.some(
    (word) =>
      word.start <= part.start &&
      word.end >= part.end &&
      word.end - word.start > part.end - part.start &&
      roles.some((role) => hasRole(word, role)),
  );

const lengthOf = (view: SentenceView) => wordCount(view.text.slice(view.start, view.end));

/** Words of a stretch of text; an ideograph counts for half a word. */
export function wordCount(text: string): number {
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const words =
    text
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’\u00ad.,-]*[\p{L}\p{N}])?/gu)
      ?.filter((word) => !/^[\u3040-\u30ff\u3400-\u9fff]/.test(word)).length ?? 0;
  return words + ideographs / 2;
}
