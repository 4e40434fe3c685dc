import type { Dom } from './dom';
import { BLOCKS } from './elements';

/** How an element is laid out, as far as reading goes. `none`: neither it nor anything in it is seen. */
export type Layout = 'none' | 'inline' | 'block';

/**
 * How a page looks, decided outside the reader and handed in: by computed styles in a browser, by attributes where
 * there are no style sheets. A look may keep state between calls for the same element, and each element is asked once.
 */
export interface Look {
  layout(element: Element): Layout;
  /** Whether the text right in this element is seen: `visibility` is inherited but can be taken back further in. */
  isSeen(element: Element, parentIsSeen: boolean): boolean;
  /** Whether line ends in the element's text are line ends on the screen (`white-space: pre-line` and its like). */
  keepsLines(element: Element): boolean;
}

/** The look of a page without style sheets: element names, `hidden` and inline styles. */
export function attributeLook(dom: Dom): Look {
  const inline = (element: Element, property: string): string | null => {
    const style = dom.attribute(element, 'style');
    if (!style) return null;
    const pattern = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, 'gi');
    return [...style.matchAll(pattern)].at(-1)?.[1]?.toLowerCase() ?? null;
  };
  return {
    layout(element) {
      const name = dom.localName(element);
      if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'popover') !== null)
        return 'none';
      if (name === 'dialog' && dom.attribute(element, 'open') === null) return 'none';
      if (inline(element, 'content-visibility') === 'hidden') return 'none';
      const display = inline(element, 'display');
      if (display === 'none') return 'none';
      return layoutOf(display ?? (BLOCKS.has(name) ? 'block' : 'inline'), name);
    },
    isSeen(element, parentIsSeen) {
      const visibility = inline(element, 'visibility');
      return visibility === null ? parentIsSeen : visibility === 'visible';
    },
    keepsLines: (element) => KEEPS_LINES.test(inline(element, 'white-space') ?? ''),
  };
}

const KEEPS_LINES = /^(pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)\b/;

/** `inline-block` and its like keep what the element usually is: a word in a sentence, or an entry of a list. */
function layoutOf(display: string, name: string): Layout {
  if (display === 'inline' || display === 'contents' || display === 'ruby') return 'inline';
  if (display.startsWith('inline-')) return BLOCKS.has(name) ? 'block' : 'inline';
  return 'block';
}

/**
 * The look of a page in a browser. Reads computed styles, no geometry: deciding about a page never lays it out anew.
 * `opacity` does not count, pages fade their paragraphs in while one scrolls.
 */
export function computedLook(dom: Dom, styleOf: (element: Element) => CSSStyleDeclaration): Look {
  let last: Element | null = null;
  let style: CSSStyleDeclaration;
  const computed = (element: Element) => {
    if (element !== last) style = styleOf(element);
    last = element;
    return style;
  };
  return {
    layout(element) {
      const { display } = computed(element);
      // First what most elements are; `content-visibility` does not apply to inline boxes (CSS Containment 2, §4).
      if (display === 'inline') return 'inline';
      if (display === 'none' || style.contentVisibility === 'hidden') return 'none';
      if (isClippedAway(style)) return 'none';
      const name = dom.localName(element);
      // Floats compute to `block`: a drop cap is still a part of its word.
      if (!BLOCKS.has(name) && style.cssFloat !== 'none') return 'inline';
      return layoutOf(display, name);
    },
    isSeen: (element) => computed(element).visibility === 'visible',
    keepsLines: (element) => KEEPS_LINES.test(styleOf(element).whiteSpace),
  };
}

/** The usual way of writing for screen readers alone: positioned and clipped to nothing. */
const isClippedAway = (style: CSSStyleDeclaration) =>
  style.position === 'absolute' &&
  (/^rect\((0px|1px)(,? \1){3}\)$/.test(style.clip) || style.clipPath === 'inset(50%)');
