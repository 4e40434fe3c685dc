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
    document = new JSDOM(withoutDepth(bytes), { ...options, contentType }).window.document;
  } catch (error) {
    if (contentType === 'text/html') throw error;
    document = new JSDOM('', options).window.document;
  }
  // Not querySelectorAll: jsdom takes seconds for it on a page of 10 MB.
  attachShadowRoots([...document.getElementsByTagName('template')]);
  return document;
}

/** How deep browsers nest elements; what is written deeper than that, they put side by side. */
const MAX_DEPTH = 512;
/** Elements that have no end tag, or whose end tags pages leave out: they do not add up. */
const FLAT =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|t[dhr]|tbody|track|wbr)$/i;

/** Leaves out tags (not text) past the depth at which jsdom, which recurses, would run out of stack. */
function withoutDepth(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1');
  let depth = 0;
  let deepest = 0;
  const cut = html.replace(/<(\/?)([a-z][^\s/>]*)[^>]*>/gi, (tag, slash: string, name: string) => {
    if (FLAT.test(name)) return tag;
    const here = slash ? depth : depth + 1;
    depth = Math.max(0, slash ? depth - 1 : depth + 1);
    deepest = Math.max(deepest, here);
    return here > MAX_DEPTH ? '' : tag;
  });
  return deepest > MAX_DEPTH ? Buffer.from(cut, 'latin1') : bytes;
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
