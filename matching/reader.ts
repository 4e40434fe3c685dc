import type { Lexicon } from '../model/lexicon';
import type { ReadablePage } from '../model/readable';
import type { Reading } from '../model/reading';

export interface PageReader {
  /**
   * Reads a page against all lexicons. The generator yields the share of the text that is read (0–1) so that a caller
   * can leave the main thread in between; it returns the reading, or null when the page names no core entity.
   */
  steps(page: ReadablePage, revision: number): Generator<number, Reading | null>;
  /** The same in one go. */
  read(page: ReadablePage, revision?: number): Reading | null;
}

export function createReader(lexicons: Lexicon[]): PageReader {
  throw new Error(`not written yet: ${lexicons.length}`);
}
