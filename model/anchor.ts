/** Finding a quotation again in a page that may have been edited, and what stands in its place where it was. */

/** As in the W3C model, https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface Quotation {
  exact: string;
  prefix: string;
  suffix: string;
}

/** `after`: the words between what stood around the quotation; null where that is gone, too. */
export type Anchored = { stands: true } | { stands: false; after: string | null };

/** A replacement longer than the quotation by more than that is another passage that happens to end alike. */
const LONGEST_MORE = 600;

/**
 * Looks a quotation up in the texts of a page. Blanks count as one, since pages break their lines as they please.
 */
export function anchor(texts: readonly string[], quotation: Quotation): Anchored {
  const exact = evened(quotation.exact).trim();
  const [prefix, suffix] = [evened(quotation.prefix), evened(quotation.suffix)];
  const pages = texts.map(evened);
  if (pages.some((text) => text.includes(exact))) return { stands: true };
  for (const text of pages) {
    const after = between(text, prefix.trimEnd(), suffix.trimStart(), exact.length + LONGEST_MORE);
    if (after) return { stands: false, after };
  }
  return { stands: false, after: null };
}

/** What stands between two texts in a third, if it is no longer than `most`. At an end of the page one of them is empty. */
function between(text: string, before: string, behind: string, most: number): string | null {
  if (!before || !behind) return null;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(behind, start);
    if (end >= 0 && end - start <= most) return text.slice(start, end).trim() || null;
  }
  return null;
}

const evened = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');
