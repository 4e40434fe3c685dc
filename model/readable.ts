/**
 * The readable text of a page, as `page/` hands it to `matching/`: what a person sees, in document order, with the
 * structure that reading needs and nothing of the DOM.
 */

/** What a stretch of text is on the page. A `row` is a table row; its cells are listed with their column heads. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'quote';

/** `content` carries mentions and statements, `margin` (navigation, banners, footers, asides) mentions at most. */
export type Zone = 'content' | 'margin';

/** One cell of a table row. Offsets as in {@link Block}. */
export interface Cell {
  start: number;
  end: number;
  /** Text of the column's head, `''` when there is none. */
  head: string;
}

/** A stretch of text without a block boundary in it. Offsets are UTF-16 code units in {@link ReadableText.text}. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
  zone: Zone;
  /** 1–6 for headings, else 0. */
  level: number;
  /** Rows only. */
  cells?: Cell[];
}

/** The text of one document: block elements are separated by a newline, cells of a row by a tab. */
export interface ReadableText {
  /** 0 is the page itself; same-origin frames follow in document order. */
  frame: number;
  text: string;
  blocks: Block[];
}

/** A page, ready for reading. */
export interface ReadablePage {
  url: string;
  /** `link[rel=canonical]` or `og:url`, resolved; null when the page names none. */
  canonical: string | null;
  title: string;
  /** BCP 47 tag of the document, null when it names none. */
  language: string | null;
  /** ISO date of publication from the page's metadata, null when it names none. */
  published: string | null;
  texts: ReadableText[];
}
