/** A file's bytes as the document that a browser would make of them, without its scripts, styles and resources. */
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';

const CONTENT_TYPES: Record<string, string> = {
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/**
 * Parses a page. The encoding is sniffed as browsers do: byte order mark, `meta charset`, else windows-1252.
 * XML that is not well-formed gives an empty document: a browser shows an error of its own there, not the page.
 */
export function parseDocument(bytes: Buffer, file: string): Document {
  const contentType = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'text/html';
  const options = { url: pathToFileURL(file).href, virtualConsole: new VirtualConsole() };
  let document: Document;
  try {
    document = new JSDOM(bytes, { ...options, contentType }).window.document;
  } catch (error) {
    if (contentType === 'text/html') throw error;
    document = new JSDOM('', options).window.document;
  }
  // Not querySelectorAll: jsdom takes seconds for it on a page of 10 MB.
  attachShadowRoots([...document.getElementsByTagName('template')]);
  return document;
}

/**
 * Attaches declarative shadow roots, which jsdom's parser leaves as templates: the first template of a host counts.
 * https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
function attachShadowRoots(templates: Iterable<HTMLTemplateElement>) {
  for (const template of templates) {
    const mode = template.getAttribute('shadowrootmode')?.toLowerCase();
    const host = template.parentElement;
    if (!host || host.shadowRoot || (mode !== 'open' && mode !== 'closed')) continue;
    const root = attach(host, mode);
    if (!root) continue;
    root.append(template.content);
    template.remove();
    attachShadowRoots(root.querySelectorAll('template'));
  }
}

/** Null where the element takes no shadow root (an `<img>`, an element that has a closed one). */
function attach(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch (error) {
    if ((error as DOMException).name === 'NotSupportedError') return null;
    throw error;
  }
}
