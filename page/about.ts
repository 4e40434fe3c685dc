import type { AboutPage } from '../model/kept-page';
import type { Dom } from './dom';
import { articlesInJson, readMetadata } from './metadata';

const SOURCES = `meta[content], script[type="application/ld+json" i]`;

/** What a page says about itself, as the reader keeps it. */
export function aboutPage(dom: Dom, document: Document): AboutPage {
  const { canonical, title, published, language } = readMetadata(dom, document, document.URL);
  return { canonical, title, publisher: readPublisher(dom, document), published, language };
}

/** Who publishes a page by its own word, null when it names nobody. */
function readPublisher(dom: Dom, document: Document): string | null {
  const sources = Array.from(dom.select(document, SOURCES));
  const meta = (...names: string[]) =>
    sources
      .filter((element) =>
        names.includes(
          (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '').toLowerCase(),
        ),
      )
      .map((element) => nameOf(dom.attribute(element, 'content')))
      .find((name) => name !== null);
  const scripts = sources.filter((element) => dom.localName(element) === 'script');
  return (
    articlesInJson(dom, scripts, ({ publisher }) => nameOf(publisher)) ??
    meta('og:site_name') ??
    meta('dc.publisher', 'citation_publisher', 'application-name') ??
    null
  );
}

/** A name, or an organisation with one, or the first of several. */
function nameOf(publisher: unknown): string | null {
  if (Array.isArray(publisher)) return nameOf(publisher[0]);
  if (typeof publisher === 'object' && publisher !== null)
    return nameOf((publisher as { name?: unknown }).name);
  const name = typeof publisher === 'string' ? publisher.replace(/\s+/g, ' ').trim() : '';
  return name && name.length <= 200 ? name : null;
}
