import type { ReadableText, Zone } from '../model/readable';
import { CDATA, type Dom, ELEMENT, TEXT } from './dom';
import { CAPTIONS, HEADINGS, ITEMS, NOT_PROSE, SECTIONS, UNSEEN } from './elements';
import type { Look } from './look';
import type { OffsetMap } from './offset-map';
import { TableReading } from './tables';
import { type Surroundings, TextBuilder } from './text-builder';
import { MAIN_PARTS, mainParts, marginTest } from './zones';

/** A frame found on the way, not entered. */
export interface FoundFrame {
  element: Element;
  zone: Zone;
}

export interface FlatText {
  readable: ReadableText;
  map: OffsetMap;
  /** Frames in document order; who may look into them decides the caller. */
  frames: FoundFrame[];
  /** Open shadow roots whose text was read. */
  shadowRoots: ShadowRoot[];
}

/** An element while its children are read. */
interface Level {
  /** The children still to come: a chain of siblings, or a list (what stands in a slot). */
  next: Node | null;
  list: readonly Node[] | null;
  at: number;
  element: Element | null;
  around: Surroundings;
  isBlock: boolean;
  isSeen: boolean;
  isInArticle: boolean;
  isSectioned: boolean;
  isInTableHead: boolean;
  table: TableReading | null;
}

const EDITABLE = '[contenteditable], [role=textbox]';

/** How many nodes are visited between two yields: a fraction of a millisecond's work. */
const STRIDE = 256;

/**
 * Flattens what a person sees of `root` into text: document order, shadow roots in place of their host's children, slots
 * filled. Block elements are separated by a newline, cells of a data row by a tab. A `<br>` is a newline within its
 * block (two in a row end it): layout, not punctuation, so whoever looks for sentences decides what it means there.
 * Soft hyphens and no-break spaces stay. Text is kept apart where something unread stands between two words.
 *
 * The generator yields the number of nodes visited so far. No recursion: depth costs memory, not stack.
 */
export function* flatten(
  dom: Dom,
  look: Look,
  root: ParentNode & Node,
  frame = 0,
  zone: Zone = 'content',
): Generator<number, FlatText> {
  const builder = new TextBuilder();
  const isMargin = marginTest(dom);
  const frames: FoundFrame[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const holders: ReadonlySet<Node>[] = [];
  const editable = new Set<Element>();
  /** What is asked of the few is looked up once for all: attributes of every element would be read else. */
  const survey = (part: ParentNode) => {
    const all = Array.from(dom.select(part, `${MAIN_PARTS}, ${EDITABLE}`));
    holders.push(mainParts(dom, all));
    for (const element of all) if (isEditable(dom, element)) editable.add(element);
  };
  survey(root);

  const enter = (element: Element, parent: Level): Level | null => {
    const name = dom.localName(element);
    if (NOT_PROSE.has(name) || editable.has(element)) {
      if (look.layout(element) === 'none') return null;
      builder.gap('word');
      if (name === 'iframe' || name === 'frame') frames.push({ element, zone: parent.around.zone });
      return null;
    }
    if (UNSEEN.has(name)) return null;
    if (name === 'br') {
      builder.lineEnd();
      return null;
    }
    const layout = look.layout(element);
    if (layout === 'none') return null;
    const isBlock = layout === 'block';
    if (isBlock) builder.boundary();
    if (name === 'sup') builder.gap('note');
    if (name === 'a') builder.linkEdge('start');
    const children = childrenOf(element, name);
    const list = Array.isArray(children) ? (children as readonly Node[]) : null;
    const level: Level = {
      next: list ? null : (children as Node | null),
      list,
      at: 0,
      element,
      around: parent.around,
      isBlock,
      isSeen: look.isSeen(element, parent.isSeen),
      isInArticle: parent.isInArticle || name === 'article',
      isSectioned: parent.isSectioned || SECTIONS.has(name),
      isInTableHead: name === 'thead' || (parent.isInTableHead && name !== 'tbody' && name !== 'table'),
      table: name === 'table' ? new TableReading() : parent.table,
    };
    if (isBlock || name === 'a') level.around = surroundings(element, name, parent, isBlock);
    if (name === 'tr') level.table?.startRow(level.isInTableHead);
    if (name === 'td' || name === 'th') {
      level.table?.startCell(builder, dom, element);
      level.around = { ...level.around, kind: 'paragraph', level: 0 };
    }
    return level;
  };

  const leave = ({ element, isBlock, table }: Level): void => {
    if (isBlock) builder.boundary();
    if (!element) return;
    const name = dom.localName(element);
    if (name === 'a') builder.linkEdge('end');
    if (!table) return;
    if (name === 'td' || name === 'th') table.endCell(builder);
    if (name === 'tr') table.endRow(builder);
  };

  /** The first of a chain of siblings, or a list. */
  const childrenOf = (element: Element, name: string): Node | readonly Node[] | null => {
    const shadow = dom.shadowRoot(element);
    if (shadow) {
      shadowRoots.push(shadow);
      survey(shadow);
      return dom.firstChild(shadow);
    }
    if (name === 'slot') {
      const assigned = dom.assignedNodes(element);
      if (assigned.length > 0) return assigned;
    }
    const isClosed = name === 'details' && dom.attribute(element, 'open') === null;
    return isClosed ? summaryOf(dom, element) : dom.firstChild(element);
  };

  const surroundings = (element: Element, name: string, parent: Level, isBlock: boolean): Surroundings => {
    const around = parent.around;
    const isLink = around.isLink || (name === 'a' && dom.attribute(element, 'href') !== null);
    const kind = isBlock ? kindOf(dom, element, name) : null;
    const place = {
      isInArticle: parent.isInArticle,
      isSectioned: parent.isSectioned,
      holdsMain: holders.some((parts) => parts.has(element)),
    };
    const zone = isBlock && around.zone === 'content' && isMargin(element, place) ? 'margin' : around.zone;
    if (isLink === around.isLink && !kind && zone === around.zone) return around;
    return { kind: around.kind, level: around.level, ...kind, zone, isLink };
  };

  const stack: Level[] = [
    {
      next: dom.firstChild(root),
      list: null,
      at: 0,
      element: null,
      around: { kind: 'paragraph', zone, level: 0, isLink: false },
      isBlock: true,
      isSeen: true,
      isInArticle: false,
      isSectioned: false,
      isInTableHead: false,
      table: null,
    },
  ];
  for (let visited = 1; stack.length > 0; visited++) {
    if (visited % STRIDE === 0) yield visited;
    const level = stack[stack.length - 1]!;
    const node = level.list ? level.list[level.at++] : level.next;
    if (!node) {
      leave(level);
      stack.pop();
      continue;
    }
    if (!level.list) level.next = dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === ELEMENT) {
      const deeper = enter(node as Element, level);
      if (deeper) stack.push(deeper);
    } else if ((type === TEXT || type === CDATA) && level.isSeen) {
      const data = dom.data(node as Text);
      builder.add(node as Text, data, level.around, keepsLines(look, level, data));
    }
  }
  return { ...builder.build(frame), frames, shadowRoots };
}

/** Asks for the style only where the answer matters. */
function keepsLines(look: Look, level: Level, data: string): boolean {
  return level.element !== null && data.includes('\n') && /\S/.test(data) && look.keepsLines(level.element);
}

function kindOf(dom: Dom, element: Element, name: string): Pick<Surroundings, 'kind' | 'level'> | null {
  if (HEADINGS.has(name)) return { kind: 'heading', level: Number(name[1]) };
  if (ITEMS.has(name)) return { kind: 'item', level: 0 };
  if (CAPTIONS.has(name)) return { kind: 'caption', level: 0 };
  if (name === 'blockquote') return { kind: 'quote', level: 0 };
  const role = dom.attribute(element, 'role');
  if (role === 'heading') {
    const level = Number.parseInt(dom.attribute(element, 'aria-level') ?? '2', 10);
    return { kind: 'heading', level: level >= 1 && level <= 6 ? level : 2 };
  }
  if (role === 'listitem') return { kind: 'item', level: 0 };
  return name === 'article' || name === 'table' || role === 'article'
    ? { kind: 'paragraph', level: 0 }
    : null;
}

function isEditable(dom: Dom, element: Element): boolean {
  const editable = dom.attribute(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') || dom.attribute(element, 'role') === 'textbox'
  );
}

/** Of a closed `<details>` only its first summary is seen. */
function summaryOf(dom: Dom, details: Element): Node[] {
  for (let child = dom.firstChild(details); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === ELEMENT && dom.localName(child as Element) === 'summary') return [child];
  }
  return [];
}
