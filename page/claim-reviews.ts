import type { Dom } from './dom';

/** A page with more scripts, or longer ones, is read so far. In characters. */
const MOST_SCRIPTS = 50;
const LONGEST = 1_000_000;

/** The page's JSON-LD that speaks of a fact-check, as it stands there: what it says is for others to find out. */
export function reviewTexts(dom: Dom, document: Document): string[] {
  return Array.from(dom.select(document, 'script[type="application/ld+json" i]'))
    .slice(0, MOST_SCRIPTS)
    .map((script) => textOf(dom, script))
    .filter((text) => text.length <= LONGEST && text.includes('ClaimReview'));
}

function textOf(dom: Dom, script: Element): string {
  const text = dom.firstChild(script);
  return text ? dom.data(text as Text) : '';
}
