/** Where text can stand on a page: in shadow roots, slots and frames, on dark ground, under hostile styles. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/browser';
import { closedCard, openedCard } from '../e2e/gestures';
import { SITE } from '../e2e/site';
import { openStage, type Stage } from '../e2e/stage';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

const CLAIM =
  'Anthropic has filed a formal complaint with the UK Intellectual Property Office against Alibaba.';
const paragraph = (name: string) => `<p id="${name}">${CLAIM}</p>`;

/** Serves a page, opens it and waits for its reading. */
async function open(name: string, html: string) {
  await tab.goto(stage.web.serve(`${SITE}/${name}`, `<!doctype html><html lang="en">${html}</html>`));
  return stage.desk.readingOf(tab);
}

/** The middle of an element's first line in the window, wherever in shadow roots and frames it is. */
const placeOf = (name: string) =>
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

/** Whether what stands there looks different without highlights: names in a registry alone paint nothing. */
async function isPainted(name: string): Promise<boolean> {
  const place = (await placeOf(name))!;
  const clip = { x: Math.max(0, place.x - 100), y: place.y - 12, width: 200, height: 26 };
  const painted = await tab.picture(clip);
  await tab.evaluate(() => {
    CSS.highlights.clear();
    for (const frame of document.querySelectorAll('iframe')) {
      (frame.contentWindow as Window & typeof globalThis).CSS.highlights.clear();
    }
  });
  return !painted.equals(await tab.picture(clip));
}

const FRAME = `<!doctype html><html lang="en"><body style="background: white">${paragraph('in-frame')}</body></html>`;
const PLACES = `<title>Places</title><body><h1>Anthropic and Alibaba</h1>
  ${paragraph('plain')}
  <section style="background: #111; color: #eee">${paragraph('on-dark')}</section>
  <x-card><template shadowrootmode="open">${paragraph('in-shadow')}<div><slot></slot></div></template>${paragraph('in-slot')}</x-card>
  <iframe src="/frame" width="900" height="90"></iframe>
  <p id="broken-up"><b>Anth</b>ropic has <i>filed</i> a formal complaint with the UK Intellectual Property Office against Alibaba.</p>
  <form>${paragraph('in-form')}${['parentNode', 'assignedSlot', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'ownerDocument', 'shadowRoot', 'getBoundingClientRect', 'scrollIntoView', 'parentElement'].map((name) => `<input name="${name}">`).join('')}</form></body>`;

describe.each(['plain', 'on-dark', 'in-shadow', 'in-slot', 'in-frame', 'broken-up', 'in-form'])(
  'text %s',
  (name) => {
    beforeEach(async () => {
      stage.web.serve(`${SITE}/frame`, FRAME);
      await open('places', PLACES);
    });

    it('has its card under the pointer', async () => {
      const { x, y } = (await placeOf(name))!;
      await tab.hover(x, y);
      expect((await openedCard(tab)).standing).toBe('conflicts');
      await tab.press('Escape');
      await closedCard(tab);
    });

    it('is painted', async () => expect(await isPainted(name)).toBe(true));
  },
);

describe('text in a frame that comes later', () => {
  it('is painted', async () => {
    stage.web.serve(`${SITE}/frame`, FRAME);
    const { revision } = await open('late-frame', `<title>Late</title><body>${paragraph('plain')}</body>`);
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/frame', width: '900', height: '90' });
      document.body.append(frame);
    });
    await stage.desk.readingOf(tab, (reading) => reading.revision > revision);
    await until('styles in the frame', () =>
      tab.evaluate(() => {
        const { contentDocument: inner } = document.querySelector('iframe')!;
        return (
          getComputedStyle(inner!.querySelector('p')!, '::highlight(cr-1)').textDecorationLine === 'underline'
        );
      }),
    );
    expect(await isPainted('in-frame')).toBe(true);
  });
});

describe('text that is not for reading', () => {
  it('is left alone', async () => {
    const reading = await open(
      'unread',
      `<title>Unread</title><body>${paragraph('plain')}
       <div contenteditable>${CLAIM}</div><textarea>${CLAIM}</textarea><pre>${CLAIM}</pre>
       <p hidden>${CLAIM}</p><p class="gone">${CLAIM}</p><details><summary>More</summary>${CLAIM}</details>
       <style>.gone { display: none }</style></body>`,
    );
    expect(new Set(reading.statements.map(({ position }) => position.start)).size).toBe(1);
  });
});

describe('the card', () => {
  it.each([
    [
      'hostile styles',
      '<style>* { all: unset !important; display: block !important } x-0 { transform: scale(3) !important; top: 500px !important }</style>',
    ],
    [
      'a transformed page',
      '<style>html { transform: translateX(40px); zoom: 1.25; filter: blur(0) }</style>',
    ],
    ['text from right to left', '<style>html { direction: rtl }</style>'],
    [
      'a strict policy',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    ],
  ])('stays in the window and in shape under %s', async (what, head) => {
    await open(
      `card-${what.replaceAll(' ', '-')}`,
      `<head>${head}<title>${what}</title></head><body>${paragraph('plain')}</body>`,
    );
    const { x, y } = (await placeOf('plain'))!;
    await tab.click(x, y);
    await openedCard(tab);
    const box = () =>
      tab.card((root) => {
        const card = root.querySelector('[role=dialog]')!;
        const { left, top, right, bottom, width } = card.getBoundingClientRect();
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return { isInside, isWide: width > 250, radius: getComputedStyle(card).borderRadius };
      });
    await until('a place for the card', async () => (await box())?.isInside);
    expect(await box()).toEqual({ isInside: true, isWide: true, radius: '12px' });
    await tab.press('Escape');
    await closedCard(tab);
  });

  it('follows the text when the page scrolls, and gives the focus back', async () => {
    await open(
      'scroll',
      `<title>Scroll</title><body><a id="first" href="#x">x</a>${paragraph('plain')}<div style="height: 4000px"></div></body>`,
    );
    await tab.evaluate(() => document.querySelector<HTMLElement>('#first')!.focus());
    const id = await stage.desk.idOf(tab);
    await stage.desk.ask(id, { type: 'step', by: 1 });
    await openedCard(tab);
    const top = () =>
      tab.card((root) => Math.round(root.querySelector('[role=dialog]')!.getBoundingClientRect().top));
    const before = (await top())!;
    await tab.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }));
    await until('the card to follow', async () => (await top()) === before - 20);
    expect(await tab.evaluate(() => document.activeElement?.localName)).not.toBe('a');
    await tab.press('Escape');
    await closedCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('first');
  });

  it('stays with its text when the page puts other nodes in its place, and goes with it', async () => {
    const { revision } = await open(
      'moved',
      `<title>Moved</title><body><main>${paragraph('plain')}</main></body>`,
    );
    const { x, y } = (await placeOf('plain'))!;
    await tab.click(x, y);
    await openedCard(tab);
    const top = () => tab.card((root) => root.querySelector('[role=dialog]')!.getBoundingClientRect().top);
    const before = (await top())!;
    await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.innerHTML = `<p style="height: 60px; margin: 0">An introduction.</p>${main.innerHTML}`;
    });
    await stage.desk.readingOf(tab, (reading) => reading.revision > revision);
    await until('the card to follow', async () => Math.abs((await top())! - before - 60) < 30);
    await tab.evaluate(() => {
      document.querySelector('main')!.textContent = 'Anthropic and Alibaba.';
    });
    await closedCard(tab);
  });

  it('is gone without a trace when the page removes it', async () => {
    await open('removal', `<title>Removal</title><body>${paragraph('plain')}</body>`);
    const { x, y } = (await placeOf('plain'))!;
    await tab.click(x, y);
    await openedCard(tab);
    await tab.evaluate(() => document.documentElement.lastElementChild!.remove());
    await closedCard(tab);
    await tab.click(x, y);
    await openedCard(tab);
    await tab.press('Escape');
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});
