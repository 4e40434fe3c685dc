/** The card over pages that would rather not have it: hostile styles, dialogs, listeners, printers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/browser';
import { closedCard, openedCard } from '../e2e/gestures';
import { BROWSER, openStage, type Stage } from '../e2e/stage';
import { CLAIM, openPage, paragraph, placeIn } from './paragraphs';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

const open = (name: string, html: string) => openPage(stage, tab, name, html);
const placeOf = (name: string) => placeIn(tab, name);

async function openCardOf(name: string) {
  const { x, y } = (await placeOf(name))!;
  await tab.click(x, y);
  await openedCard(tab);
}

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
    [
      'movement everywhere',
      '<style>* { transform: scale(0.99) !important; transition: all 5s !important } x-0 { animation: go 1s infinite !important } @keyframes go { to { translate: 999px } }</style>',
    ],
    [
      'something over everything',
      '<style>body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(0 0 0 / 5%) } ::backdrop { background: black !important }</style>',
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
    await openCardOf('plain');
    const box = () =>
      tab.card((root) => {
        const card = root.querySelector('[role=dialog]')!;
        const { left, top, right, bottom, width } = card.getBoundingClientRect();
        const isOnTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === root.host;
        const isClear = getComputedStyle(root.host, '::backdrop').display === 'none';
        const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return {
          isInside,
          isOnTop,
          isClear,
          isWide: width > 250,
          radius: getComputedStyle(card).borderRadius,
        };
      });
    await until('a place for the card', async () => (await box())?.isInside);
    expect(await box()).toEqual({
      isInside: true,
      isOnTop: true,
      isClear: true,
      isWide: true,
      radius: '12px',
    });
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
    await openCardOf('plain');
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
    await openCardOf('plain');
    await tab.evaluate(() => document.documentElement.lastElementChild!.remove());
    await closedCard(tab);
    await openCardOf('plain');
    await tab.press('Escape');
  });
});

describe('over a modal dialog of the page', () => {
  it('is usable, and Escape closes it alone', async () => {
    await open(
      'dialog',
      `<title>Dialog</title><body>${paragraph('plain')}<dialog>Anything</dialog>
       <script>document.querySelector('dialog').showModal()</script></body>`,
    );
    const id = await stage.desk.idOf(tab);
    await stage.desk.ask(id, { type: 'step', by: 1 });
    await openedCard(tab);
    const close = (await tab.card((root) => {
      const { x, y, width, height } = root.querySelectorAll('.icon-button')[1]!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }))!;
    await tab.click(close.x, close.y);
    await closedCard(tab);
    await stage.desk.ask(id, { type: 'step', by: 1 });
    await openedCard(tab);
    await tab.press('Escape');
    await closedCard(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  });
});

describe('what the page can tell of an open card', () => {
  it('is an empty element, and no event in it bubbles up', async () => {
    await open('listeners', `<title>Listeners</title><body>${paragraph('plain')}</body>`);
    await tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const types = Object.keys(Window.prototype).concat(
        Object.keys(window),
        Object.keys(HTMLElement.prototype),
      );
      const names = new Set(types.filter((key) => key.startsWith('on')).map((key) => key.slice(2)));
      for (const type of [...names, 'focusin', 'focusout', 'beforeinput']) {
        addEventListener(type, ({ target }) => {
          if ((target as Element).localName === 'x-0') heard.push(type);
        });
      }
    });
    await openCardOf('plain');
    const spot = (await tab.card((root) => {
      const why = root.querySelector('.why summary')!;
      why.scrollIntoView({ block: 'center' });
      const { x, y, height } = why.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    }))!;
    await tab.click(spot.x, spot.y);
    await tab.press('j');
    await tab.press('Tab');
    expect(await tab.card((root) => root.querySelector<HTMLDetailsElement>('.why')!.open)).toBe(true);
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.lastElementChild!.outerHTML)).toBe(
      '<x-0 popover="manual"></x-0>',
    );
    await tab.press('Escape');
    await closedCard(tab);
  });

  it('is nothing on paper', async () => {
    await open('paper', `<title>Paper</title><body>${paragraph('plain')}</body>`);
    await openCardOf('plain');
    const onScreen = await tab.picture();
    await tab.medium('print');
    const withUs = await tab.picture();
    await tab.press('Escape');
    await closedCard(tab);
    await tab.evaluate(() => CSS.highlights.clear());
    expect(withUs.equals(await tab.picture())).toBe(true);
    await tab.medium('screen');
    expect(onScreen.equals(await tab.picture())).toBe(false);
  });

  // Firefox has no layout-shift entries.
  const measuresShifts = BROWSER === 'chromium' ? it : () => {};
  measuresShifts('is no shift of its layout', async () => {
    await open(
      'shift',
      `<title>Shift</title><body><h1>Anthropic and Alibaba</h1>${paragraph('plain')}<p>${'More. '.repeat(900)}</p></body>`,
    );
    const shifts = () =>
      tab.evaluate(async () => {
        const seen: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => setTimeout(resolve, 150));
        return seen.length;
      });
    // What a page shifts while it loads is its own.
    const own = await shifts();
    await openCardOf('plain');
    await tab.press('Escape');
    await closedCard(tab);
    const id = await stage.desk.idOf(tab);
    await stage.desk.ask(id, { type: 'step', by: 1 });
    await openedCard(tab);
    await tab.press('Escape');
    await closedCard(tab);
    expect(await shifts()).toBe(own);
    await tab.evaluate(() => document.querySelector('h1')!.after(document.createElement('hr')));
    expect(await shifts()).toBeGreaterThan(own);
  });
});

describe('a finger', () => {
  it('opens the card on a sentence and between its lines, and follows a link', async () => {
    await open(
      'touch',
      `<title>Touch</title><body style="width: 300px; line-height: 2"><p id="plain">${CLAIM.replace('Property', '<a href="#followed">Property</a>')}</p></body>`,
    );
    const { x, y } = (await placeOf('plain'))!;
    await tab.tap(x, y);
    await openedCard(tab);
    expect(await tab.card((root) => root.querySelector('[aria-pressed]')!.getAttribute('aria-pressed'))).toBe(
      'true',
    );
    await tab.tap(600, 500);
    await closedCard(tab);
    await tab.tap(x, y + 13);
    await openedCard(tab);
    await tab.press('Escape');
    await closedCard(tab);
    const link = await tab.evaluate(() => {
      const { x, y, width, height } = document.querySelector('a')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.tap(link.x, link.y);
    await until('the place linked to', () => tab.evaluate(() => location.hash === '#followed'));
    await closedCard(tab);
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});
