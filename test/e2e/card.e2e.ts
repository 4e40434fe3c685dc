/** The card over a sentence, and what a reader does in it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import type { Reading } from '../../model/reading';
import { type Tab, until } from '../../scripts/browsers/browser';
import { closedCard, openedCard, placeOf, statementThat } from './gestures';
import { SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

let stage: Stage;
let tab: Tab;
let reading: Reading;
const words = wordsFor('en');
const phrase = 'UK Intellectual Property Office';

beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  stage.web.serve(`${SITE}/linked`, '<!doctype html><title>The linked page</title>');
  await tab.goto(serveReport(stage.web, 'theprime-63436', { link: { phrase, href: '/linked' } }));
  reading = await stage.desk.readingOf(tab);
});
afterAll(() => stage?.close());

describe('the card of a conflicting sentence', () => {
  afterEach(async () => {
    await tab.press('Escape');
    await closedCard(tab);
  });

  it('opens under a click with the conflict and its evidence', async () => {
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.click(x, y);
    const card = await openedCard(tab);
    expect(card.standing).toBe('conflicts');
    expect(card.conflicts).toBeGreaterThan(0);
    expect(card.evidence.length).toBeGreaterThan(0);
    for (const { text, link } of card.evidence) {
      expect(text).not.toBe('');
      expect(link).toMatch(/^https?:\/\//);
    }
  });

  it('opens under a resting pointer and goes with it', async () => {
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.hover(x, y);
    expect((await openedCard(tab)).conflicts).toBeGreaterThan(0);
    await tab.hover(5, 5);
    await closedCard(tab);
  });

  it('closes on Escape and leaves nothing behind', async () => {
    const before = await markup(tab);
    const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
    await tab.click(x, y);
    await openedCard(tab);
    expect(await markup(tab)).not.toBe(before);
    await tab.press('Escape');
    await closedCard(tab);
    expect(await markup(tab)).toBe(before);
  });

  it('opens by stepping from finding to finding', async () => {
    const id = await stage.desk.idOf(tab);
    expect(await stage.desk.ask(id, { type: 'step', by: 1 })).toEqual({ ok: true, value: true });
    const first = await openedCard(tab);
    expect(await stage.desk.ask(id, { type: 'step', by: 1 })).toEqual({ ok: true, value: true });
    await until('another card', async () => (await openedCard(tab)).text !== first.text);
    expect(await stage.desk.ask(id, { type: 'step', by: -1 })).toEqual({ ok: true, value: true });
    await until('the first card again', async () => (await openedCard(tab)).text === first.text);
  });
});

it('leaves a link under a highlight a link', async () => {
  const painted = reading.statements.find(({ quote }) => quote.exact.includes(phrase));
  expect(painted, 'a statement around the link').toBeDefined();
  const link = await tab.evaluate(() => {
    const box = document.querySelector('#link')!.getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await tab.click(link.x, link.y);
  await until('the linked page', () => tab.evaluate(() => document.title === 'The linked page'));
});

describe('a mark that the reader says is wrong', () => {
  it('is hidden, and back when it is undone in the card, at once', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    reading = await read();
    await dismiss();
    await read(({ ledger }) => ledger.conflicts < reading.ledger.conflicts);
    await pressInCard(words.card.wrong.undo);
    await read(({ ledger }) => ledger.conflicts === reading.ledger.conflicts);
    await tab.press('Escape');
    await closedCard(tab);
  });

  it('stays hidden when the page is opened again, and is listed until it is shown again', async () => {
    await dismiss();
    await until('the mark to be gone', async () =>
      tab.card((root) => root.querySelector('.wrong-done') !== null),
    );
    await tab.press('Escape');
    await closedCard(tab);
    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    expect((await read()).ledger.conflicts).toBeLessThan(reading.ledger.conflicts);

    const { page } = stage.desk;
    await until('its entry in the options', () =>
      page.evaluate(() => document.querySelector('.dismissal') !== null),
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('.dismissal button')!.click());
    await until('the end of the entry', () =>
      page.evaluate(() => document.querySelector('.dismissal') === null),
    );
    await read(({ ledger }) => ledger.conflicts === reading.ledger.conflicts);
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const markup = (page: Tab) => page.evaluate(() => document.documentElement.outerHTML);

const read = (holds?: (reading: Reading) => boolean) => stage.desk.readingOf(tab, holds);

async function dismiss() {
  const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
  await tab.click(x, y);
  await openedCard(tab);
  await pressInCard(words.card.wrong.here);
}

const pressInCard = (name: string) =>
  until(`“${name}”`, () =>
    tab.card(
      // Sent as source: what it looks for has to be written into it.
      new Function(
        'root',
        `const button = [...root.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)});
         button?.click();
         return button !== undefined;`,
      ) as (root: ShadowRoot) => boolean,
    ),
  );
