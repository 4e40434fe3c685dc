import type { ReadablePage } from '../model/readable';
import type { Dom } from './dom';

export type Metadata = Omit<ReadablePage, 'texts'>;

/**
 * What a page says about itself. Everything here is the page's word: links are resolved and kept only when they are web
 * addresses, dates only when they are dates.
 */
export function readMetadata(dom: Dom, document: Document, url: string): Metadata {
  const first = (selector: string, attribute: string): string | null => {
    const element = dom.select(document, selector)[0];
    return (element && dom.attribute(element, attribute)?.trim()) || null;
  };
  const meta = (name: string) => first(`meta[property="${name}" i], meta[name="${name}" i]`, 'content');
  const base = webAddress(first('base[href]', 'href'), url) ?? url;
  return {
    url,
    canonical:
      webAddress(first('link[rel~="canonical" i][href]', 'href'), base) ?? webAddress(meta('og:url'), base),
    title: titleOf(dom, document) || meta('og:title') || '',
    language: languageTag(first('html[lang], html[xml\\:lang]', 'lang')),
    published: publishedDate(dom, document, meta),
  };
}

function webAddress(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function titleOf(dom: Dom, document: Document): string {
  const title = dom.select(document, 'head > title, title')[0];
  let text = '';
  for (let node = title ? dom.firstChild(title) : null; node; node = dom.nextSibling(node)) {
    text += dom.data(node as Text);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, 1000);
}

const languageTag = (tag: string | null) =>
  tag && /^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(tag) ? tag.replaceAll('_', '-') : null;

function publishedDate(dom: Dom, document: Document, meta: (name: string) => string | null): string | null {
  for (const name of ['article:published_time', 'og:article:published_time', 'datePublished']) {
    const date = isoDate(meta(name));
    if (date) return date;
  }
  const byMarkup = dom.select(document, '[itemprop="datePublished" i]')[0];
  return (
    datePublishedInJson(dom, document) ??
    isoDate(byMarkup && (dom.attribute(byMarkup, 'content') ?? dom.attribute(byMarkup, 'datetime'))) ??
    isoDate(meta('date') ?? meta('dc.date') ?? meta('pubdate')) ??
    dateOfArticleHead(dom, document)
  );
}

/** The day as the page writes it, in the page's own time zone; a moment in between is none of our business. */
function isoDate(text: unknown): string | null {
  const match = typeof text === 'string' ? /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) : null;
  if (!match) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

const MAX_JSON = 500_000;

function datePublishedInJson(dom: Dom, document: Document): string | null {
  for (const script of Array.from(dom.select(document, 'script[type="application/ld+json" i]')).slice(
    0,
    20,
  )) {
    const text = dom.firstChild(script);
    const json = text ? dom.data(text as Text) : '';
    if (json.length > MAX_JSON) continue;
    const date = findDate(parsed(json));
    if (date) return date;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // Broken JSON-LD is common; the page then simply does not name its date there.
  }
}

/** Breadth first, so that the article's own date comes before those of what it lists. */
function findDate(root: unknown): string | null {
  let level: unknown[] = [root];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const item of level) {
      const date = isRecord(item) && isArticle(item['@type']) ? isoDate(item.datePublished) : null;
      if (date) return date;
    }
    level = level
      .flatMap((item) => (isRecord(item) ? Object.values(item) : Array.isArray(item) ? item : []))
      .slice(0, 2000);
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (type: unknown) => /Article|Posting|Report|WebPage|Review/.test(String(type));

/** A `<time>` near the top of the article, not one in its running text. */
function dateOfArticleHead(dom: Dom, document: Document): string | null {
  const selector = [
    'article header',
    'main header',
    '[class*="byline" i]',
    '[class*="dateline" i]',
    '[class*="meta" i]',
  ]
    .map((place) => `${place} time[datetime]`)
    .concat('time[pubdate][datetime]')
    .join(', ');
  const time = dom.select(document, selector)[0];
  return time ? isoDate(dom.attribute(time, 'datetime')) : null;
}
