/**
 * The narrow interface through which a page is read: a handful of getters taken from the prototypes of the document's
 * realm. A form with an input named `firstChild` or `getAttribute` shadows its own members (the HTML standard's
 * [LegacyOverrideBuiltIns]), and so does a document with an image of that name; getters called from outside do not see
 * that. The same code runs in browsers and over jsdom.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  /** What an element is laid out in: its slot, its parent, or the host of the shadow root that it is right in. */
  flatParent(element: Element): Element | null;
  nodeType(node: Node): number;
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** The open shadow root, null when there is none or it is closed. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** What stands in a slot, in order; empty when its own fallback does. */
  assignedNodes(slot: Element): readonly Node[];
  data(text: Text): string;
  /** `querySelectorAll` of a document or shadow root. */
  select(root: ParentNode, selector: string): ArrayLike<Element>;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

/** The element that lays a text out, or the host of the shadow root that the text is right in. */
export const elementAround = (node: Text): Element =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;

const HTML = 'http://www.w3.org/1999/xhtml';

/** The realm's own accessors, found by climbing past `object` to its prototypes. */
export function domOf(document: Document): Dom {
  const view = realmOf(document);
  const getter = <T>(owner: object, name: string): ((of: object) => T) => {
    const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (!get) throw new TypeError(`this DOM has no ${name}`);
    return (of) => get.call(of) as T;
  };
  const { getAttribute } = view.Element;
  const slotElement = view.HTMLSlotElement;
  const parentNode = getter<Node | null>(view.Node, 'parentNode');
  const nodeType = getter<number>(view.Node, 'nodeType');
  const assignedSlot = getter<Element | null>(view.Element, 'assignedSlot');
  return {
    firstChild: getter(view.Node, 'firstChild'),
    nextSibling: getter(view.Node, 'nextSibling'),
    parentNode,
    flatParent(element) {
      const parent = assignedSlot(element) ?? parentNode(element);
      if (!parent) return null;
      return nodeType(parent) === ELEMENT
        ? (parent as Element)
        : ((parent as Partial<ShadowRoot>).host ?? null);
    },
    nodeType,
    localName: getter(view.Element, 'localName'),
    attribute: (element, name) => getAttribute.call(element, name),
    shadowRoot: getter(view.Element, 'shadowRoot'),
    assignedNodes: (slot) => Array.from(slotElement.assignedNodes.call(slot as HTMLSlotElement)),
    data: getter(view.CharacterData, 'data'),
    select: (root, selector) => prototypeWith(root, 'querySelectorAll').querySelectorAll.call(root, selector),
  };
}

interface Realm {
  Node: Node;
  Element: Element;
  CharacterData: CharacterData;
  HTMLSlotElement: HTMLSlotElement;
}

/**
 * The prototypes that `document` is made of. Its `defaultView` would give them too, but a document without a browsing
 * context has none, and the view of a page is the page's to change.
 */
function realmOf(document: Document): Realm {
  const make = prototypeWith(document, 'createElementNS');
  const text = make.createTextNode.call(document, '');
  const slot = make.createElementNS.call(document, HTML, 'slot');
  return {
    Node: prototypeWith(slot, 'firstChild'),
    Element: prototypeWith(slot, 'shadowRoot'),
    CharacterData: prototypeWith(text, 'data'),
    HTMLSlotElement: prototypeWith(slot, 'assignedNodes') as HTMLSlotElement,
  };
}

function prototypeWith<T extends object>(object: T, name: string): T {
  let owner = Object.getPrototypeOf(object) as T | null;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as T | null;
  if (!owner) throw new TypeError(`this DOM has no ${name}`);
  return owner;
}
