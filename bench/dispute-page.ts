/** A long article that speaks of a pack's dispute from its first sentence to its last: nothing of it can be passed over. */
import type { Pack } from '../model/pack';
import { bigPage } from './big-page';

/** @param size of the HTML, in characters */
export function disputePage(pack: Pack, size: number): string {
  const quotes = pack.claims.flatMap(({ evidence }) =>
    evidence.type === 'quotes' ? evidence.selectors.map(({ exact }) => exact) : [evidence.text],
  );
  const filler = bigPage(64, ['Anthropic']).match(/[A-Z][^<.]{30,}\. /g) ?? [];
  let html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Long article</title><body><main><article>';
  for (let i = 0; html.length < size; i++) {
    const quote = quotes[i % quotes.length]!;
    const rest = [0, 1, 2].map((n) => filler[(i * 3 + n) % filler.length]!).join('');
    html += `<p>${escaped(quote)} <em>${rest}</em> Anthropic accused Alibaba of distillation. ${rest}</p>\n`;
  }
  return `${html}</article></main></body></html>`;
}

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
