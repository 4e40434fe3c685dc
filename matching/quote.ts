/** How many characters a quote's prefix and suffix have at most. */
const CONTEXT = 32;

/** The text between two offsets, as a selector finds it again (W3C Web Annotation, TextQuoteSelector). */
export const quoteAt = (text: string, start: number, end: number) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});
