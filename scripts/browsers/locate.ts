import type { Tab } from './browser';

/**
 * A point in the middle of the first line of a quote, in CSS pixels of the viewport, after scrolling it into view; null
 * when the page does not have it in one block.
 */
export const pointOf = (tab: Tab, quote: string) =>
  tab.evaluate((exact) => {
    const solid = (text: string) => text.replace(/\s+/g, '');
    const wanted = solid(exact);
    const block = [...document.querySelectorAll('h1, h2, h3, p, li, td, blockquote, div')]
      .filter((element) => solid(element.textContent ?? '').includes(wanted))
      .at(-1);
    if (!block) return null;
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    let skip = solid(block.textContent ?? '').indexOf(wanted);
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
      for (let i = 0; i < node.data.length; i++) {
        if (/\s/.test(node.data[i]!) || skip-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, Math.min(i + 12, node.data.length));
        const line = range.getClientRects()[0];
        return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
      }
    }
    return null;
  }, quote);
