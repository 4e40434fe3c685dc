// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstScreen } from '../../../page/first-screen';
import { type PageReading, pageSteps } from '../../../page/read-page';

const LINE = 20;

/** Lays paragraphs out one below the other, each a line high: jsdom has no layout of its own. */
function layOut(scrolled: number): void {
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const paragraph = this.startContainer.parentElement!;
    const line = [...document.querySelectorAll('p')].indexOf(paragraph as HTMLParagraphElement);
    return { top: line * LINE - scrolled } as DOMRect;
  };
}

function read(paragraphs: number): PageReading {
  document.body.innerHTML = Array.from(
    { length: paragraphs },
    (_, i) => `<p>${`Paragraph ${i} says nothing new. `.repeat(40)}</p>`,
  ).join('');
  const steps = pageSteps(document, { url: 'https://news.example/', look: 'attributes' });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const numbersOf = (page: NonNullable<ReturnType<typeof firstScreen>>) =>
  page.texts[0]!.blocks.map(({ start, end }) =>
    Number(/\d+/.exec(page.texts[0]!.text.slice(start, end))![0]),
  );

describe('the first screen of a page', () => {
  beforeEach(() => layOut(0));
  afterEach(() => {
    Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
  });

  it('is nothing of its own on a short page', () => {
    expect(firstScreen(read(5))).toBeNull();
  });

  it('is what the window shows and some of what stands around it', () => {
    const screen = numbersOf(firstScreen(read(400))!);
    const shown = Math.ceil(window.innerHeight / LINE);
    expect(screen[0]).toBe(0);
    expect(screen).toContain(shown - 1);
    expect(screen.length).toBeLessThan(shown + 100);
  });

  it('is where the reader has scrolled to', () => {
    const flat = read(400);
    layOut(200 * LINE);
    const screen = numbersOf(firstScreen(flat)!);
    expect(screen).toContain(200);
    expect(screen).not.toContain(0);
  });

  it('keeps the text and its offsets', () => {
    const flat = read(400);
    const screen = firstScreen(flat)!;
    expect(screen.texts[0]!.text).toBe(flat.page.texts[0]!.text);
    for (const block of screen.texts[0]!.blocks) expect(flat.page.texts[0]!.blocks).toContain(block);
  });
});
