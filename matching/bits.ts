/** A set of small numbers, as bits. */
export class Bits {
  #size: number | null = null;

  constructor(
    length: number,
    private readonly words = new Uint32Array(Math.ceil(length / 32)),
  ) {}

  static from(flags: readonly boolean[]): Bits {
    const bits = new Bits(flags.length);
    flags.forEach((flag, i) => {
      if (flag) bits.add(i);
    });
    return bits;
  }

  get size(): number {
    this.#size ??= this.words.reduce((sum, word) => sum + ones(word), 0);
    return this.#size;
  }

  add(index: number): void {
    this.words[index >> 5]! |= 1 << (index & 31);
    this.#size = null;
  }

  and(other: Bits): Bits {
    return this.#combine((word, i) => word & other.words[i]!);
  }

  without(other: Bits): Bits {
    return this.#combine((word, i) => word & ~other.words[i]!);
  }

  /** The items whose places are in the set. */
  of<Item>(items: readonly Item[]): Item[] {
    return items.filter((_, i) => (this.words[i >> 5]! >>> (i & 31)) & 1);
  }

  #combine(each: (word: number, i: number) => number): Bits {
    return new Bits(0, this.words.map(each));
  }
}

/** Bits that are set in a 32-bit word: neighbours are added up in ever larger fields. */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
