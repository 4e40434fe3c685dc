/** Pages of one sentence that conflicts with reports, and where it stands. */
import type { Tab } from '../../scripts/browsers/browser';
import { SITE } from '../e2e/site';
import type { Stage } from '../e2e/stage';

export const CLAIM =
  'Anthropic has filed a formal complaint with the UK Intellectual Property Office against Alibaba.';
export const paragraph = (name: string) => `<p id="${name}">${CLAIM}</p>`;

/** Serves a page, opens it and waits for its reading. */
export async function openPage({ web, desk }: Stage, tab: Tab, name: string, html: string) {
  await tab.goto(web.serve(`${SITE}/${name}`, `<!doctype html><html lang="en">${html}</html>`));
  return desk.readingOf(tab);
}

/** The middle of an element's first line in the window, wherever in shadow roots and frames it is. */
export const placeIn = (tab: Tab, name: string) =>
  tab.evaluate((id) => {
    const find = (
      root: Document | ShadowRoot,
      left: number,
      top: number,
    ): { x: number; y: number } | null => {
      const element = root.getElementById(id);
      if (element) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = element.ownerDocument.createRange();
        range.selectNodeContents(element);
        const line = range.getClientRects()[0]!;
        const frame = element.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
        const x = (frame?.x ?? 0) + line.x + Math.min(line.width / 2, 150);
        return { x: left + x, y: top + (frame?.y ?? 0) + line.y + line.height / 2 };
      }
      for (const host of root.querySelectorAll('*')) {
        const inner = host.shadowRoot ?? (host as HTMLIFrameElement).contentDocument;
        const found = inner && find(inner, left, top);
        if (found) return found;
      }
      return null;
    };
    return find(document, 0, 0);
  }, name);
