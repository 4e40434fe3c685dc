import type { ReadablePage } from '../model/readable';
import type { Dom } from './dom';

export type Metadata = Omit<ReadablePage, 'texts'>;

/** Everything that metadata may stand in, found in one pass over the document. */
const SOURCES = `html, title, base[href], link[rel][href], meta[content], time[datetime],
  [itemprop="datePublished" i], script[type="application/ld+json" i]`;

/**
 * What a page says about itself. Everything here is the page's word: links are resolved and kept only when they are web
 * addresses, dates only when they are dates.
 */
export function readMetadata(dom: Dom, document: Document, url: string): Metadata {
  const sources = Array.from(dom.select(document, SOURCES));
  const named = (name: string) => sources.filter((element) => dom.localName(element) === name);
  const attribute = (element: Element | undefined, name: string) =>
    (element && dom.attribute(element, name)?.trim()) || null;
  const metas = new Map<string, string>();
  for (const element of named('meta').reverse()) {
    const key =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content');
    if (key && content) metas.set(key.toLowerCase(), content);
  }
  const meta = (name: string) => metas.get(name) ?? null;
  const links = named('link').filter((link) => /(^|\s)canonical(\s|$)/i.test(attribute(link, 'rel') ?? ''));
  const base = webAddress(attribute(named('base')[0], 'href'), url) ?? url;
  return {
    url,
    canonical: webAddress(attribute(links[0], 'href'), base) ?? webAddress(meta('og:url'), base),
    title: textOf(dom, named('title')[0]) || meta('og:title') || '',
    language: languageTag(attribute(named('html')[0], 'lang')),
    published:
      isoDate(meta('article:published_time') ?? meta('og:article:published_time') ?? meta('datepublished')) ??
      datePublishedInJson(dom, named('script')) ??
      dateByMarkup(dom, sources) ??
      isoDate(meta('date') ?? meta('dc.date') ?? meta('pubdate')) ??
      dateOfArticleHead(dom, named('time')),
  };
}

function webAddress(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function textOf(dom: Dom, element: Element | undefined): string {
  let text = '';
  for (let node = element ? dom.firstChild(element) : null; node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === 3) text += dom.data(node as Text);
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, 1000);
}

const languageTag = (tag: string | null) =>
  tag && /^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(tag) ? tag.replaceAll('_', '-') : null;

/** The day as the page writes it, in the page's own time zone; a moment in between is none of our business. */
function isoDate(text: unknown): string | null {
  const match = typeof text === 'string' ? /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) : null;
  if (!match) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

const MAX_JSON = 500_000;

const datePublishedInJson = (dom: Dom, scripts: Element[]) =>
  articlesInJson(dom, scripts, ({ datePublished }) => isoDate(datePublished));

/** The first answer that an article in the page's JSON-LD has. */
export function articlesInJson<Answer>(
  dom: Dom,
  scripts: Element[],
  answerOf: (article: Record<string, unknown>) => Answer | null,
): Answer | null {
  for (const script of scripts.slice(0, 20)) {
    const text = dom.firstChild(script);
    const json = text ? dom.data(text as Text) : '';
    const answer = json.length > MAX_JSON ? null : findInArticles(parsed(json), answerOf);
    if (answer !== null) return answer;
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

/** Breadth first, so that what the article itself says comes before those that it lists. */
function findInArticles<Answer>(
  root: unknown,
  answerOf: (article: Record<string, unknown>) => Answer | null,
): Answer | null {
  let level: unknown[] = [root];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const item of level) {
      const answer = isRecord(item) && isArticle(item['@type']) ? answerOf(item) : null;
      if (answer !== null) return answer;
    }
    level = level.flatMap(partsOf).slice(0, 2000);
  }
  return null;
}

const partsOf = (item: unknown): unknown[] =>
  isRecord(item) ? Object.values(item) : Array.isArray(item) ? item : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (type: unknown) => /Article|Posting|Report|WebPage|Review/.test(String(type));

function dateByMarkup(dom: Dom, sources: Element[]): string | null {
  const dated = sources.find((element) => /^datePublished$/i.test(dom.attribute(element, 'itemprop') ?? ''));
  return dated ? isoDate(dom.attribute(dated, 'content') ?? dom.attribute(dated, 'datetime')) : null;
}

/** A `<time>` in the head or byline of the article, not one in its running text. */
function dateOfArticleHead(dom: Dom, times: Element[]): string | null {
  const time = times.find((element) => dom.attribute(element, 'pubdate') !== null || isInHead(dom, element));
  return time ? isoDate(dom.attribute(time, 'datetime')) : null;
}

function isInHead(dom: Dom, time: Element): boolean {
  let isInHeader = false;
  for (let at = dom.flatParent(time), steps = 0; at && steps < 20; at = dom.flatParent(at), steps++) {
    const name = dom.localName(at);
    if (name === 'header') isInHeader = true;
    if (name === 'article' || name === 'main') return isInHeader;
    if (/byline|dateline|meta/i.test(dom.attribute(at, 'class') ?? '')) return true;
  }
  return false;
}
