import type { Block, BlockKind, Cell, ReadableText, Zone } from '../model/readable';
import { OffsetMap } from './offset-map';
import { isReadNext } from './zones';

/** What the elements around a text say about it. */
export interface Surroundings {
  kind: BlockKind;
  zone: Zone;
  /** 1–6 for headings, else 0. */
  level: number;
  isLink: boolean;
}

interface DraftBlock extends Block {
  /** Index of the part that separates this block from the one before it. */
  separator: number;
  /** How many of its characters are links. */
  linked: number;
}

interface DraftCell extends Cell {
  /** Where the column's head stands in the text, null when there is none. */
  from: { start: number; end: number } | null;
}

/** A table cell while its row is read: its blocks are `[first, last)`. */
export interface OpenCell {
  first: number;
  last: number;
  head: { start: number; end: number } | null;
}

/** Blocks, and parts of the text, after which a caller gets a chance to leave the main thread. */
const BLOCKS = 20;
const PARTS = 2_000;

/**
 * Puts a readable text together from text nodes and boundaries in document order, folding white space as CSS Text 3
 * §4.1.1 does for `white-space: normal`, and keeps the map back to the nodes.
 */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #map = new OffsetMap();
  readonly #blocks: DraftBlock[] = [];
  readonly #cells: DraftCell[] = [];
  #length = 0;
  #block: DraftBlock | null = null;
  #break: 'none' | 'line' | 'block' = 'block';
  /** The first of the blanks seen since the last character: written when another character follows on the line. */
  #blank: { node: Text; offset: number } | null = null;
  #gap: 'none' | 'word' | 'note' = 'none';
  #last = '';
  #isAfterLink = false;

  /** Ends the block. */
  boundary(): void {
    this.#break = 'block';
    this.#blank = null;
    this.#gap = 'none';
  }

  /** A line end inside the block; two in a row end it. */
  lineEnd(): void {
    this.#break = this.#break === 'none' ? 'line' : 'block';
    this.#blank = null;
  }

  /**
   * Something seen stands here that is not read. `word`: a letter or digit before and one after it are not of one word;
   * `note`: a raised digit that follows is not of the word or number before it (“25,000³” with a note).
   */
  gap(kind: 'word' | 'note'): void {
    if (this.#gap === 'none') this.#gap = kind;
  }

  /** A link begins or ends: of two that touch, neither continues the other's word. */
  linkEdge(edge: 'start' | 'end'): void {
    if (edge === 'end') this.#isAfterLink = true;
    else if (this.#isAfterLink) this.gap('word');
  }

  /** Appends the text of a node. `keepsLines`: its line ends are seen as such. */
  add(node: Text, data: string, around: Surroundings, keepsLines: boolean): void {
    let from = 0;
    let to = keepsLines ? data.indexOf('\n') : -1;
    for (; to >= 0; to = data.indexOf('\n', from)) {
      this.#addLine(node, data, from, to, around);
      this.lineEnd();
      from = to + 1;
    }
    this.#addLine(node, data, from, data.length, around);
  }

  #addLine(node: Text, data: string, from: number, to: number, around: Surroundings): void {
    const start = this.#skipBlanks(node, data, from, to);
    if (start >= to) return;
    let end = to;
    while (isBlank(data.charCodeAt(end - 1))) end--;
    const inner = start === 0 && end === data.length ? data : data.slice(start, end);
    if (FOLDED.test(inner)) this.#addRuns(node, data, start, end, around);
    else this.#write(node, inner, start, around);
    this.#skipBlanks(node, data, end, to);
  }

  /** Notes the first of the blanks that stand at `from`; returns where they end. */
  #skipBlanks(node: Text, data: string, from: number, to: number): number {
    let at = from;
    while (at < to && isBlank(data.charCodeAt(at))) at++;
    if (at > from) this.#blank ??= { node, offset: from };
    return at;
  }

  #addRuns(node: Text, data: string, from: number, to: number, around: Surroundings): void {
    let at = from;
    while (at < to) {
      const end = endOfRun(data, at, to);
      this.#write(node, data.slice(at, end), at, around);
      at = this.#skipBlanks(node, data, end, to);
    }
  }

  /** Writes characters that need no folding, after what is pending before them. */
  #write(node: Text, run: string, from: number, around: Surroundings): void {
    if (this.#break === 'block') this.#openBlock(around);
    else if (this.#break === 'line') this.#put('\n');
    else if (this.#blank) {
      this.#map.add(this.#length, 1, this.#blank.node, this.#blank.offset);
      this.#put(' ');
    } else if (this.#gap !== 'none' && this.#isGlued(run)) this.#put(' ');
    this.#break = 'none';
    this.#blank = null;
    this.#gap = 'none';
    this.#isAfterLink = false;
    this.#map.add(this.#length, run.length, node, from);
    this.#put(run);
    this.#block!.end = this.#length;
    if (around.isLink) this.#block!.linked += run.length;
  }

  #isGlued(run: string): boolean {
    return (
      (this.#gap === 'note' ? /^\d/ : /^[\p{L}\p{N}]/u).test(run) &&
      /[\p{L}\p{N}]$/u.test(this.#last.slice(-2))
    );
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text;
  }

  #openBlock({ kind, zone, level }: Surroundings): void {
    const separator = this.#parts.length;
    if (this.#length > 0) this.#put('\n');
    this.#block = { start: this.#length, end: this.#length, kind, zone, level, separator, linked: 0 };
    this.#blocks.push(this.#block);
  }

  /** Starts a cell: what is added until {@link endCell} is its text. */
  startCell(head: OpenCell['head']): OpenCell {
    this.boundary();
    return { first: this.#blocks.length, last: this.#blocks.length, head };
  }

  /** Ends a cell; where its text stands, null when it has none or has more than a block of it. */
  endCell(cell: OpenCell): { start: number; end: number } | null {
    this.boundary();
    cell.last = this.#blocks.length;
    return cell.last === cell.first + 1 ? this.#blocks[cell.first]! : null;
  }

  /**
   * Makes one block of the cells of a row, unless the table is there for the layout: when a cell holds more than one
   * block or a heading, they stay as they are.
   */
  endRow(cells: OpenCell[]): void {
    const filled = cells.filter(({ first, last }) => first < last);
    const first = filled[0];
    const last = filled.at(-1);
    if (cells.length < 2 || !first || !last || last.last - first.first !== filled.length) return;
    const isData = filled.every(
      (cell) => cell.last === cell.first + 1 && /paragraph|item|quote/.test(this.#blocks[cell.first]!.kind),
    );
    if (!isData) return;
    const blocks = this.#blocks.splice(first.first, last.last - first.first);
    for (const { separator } of blocks.slice(1)) this.#parts[separator] = '\t';
    const draft = filled.map((cell, i): DraftCell => {
      const { start, end } = blocks[i]!;
      return { start, end, head: '', from: cell.head };
    });
    this.#cells.push(...draft);
    const { start, separator, zone } = blocks[0]!;
    const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
    const { end } = blocks.at(-1)!;
    this.#block = { start, end, kind: 'row', zone, level: 0, cells: draft, separator, linked };
    this.#blocks.push(this.#block);
  }

  /** Puts the text together, in steps. */
  *build(frame: number): Generator<void, { readable: ReadableText; map: OffsetMap }> {
    let text = '';
    for (let at = 0; at < this.#parts.length; at += PARTS) {
      text += this.#parts.slice(at, at + PARTS).join('');
      yield;
    }
    for (const cell of this.#cells) cell.head = cell.from ? text.slice(cell.from.start, cell.from.end) : '';
    yield;
    yield* this.#demoteReadNext(text);
    const blocks: Block[] = [];
    for (const [index, block] of this.#blocks.entries()) {
      if (index % BLOCKS === BLOCKS - 1) yield;
      if (/\S/.test(text.slice(block.start, block.end))) blocks.push(finish(block));
    }
    return { readable: { frame, text, blocks }, map: this.#map };
  }

  /** “More from …” and the links under it are no part of the article, however they are marked up. */
  *#demoteReadNext(text: string): Generator<void> {
    let label: DraftBlock | null = null;
    for (const [index, block] of this.#blocks.entries()) {
      if (index % BLOCKS === BLOCKS - 1) yield;
      const linkShare = block.linked / Math.max(1, block.end - block.start);
      const wording = isReadNext(text.slice(block.start, Math.min(block.end, block.start + 60)));
      if (wording === 'label') label = block;
      else if (linkShare < (wording === 'prefix' ? 0.4 : 0.85)) label = null;
      else if (wording === 'prefix') block.zone = 'margin';
      else if (label) {
        label.zone = 'margin';
        block.zone = 'margin';
      }
    }
  }
}

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** White space that folding changes: anything but single spaces. */
const FOLDED = /[\t\n\f\r]| {2}/;

/** The end of the run from `at` that folding leaves as it is: single spaces stay, any other blank ends it. */
function endOfRun(data: string, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 || !isBlank(code)) continue;
    if (code !== 32 || i + 1 >= to || isBlank(data.charCodeAt(i + 1))) return i;
  }
  return to;
}

function finish({ start, end, kind, zone, level, cells }: DraftBlock): Block {
  const block: Block = { start, end, kind, zone, level };
  if (cells) block.cells = cells.map(({ start, end, head }) => ({ start, end, head }));
  return block;
}
