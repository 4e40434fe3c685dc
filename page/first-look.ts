import { type Dom, domOf } from './dom';
import { UNSEEN } from './elements';
import { documentIn } from './frames';
import type { NamesTest } from './names-test';

/** Texts this long are looked at twice before they are searched: most of them are scripts. */
const LONG = 2000;

/**
 * Whether a page has a text that passes, hidden ones included: the cheapest look there is. Open shadow roots and frames
 * of the same origin are looked into.
 */
export function hasName(document: Document, test: NamesTest): boolean {
  const dom = domOf(document);
  const pending: Node[] = [document];
  for (let root = pending.pop(); root; root = pending.pop()) {
    if (hasNameIn(dom, root, test)) return true;
    pending.push(...insideOf(dom, root as ParentNode & Node));
  }
  return false;
}

function hasNameIn(dom: Dom, root: Node, test: NamesTest): boolean {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length > LONG && !isSeen(dom, node)) continue;
    if (test(text) && isSeen(dom, node)) return true;
  }
  return false;
}

function isSeen(dom: Dom, text: Node): boolean {
  const parent = dom.parentNode(text);
  const name = parent && dom.nodeType(parent) === 1 ? dom.localName(parent as Element) : '';
  return name === 'title' || !UNSEEN.has(name);
}

/** The commonest elements that can have no shadow root are not even looked at. */
const MAY_HOST =
  '*:not(a,b,em,i,strong,small,br,ul,ol,li,tr,td,th,img,button,input,option,script,style,link,meta,svg,g,path,use,time)';

/** The shadow roots and frames in a document or shadow root. */
function insideOf(dom: Dom, root: ParentNode & Node): Node[] {
  const found: Node[] = [];
  const elements = dom.select(root, MAY_HOST);
  for (let i = 0; i < elements.length; i++) {
    const shadow = dom.shadowRoot(elements[i]!);
    if (shadow) found.push(shadow);
  }
  const frames = dom.select(root, 'iframe, frame');
  for (let i = 0; i < frames.length; i++) {
    const inner = documentIn(frames[i]!);
    if (inner) found.push(inner);
  }
  return found;
}
