/** A reader says that a mark is wrong, and takes it back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import type { Reading } from '../../model/reading';
import { type Tab, until } from '../../scripts/browsers/browser';
import { closedCard, openedCard, placeOf, statementThat } from './gestures';
import { serveReport } from './site';
import { openStage, type Stage } from './stage';

const words = wordsFor('en');

let stage: Stage;
let tab: Tab;
let before: Reading;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  before = await stage.desk.readingOf(tab);
});
afterAll(() => stage?.close());

it('hides a mark and undoes it in the card, at once', async () => {
  await dismiss();
  await read(({ ledger }) => ledger.conflicts < before.ledger.conflicts);
  await pressInCard(words.card.wrong.undo);
  await read(({ ledger }) => ledger.conflicts === before.ledger.conflicts);
  await tab.press('Escape');
  await closedCard(tab);
});

it('keeps it hidden when the page is opened again, and lists it until it is shown again', async () => {
  await dismiss();
  await until('the mark to be gone', async () =>
    tab.card((root) => root.querySelector('.wrong-done') !== null),
  );
  await tab.press('Escape');
  await closedCard(tab);
  await tab.goto(serveReport(stage.web, 'theprime-63436'));
  expect((await read()).ledger.conflicts).toBeLessThan(before.ledger.conflicts);

  const { page } = stage.desk;
  await until('its entry in the options', () =>
    page.evaluate(() => document.querySelector('.dismissal') !== null),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.dismissal button')!.click());
  await until('the end of the entry', () =>
    page.evaluate(() => document.querySelector('.dismissal') === null),
  );
  await read(({ ledger }) => ledger.conflicts === before.ledger.conflicts);
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const read = (holds?: (reading: Reading) => boolean) => stage.desk.readingOf(tab, holds);

async function dismiss() {
  const { x, y } = await placeOf(tab, statementThat('conflicts', before));
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
