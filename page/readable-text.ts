import type { ReadableText, Zone } from '../model/readable';
import { CDATA, type Dom, ELEMENT, TEXT } from './dom';
import { CAPTIONS, HEADINGS, ITEMS, TRAIT, traitsOf } from './elements';
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

/** What is so for everything in an element until one further in says otherwise: inline elements share their parent's. */
interface Context {
  around: Surroundings;
  isInArticle: boolean;
  isSectioned: boolean;
  isInTableHead: boolean;
  table: TableReading | null;
}

/** An element while its children are read. */
interface Level {
  /** The children still to come: a chain of siblings, or a list (what stands in a slot). */
  next: Node | null;
  list: readonly Node[] | null;
  at: number;
  element: Element | null;
  traits: number;
  context: Context;
  isBlock: boolean;
  isSeen: boolean;
}

const EDITABLE = '[contenteditable], [role=textbox]';

/** How many nodes are visited between two yields: a fraction of a millisecond's work, cold as it is at first. */
const STRIDE = 16;

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
  const flattening = new Flattening(dom, look, root, zone);
  yield 0;
  let visited = STRIDE;
  for (; flattening.visit(STRIDE); visited += STRIDE) yield visited;
  const building = flattening.build(frame);
  for (let step = building.next(); ; step = building.next()) {
    if (step.done) return step.value;
    yield visited;
  }
}

class Flattening {
  readonly #dom: Dom;
  readonly #look: Look;
  readonly #builder = new TextBuilder();
  readonly #isMargin: ReturnType<typeof marginTest>;
  readonly #frames: FoundFrame[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #holders: ReadonlySet<Node>[] = [];
  readonly #editable = new Set<Element>();
  readonly #stack: Level[] = [];

  constructor(dom: Dom, look: Look, root: ParentNode & Node, zone: Zone) {
    this.#dom = dom;
    this.#look = look;
    this.#isMargin = marginTest(dom);
    this.#survey(root);
    this.#stack.push({
      next: dom.firstChild(root),
      list: null,
      at: 0,
      element: null,
      traits: 0,
      context: {
        around: { kind: 'paragraph', zone, level: 0, isLink: false },
        isInArticle: false,
        isSectioned: false,
        isInTableHead: false,
        table: null,
      },
      isBlock: true,
      isSeen: true,
    });
  }

  *build(frame: number): Generator<void, FlatText> {
    return { ...(yield* this.#builder.build(frame)), frames: this.#frames, shadowRoots: this.#shadowRoots };
  }

  /** What is asked of the few is looked up once for all: attributes of every element would be read else. */
  #survey(part: ParentNode): void {
    const all = Array.from(this.#dom.select(part, `${MAIN_PARTS}, ${EDITABLE}`));
    this.#holders.push(mainParts(this.#dom, all));
    for (const element of all) if (isEditable(this.#dom, element)) this.#editable.add(element);
  }

  /** Visits so many nodes; false when there are no more. */
  visit(count: number): boolean {
    const dom = this.#dom;
    const stack = this.#stack;
    for (let left = count; left > 0; left--) {
      const level = stack[stack.length - 1];
      if (!level) return false;
      const node = level.list ? level.list[level.at++] : level.next;
      if (!node) {
        this.#leave(level);
        stack.pop();
        continue;
      }
      if (!level.list) level.next = dom.nextSibling(node);
      const type = dom.nodeType(node);
      if (type === ELEMENT) {
        const deeper = this.#enter(node as Element, level);
        if (deeper) stack.push(deeper);
      } else if ((type === TEXT || type === CDATA) && level.isSeen) {
        const data = dom.data(node as Text);
        this.#builder.add(node as Text, data, level.context.around, keepsLines(this.#look, level, data));
      }
    }
    return true;
  }

  #enter(element: Element, parent: Level): Level | null {
    const builder = this.#builder;
    const name = this.#dom.localName(element);
    const traits = traitsOf(name);
    if (traits & TRAIT.notProse || (this.#editable.size > 0 && this.#editable.has(element))) {
      if (this.#look.layout(element) === 'none') return null;
      builder.gap('word');
      if (traits & TRAIT.frame) this.#frames.push({ element, zone: parent.context.around.zone });
      return null;
    }
    if (traits & TRAIT.unseen) return null;
    if (traits & TRAIT.lineEnd) {
      builder.lineEnd();
      return null;
    }
    const layout = this.#look.layout(element);
    if (layout === 'none') return null;
    const isBlock = layout === 'block';
    if (isBlock) builder.boundary();
    if (traits & TRAIT.note) builder.gap('note');
    if (traits & TRAIT.link) builder.linkEdge('start');
    const children = this.#childrenOf(element, traits);
    const isList = Array.isArray(children);
    const level: Level = {
      next: isList ? null : (children as Node | null),
      list: isList ? children : null,
      at: 0,
      element,
      traits,
      context: parent.context,
      isBlock,
      isSeen: this.#look.isSeen(element, parent.isSeen),
    };
    if (isBlock || traits & CONTEXTUAL) level.context = this.#context(element, name, level, parent.context);
    return level;
  }

  #leave({ element, traits, isBlock, context: { table } }: Level): void {
    if (isBlock) this.#builder.boundary();
    if (!element) return;
    if (traits & TRAIT.link) this.#builder.linkEdge('end');
    if (table && traits & TRAIT.cell) table.endCell(this.#builder);
    if (table && traits & TRAIT.row) table.endRow(this.#builder);
  }

  /** The first of a chain of siblings, or a list. */
  #childrenOf(element: Element, traits: number): Node | readonly Node[] | null {
    const dom = this.#dom;
    const shadow = traits & TRAIT.noHost ? null : dom.shadowRoot(element);
    if (shadow) {
      this.#shadowRoots.push(shadow);
      this.#survey(shadow);
      return dom.firstChild(shadow);
    }
    if (traits & TRAIT.slot) {
      const assigned = dom.assignedNodes(element);
      if (assigned.length > 0) return assigned;
    }
    const isClosed = traits & TRAIT.details && dom.attribute(element, 'open') === null;
    return isClosed ? summaryOf(dom, element) : dom.firstChild(element);
  }

  #context(element: Element, name: string, { traits, isBlock }: Level, outer: Context): Context {
    const table = traits & TRAIT.table ? new TableReading() : outer.table;
    const isInTableHead =
      (traits & TRAIT.tableHead) !== 0 ||
      (outer.isInTableHead && !(traits & (TRAIT.tableBody | TRAIT.table)));
    let around =
      isBlock || traits & TRAIT.link ? this.#surroundings(element, name, outer, isBlock) : outer.around;
    if (traits & TRAIT.row) table?.startRow(isInTableHead);
    if (traits & TRAIT.cell) {
      table?.startCell(this.#builder, this.#dom, element);
      around = { ...around, kind: 'paragraph', level: 0 };
    }
    return {
      around,
      isInArticle: outer.isInArticle || (traits & TRAIT.article) !== 0,
      isSectioned: outer.isSectioned || (traits & TRAIT.section) !== 0,
      isInTableHead,
      table,
    };
  }

  #surroundings(element: Element, name: string, outer: Context, isBlock: boolean): Surroundings {
    const { around, isInArticle, isSectioned } = outer;
    const isLink = around.isLink || (name === 'a' && this.#dom.attribute(element, 'href') !== null);
    const kind = isBlock ? kindOf(this.#dom, element, name) : null;
    const place = {
      isInArticle,
      isSectioned,
      holdsMain: this.#holders.some((parts) => parts.has(element)),
    };
    const zone =
      isBlock && around.zone === 'content' && this.#isMargin(element, place) ? 'margin' : around.zone;
    if (isLink === around.isLink && !kind && zone === around.zone) return around;
    return { kind: around.kind, level: around.level, ...kind, zone, isLink };
  }
}

/** Elements that change the context of what is in them even where they are laid out inline. */
const CONTEXTUAL =
  TRAIT.table |
  TRAIT.row |
  TRAIT.cell |
  TRAIT.link |
  TRAIT.article |
  TRAIT.section |
  TRAIT.tableHead |
  TRAIT.tableBody;

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
