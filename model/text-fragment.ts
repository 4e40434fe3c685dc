/**
 * Links that jump to a quotation: URL fragment text directives, https://wicg.github.io/scroll-to-text-fragment/.
 */
import type { TextQuoteSelector } from './pack';

type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** Quotes of this many words are found by themselves; context would only add a way to miss them. */
const ENOUGH_WORDS = 5;
/** Words of context on either side of a shorter quote. */
const CONTEXT_WORDS = 4;

/**
 * The address of `quote` on the page at `url`: `url#:~:text=[prefix-,]start[,end][,-suffix]`. A fragment of the page's
 * own is kept before the directive. Browsers without text directives open the page at its top.
 */
export function textFragmentUrl(url: string, quote: Quote): string {
  const [address = '', fragment = ''] = url.split('#', 2);
  const own = fragment.split(':~:', 1)[0];
  return `${address}#${own}:~:text=${directive(quote)}`;
}

function directive({ exact, prefix, suffix }: Quote): string {
  const lines = exact.trim().split(/\s*\n\s*/);
  const first = lines[0]!;
  // A text match stays within one block; a quote that runs over a break is given by its two ends.
  if (lines.length > 1) return `${encode(first)},${encode(lines.at(-1)!)}`;
  if (words(first).length >= ENOUGH_WORDS) return encode(first);
  const before = wordsBefore(prefix);
  const after = wordsAfter(suffix);
  return `${before && `${encode(before)}-,`}${encode(first)}${after && `,-${encode(after)}`}`;
}

/** The last whole words of the quote's own block; the first word of `text` may be cut and is left out. */
function wordsBefore(text: string): string {
  const line = text.split('\n').at(-1)!;
  const whole = line === text ? words(line).slice(1) : words(line);
  return whole.slice(-CONTEXT_WORDS).join(' ');
}

/** The first whole words of the quote's own block; the last word of `text` may be cut and is left out. */
function wordsAfter(text: string): string {
  const line = text.split('\n')[0]!;
  const whole = line === text ? words(line).slice(0, -1) : words(line);
  return whole.slice(0, CONTEXT_WORDS).join(' ');
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** `-`, `,` and `&` are syntax in a text directive; a lone surrogate has no UTF-8 and would not encode at all. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');
