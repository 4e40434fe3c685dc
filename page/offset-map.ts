/** A place in a text node, in UTF-16 code units. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** A part of one text node, `start < end`. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where each character of a readable text comes from. The text is cut into pieces that stand in one text node without a
 * gap; characters between pieces (line ends, tabs between cells) come from nowhere.
 */
export class OffsetMap {
  /** Start in the text, length, index into {@link nodes} and start in that node, by piece. */
  readonly #at: number[] = [];
  readonly #length: number[] = [];
  readonly #node: number[] = [];
  readonly #from: number[] = [];
  readonly nodes: Text[] = [];
  #firstPiece: Map<Node, number> | null = null;

  /** Notes that `length` characters at `at` of the text are those at `from` of `node`. Called in text order. */
  add(at: number, length: number, node: Text, from: number): void {
    const last = this.#at.length - 1;
    const isSameNode = last >= 0 && this.nodes[this.nodes.length - 1] === node;
    if (
      isSameNode &&
      this.#at[last]! + this.#length[last]! === at &&
      this.#from[last]! + this.#length[last]! === from
    ) {
      this.#length[last]! += length;
      return;
    }
    if (!isSameNode) this.nodes.push(node);
    this.#at.push(at);
    this.#length.push(length);
    this.#node.push(this.nodes.length - 1);
    this.#from.push(from);
  }

  /** The parts of text nodes that `[start, end)` of the text comes from, one for each node, in text order. */
  pieces(start: number, end: number): TextPiece[] {
    const found: TextPiece[] = [];
    for (let i = Math.max(0, this.#pieceBefore(start)); i < this.#at.length && this.#at[i]! < end; i++) {
      const from = Math.max(start, this.#at[i]!);
      const to = Math.min(end, this.#at[i]! + this.#length[i]!);
      if (from >= to) continue;
      const node = this.nodes[this.#node[i]!]!;
      const shift = this.#from[i]! - this.#at[i]!;
      const last = found.at(-1);
      if (last?.node === node) last.end = to + shift;
      else found.push({ node, start: from + shift, end: to + shift });
    }
    return found;
  }

  /** Where the character at `offset` stands, or the next one that stands anywhere; null past the last. */
  pointAt(offset: number): TextPoint | null {
    let i = Math.max(0, this.#pieceBefore(offset));
    while (i < this.#at.length && this.#at[i]! + this.#length[i]! <= offset) i++;
    if (i >= this.#at.length) return null;
    const inPiece = Math.max(0, offset - this.#at[i]!);
    return { node: this.nodes[this.#node[i]!]!, offset: this.#from[i]! + inPiece };
  }

  /**
   * The offset in the text of the character at `offset` of `node`. Folded white space gives the next character that was
   * kept in the node, the node's end the offset after its last. Null when nothing of the node is in the text.
   */
  offsetOf(node: Node, offset: number): number | null {
    const first = this.#pieces().get(node);
    if (first === undefined) return null;
    let i = first;
    while (i < this.#at.length && this.#node[i] === this.#node[first]) {
      if (offset < this.#from[i]! + this.#length[i]!) {
        return this.#at[i]! + Math.max(0, offset - this.#from[i]!);
      }
      i++;
    }
    return this.#at[i - 1]! + this.#length[i - 1]!;
  }

  #pieces(): Map<Node, number> {
    if (!this.#firstPiece) {
      this.#firstPiece = new Map();
      for (let i = this.#node.length - 1; i >= 0; i--) this.#firstPiece.set(this.nodes[this.#node[i]!]!, i);
    }
    return this.#firstPiece;
  }

  /** The last piece that starts at or before `offset`; -1 when none does. */
  #pieceBefore(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
