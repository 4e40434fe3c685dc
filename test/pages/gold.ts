/**
 * Golden pages: pages as a site would serve them, with what a reading should find written into them.
 * `<m- e="anthropic">…</m->` stands around a mention, `<s- a="question:position …" n="modality">…</s->` around a
 * sentence that answers questions; the position `unlisted` is an answer that no report gives. README.md beside this
 * file is their manual.
 */
import { parseDocument } from '../../cli/document';
import type { ReadablePage } from '../../model/readable';
import { readPage } from '../../page/read-page';

/** Offsets count the characters that are not blank, over all texts of the page: blanks depend on what stands around. */
export interface Span {
  start: number;
  end: number;
}

export interface GoldMention extends Span {
  entity: string;
}

export interface GoldSentence extends Span {
  /** `question:position` */
  answers: string[];
  modality: string | null;
}

export interface GoldPage {
  name: string;
  page: ReadablePage;
  text: SolidText;
  mentions: GoldMention[];
  sentences: GoldSentence[];
  /** Annotations in text that the page layer does not hand out: nothing can find them. */
  unseen: string[];
}

/** In the place of the tags while the page is read: one private-use character for each. */
const FIRST_MARK = 0xe000;
const MARK = /[\uE000-\uF8FF]/u;
const TAG = /<(\/?)([ms])-(?:\s([^>]*))?>/g;
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

export function parseGold(name: string, html: string): GoldPage {
  const page = readHtml(name, html.replace(TAG, ''));
  const text = new SolidText(page);
  const tags: Tag[] = [];
  const marked = readHtml(
    name,
    insideCells(html).replace(TAG, (_, slash: string, kind: string, attributes = '') => {
      tags.push({ closing: slash !== '', kind, attributes });
      return String.fromCharCode(FIRST_MARK + tags.length - 1);
    }),
  );
  const places = placesOf(marked, text);
  const gold: GoldPage = { name, page, text, mentions: [], sentences: [], unseen: [] };
  for (const [open, close] of pairsOf(tags)) {
    const { kind, attributes } = tags[open]!;
    const start = places.get(open);
    const end = places.get(close);
    if (start === undefined || end === undefined) gold.unseen.push(`<${kind}- ${attributes}>`);
    else if (kind === 'm') gold.mentions.push({ start, end, entity: attribute(attributes, 'e') ?? '' });
    else {
      const answers = (attribute(attributes, 'a') ?? '').split(/\s+/).filter(Boolean);
      gold.sentences.push({ start, end, answers, modality: attribute(attributes, 'n') });
    }
  }
  return gold;
}

/** All texts of a page without their blanks, and the ways there and back. */
export class SolidText {
  readonly text: string;
  #whole = '';
  /** By frame and offset in the frame's text. */
  #there = new Map<number, number[]>();
  /** Offsets in the whole text, by solid offset. */
  #back: number[] = [];

  constructor({ texts }: ReadablePage) {
    let solid = '';
    for (const { frame, text } of texts) {
      const there: number[] = [];
      for (const [i, unit] of text.split('').entries()) {
        there.push(solid.length);
        if (BLANK.test(unit)) continue;
        solid += unit;
        this.#back.push(this.#whole.length + i);
      }
      this.#there.set(frame, [...there, solid.length]);
      this.#whole += text;
    }
    this.text = solid;
  }

  span({ start, end }: Span, frame = 0): Span {
    const there = this.#there.get(frame) ?? [];
    return { start: there[start] ?? 0, end: there[end] ?? 0 };
  }

  /** The text of a span as the page has it. */
  excerpt({ start, end }: Span): string {
    return this.#whole.slice(this.#back[start], (this.#back[end - 1] ?? 0) + 1);
  }
}

interface Tag {
  closing: boolean;
  kind: string;
  attributes: string;
}

const readHtml = (name: string, html: string) => readPage(parseDocument(Buffer.from(html), name));

/** A sentence that is a whole row: text between rows and cells would leave the table, so its marks go into the cells. */
const insideCells = (html: string) =>
  html.replace(/(<s-[^>]*>)(\s*<t[dh]\b[^>]*>)/g, '$2$1').replace(/(<\/t[dh]>\s*)(<\/s->)/g, '$2$1');

/** Where each mark stands in the solid text. @throws when the marks changed what the page layer hands out. */
function placesOf(marked: ReadablePage, expected: SolidText): Map<number, number> {
  const places = new Map<number, number>();
  let solid = '';
  for (const unit of new SolidText(marked).text.split('')) {
    if (MARK.test(unit)) places.set(unit.charCodeAt(0) - FIRST_MARK, solid.length);
    else solid += unit;
  }
  if (solid !== expected.text) throw new Error('the annotations change the text of the page');
  return places;
}

function* pairsOf(tags: Tag[]): Generator<[open: number, close: number]> {
  const open: Record<string, number[]> = { m: [], s: [] };
  for (const [i, { closing, kind }] of tags.entries()) {
    if (!closing) open[kind]!.push(i);
    else yield [open[kind]!.pop()!, i];
  }
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
