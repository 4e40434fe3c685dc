/**
 * The readable text of a page, as `page/` hands it to `matching/`: what a person sees, in document order, with the
 * structure that reading needs and nothing of the DOM.
 */
import * as v from 'valibot';

/** What a stretch of text is on the page. A `row` is a table row; its cells are listed with their column heads. */
const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'caption', 'quote'] as const;

/** `content` carries mentions and statements, `margin` (navigation, banners, footers, asides) mentions at most. */
const ZONES = ['content', 'margin'] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One cell of a table row. Offsets as in {@link Block}. */
const CellSchema = v.object({
  start: offset,
  end: offset,
  /** Text of the column's head, `''` when there is none. */
  head: v.string(),
});

/** A stretch of text without a block boundary in it. Offsets are UTF-16 code units in {@link ReadableText.text}. */
const BlockSchema = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(BLOCK_KINDS),
  zone: v.picklist(ZONES),
  /** 1–6 for headings, else 0. */
  level: offset,
  /** Rows only. */
  cells: v.exactOptional(v.array(CellSchema)),
});

/** The text of one document: block elements are separated by a newline, cells of a row by a tab. */
export const ReadableTextSchema = v.object({
  /** 0 is the page itself; same-origin frames follow in document order. */
  frame: offset,
  text: v.string(),
  blocks: v.array(BlockSchema),
});

export type BlockKind = v.InferOutput<typeof BlockSchema>['kind'];
export type Zone = v.InferOutput<typeof BlockSchema>['zone'];
export type Cell = v.InferOutput<typeof CellSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type ReadableText = v.InferOutput<typeof ReadableTextSchema>;

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
