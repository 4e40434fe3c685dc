/**
 * What a page is when it has come to rest, as its own scripts can know: taken by a script that stands first of all in it
 * and keeps what it needs before the page can spoil it.
 */
import { callSource } from '../scripts/browsers/browser';

export interface PageRecord {
  /** Every node with its attributes and text, open shadow roots included. */
  dom: string;
  /** As `innerText` gives it. */
  text: string;
  /** What became of events that were sent to its elements, and which errors its scripts had. */
  events: string[];
}

/** The global under which a page with {@link RECORDER} gives its {@link PageRecord}, as JSON: prototypes may be spoiled. */
export const RECORD = 'recordOfThisPage';

export const RECORDER = `<script>${callSource(installRecorder, [RECORD])}</script>`;

/** Puts the recorder first of all into a page that was made elsewhere, behind its doctype. */
export function withRecorder(html: string): string {
  const [doctype = ''] = /^\s*(<!doctype[^>]*>)?/i.exec(html) ?? [];
  return doctype + RECORDER + html.slice(doctype.length);
}

function installRecorder(name: string): void {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const { Event } = window;
  const { stringify } = JSON;
  const getter = <T>(owner: object, key: string) => {
    const { get } = getOwnPropertyDescriptor(owner, key)!;
    return (of: object) => apply(get!, of, []) as T;
  };
  const method = <T>(of: (...given: never[]) => T) => {
    return (self: object, ...given: unknown[]) => apply(of, self, given) as T;
  };
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
  const nodeName = getter<string>(Node.prototype, 'nodeName');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const documentElement = getter<Element | null>(Document.prototype, 'documentElement');
  const innerText = getter<string>(HTMLElement.prototype, 'innerText');
  const isPrevented = getter<boolean>(Event.prototype, 'defaultPrevented');
  const attributeNames = method(Element.prototype.getAttributeNames);
  const attribute = method(Element.prototype.getAttribute);
  const dispatch = method(EventTarget.prototype.dispatchEvent);
  const listen = method(EventTarget.prototype.addEventListener);
  const events: string[] = [];
  let count = 0;
  const note = (what: string) => {
    events[count++] = what;
  };
  listen(window, 'error', (event: ErrorEvent) => note(`error: ${event.message}`));

  /** Goes through a tree without recursion: pages are deeper than stacks. */
  const each = (root: Node, enter: (node: Node) => void, leave: () => void) => {
    for (let node: Node | null = root; node; ) {
      enter(node);
      let next = firstChild(node);
      while (!next && node) {
        leave();
        if (node === root) return;
        next = nextSibling(node);
        if (!next) node = parentNode(node);
      }
      node = next;
    }
  };
  const described = (node: Node): string => {
    if (nodeType(node) !== 1) return `${nodeName(node)} ${nodeValue(node) ?? ''}`;
    let line = nodeName(node);
    const names = attributeNames(node);
    for (let i = 0; i < names.length; i++) line += ` ${names[i]}=${attribute(node, names[i])}`;
    const shadow = shadowRoot(node);
    return shadow ? `${line} #shadow(${serialised(shadow)})` : line;
  };
  const serialised = (root: Node): string => {
    let text = '';
    each(
      root,
      (node) => {
        text += `<${described(node)}\n`;
      },
      () => {
        text += '>';
      },
    );
    return text;
  };
  /** Events without an activation behaviour, so that no link is followed and no form is sent. */
  const poke = (root: Element) => {
    let left = 40;
    each(
      root,
      (node) => {
        if (nodeType(node) !== 1 || left-- <= 0) return;
        for (const type of ['mousedown', 'mouseup', 'mousemove', 'keydown', 'selectstart', 'copy']) {
          const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
          note(`${nodeName(node)} ${type} ${dispatch(node, event)} ${isPrevented(event)}`);
        }
      },
      () => {},
    );
  };
  defineProperty(window, name, {
    value: () => {
      const root = documentElement(document);
      if (!root) return stringify({ dom: serialised(document), text: '', events });
      const record = { dom: serialised(document), text: innerText(root), events };
      poke(root);
      return stringify(record);
    },
  });
}
