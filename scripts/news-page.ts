/** Plain text served as a news site would serve it: for the sample article and the end-to-end tests. */
import { readFileSync } from 'node:fs';

export interface Article {
  headline: string;
  publisher: string;
  /** Paragraphs, one a line. */
  text: string;
  /** Where the text was first published. */
  source: string;
  /** Whether the page names the source as its canonical address: then it *is* that report. */
  canonical: boolean;
  /** A phrase whose first occurrence is a link. */
  link?: { phrase: string; href: string };
}

/** The text of one of the reports that are kept for tests. */
export const reportText = (id: string) =>
  readFileSync(new URL(`../test/reports/${id}.txt`, import.meta.url), 'utf8');

export function newsPage({ headline, publisher, text, source, canonical, link }: Article): string {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
  const body = link
    ? paragraphs.replace(escaped(link.phrase), `<a id="link" href="${escaped(link.href)}">$&</a>`)
    : paragraphs;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(headline)} – ${escaped(publisher)}</title>
${canonical ? `<link rel="canonical" href="${escaped(source)}">` : ''}
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><a class="name" href="/">${escaped(publisher)}</a>
<nav><a href="/world">World</a> <a href="/business">Business</a> <a href="/technology">Technology</a> <a href="/opinion">Opinion</a></nav></header>
<div class="columns">
<main><article>
<p class="kicker">Technology</p>
<h1>${escaped(headline)}</h1>
<p class="byline">By our correspondents</p>
<figure><svg viewBox="0 0 64 11" role="img" aria-label="Illustration: two circuits, crossing"><rect width="64" height="11" fill="#dfe5e6"/><g fill="none" stroke-width=".5"><path stroke="#5d7f8c" d="M0 3h17l5 5h20l5-5h17"/><path stroke="#c98d4d" d="M0 8h17l5-5h20l5 5h17"/></g><g fill="#dfe5e6" stroke-width=".5"><circle cx="19.5" cy="5.5" r="1.2" stroke="#5d7f8c"/><circle cx="44.5" cy="5.5" r="1.2" stroke="#c98d4d"/></g></svg></figure>
${body}
</article></main>
<aside><h2>Most read</h2><ol><li><a href="/1">Rail fares to rise in spring</a></li><li><a href="/2">A quiet week for sterling</a></li><li><a href="/3">How to prune a pear tree</a></li></ol></aside>
</div>
<footer>A copy for demonstration of an article published at ${escaped(source)}</footer>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2327; --paper: #fffdf9; --quiet: #6a737b; --rule: #d9d4c9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e2dc; --paper: #16191c; --quiet: #98a2aa; --rule: #34393e; } }
body { margin: 0; font: 18px/1.6 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); }
header { display: flex; gap: 2em; align-items: baseline; padding: 14px 5vw; border-bottom: 3px double var(--rule); }
header a { color: inherit; text-decoration: none; }
.name { font-size: 1.6em; font-weight: bold; }
nav, aside, footer, .kicker, .byline { font: 14px/1.5 system-ui, sans-serif; color: var(--quiet); }
nav a { margin-right: 1em; }
.columns { display: flex; gap: 48px; max-width: 1040px; margin: 28px auto; padding: 0 5vw; }
main { flex: 1; min-width: 0; }
aside { width: 220px; }
aside a { color: inherit; }
h1 { font-size: 2.1em; line-height: 1.15; margin: 0.1em 0 0.4em; }
.kicker { text-transform: uppercase; letter-spacing: 0.08em; margin: 0; }
figure { margin: 1em 0; }
figure svg { display: block; width: 100%; }
footer { border-top: 1px solid var(--rule); padding: 20px 5vw; overflow-wrap: anywhere; }
@media (max-width: 760px) { .columns { display: block; } aside { width: auto; } }
`;

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
