/** A long article that speaks of a pack's dispute from its first sentence to its last: nothing of it can be passed over. */
import type { Pack } from '../model/pack';
import { bigPage } from './big-page';

/** @param size of the HTML, in characters */
export const disputePage = (pack: Pack, size: number) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long article</title><body><main><article>${disputeParagraphs(pack, size)}</article></main></body></html>`;

/** @param size in characters */
export function disputeParagraphs(pack: Pack, size: number): string {
  const quotes = pack.claims.flatMap(({ evidence }) =>
    evidence.type === 'quotes' ? evidence.selectors.map(({ exact }) => exact) : [evidence.text],
  );
  const filler = fillerSentences('Anthropic');
  let html = '';
  for (let i = 0; html.length < size; i++) {
    const quote = quotes[i % quotes.length]!;
    const rest = [0, 1, 2].map((n) => filler[(i * 3 + n) % filler.length]!).join('');
    html += `<p>${escaped(quote)} <em>${rest}</em> Anthropic accused Alibaba of distillation. ${rest}</p>\n`;
  }
  return html;
}

/** The same size of text that is about nothing. */
export function fillerParagraphs(size: number): string {
  const filler = fillerSentences('Somebody');
  let html = '';
  for (let i = 0; html.length < size; i++)
    html += `<p>${[0, 1, 2, 3].map((n) => filler[(i * 4 + n) % filler.length]!).join('')}</p>\n`;
  return html;
}

const fillerSentences = (name: string) => bigPage(64, [name]).match(/[A-Z][^<.]{30,}\. /g) ?? [];

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
