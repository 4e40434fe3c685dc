/** The real popup and the real side panel or sidebar, and that they show the reading of the page beside them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import { type Reading, STANDINGS, standingOf } from '../../model/reading';
import { type Tab, until, type View } from '../../scripts/browsers/browser';
import { goldenPages, REPORTS, SITE, serveReport } from './site';
import { openStage, type Stage } from './stage';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

const pages: [name: string, serve: () => string][] = [
  ...REPORTS.slice(1).map((id): [string, () => string] => [id, () => serveReport(stage.web, id)]),
  ...goldenPages()
    .slice(0, 1)
    .map(({ name, html }): [string, () => string] => [name, () => stage.web.serve(`${SITE}/${name}`, html)]),
];

describe.each(pages)('%s', (_, serve) => {
  let reading: Reading;
  beforeAll(async () => {
    await tab.goto(serve());
    reading = await stage.desk.readingOf(tab);
  });

  it('has its counts in the popup', async () => {
    const popup = await stage.browser.popup();
    await filled(popup, '.ledger');
    const shown = await popup.evaluate(() => ({
      ledger: [...document.querySelectorAll('.ledger-key > [data-standing]')].map((item) => [
        item.getAttribute('data-standing'),
        Number(/\d+/.exec(item.querySelector('.ledger-number')?.textContent ?? '')?.[0]),
      ]),
      lists: [...document.querySelectorAll('details[data-section]')].map((section) => [
        section.getAttribute('data-section'),
        section.querySelectorAll('.finding').length,
      ]),
    }));
    await popup.close();
    const counts = STANDINGS.map((standing) => [standing, reading.ledger[standing]] as const);
    expect(Object.fromEntries(shown.ledger)).toEqual(Object.fromEntries(counts));
    expect(Object.fromEntries(shown.lists)).toEqual(Object.fromEntries(counts.filter(([, n]) => n > 0)));
  });

  it('has its answers in the side panel', async () => {
    const panel = await stage.browser.panel();
    await filled(panel, '.question');
    const shown = await panel.evaluate(() => ({
      answers: document.querySelectorAll('.question .answer').length,
      conflicts: document.querySelectorAll('.question .answer[data-standing=conflicts]').length,
      questions: [...document.querySelectorAll('.question[data-standing=conflicts] .question-ask')].length,
    }));
    await panel.close();
    const conflicts = reading.statements.filter((statement) => standingOf(statement) === 'conflicts');
    expect(shown.answers).toBe(reading.statements.length);
    expect(shown.conflicts).toBe(conflicts.length);
    expect(shown.questions).toBe(new Set(conflicts.map(({ question }) => question)).size);
  });
});

describe('the matrix in a tab of its own', () => {
  it('has this page as a column, its conflicts marked, and opens evidence', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-63436'));
    const reading = await stage.desk.readingOf(tab);
    const id = await stage.desk.idOf(tab);
    const matrix = await stage.browser.extensionTab(`sidepanel.html?tab=${id}`);
    await filled(matrix, 'table');
    const conflicting = new Set(
      reading.statements.filter((s) => standingOf(s) === 'conflicts').map(({ question }) => question),
    );
    await matrix.evaluate(() =>
      document.querySelector<HTMLElement>('.segments input[value=conflicts]')!.click(),
    );
    const marked = () => document.querySelectorAll('td.matrix-page[data-standing=conflicts]').length;
    await until('the conflicts alone', async () => (await matrix.evaluate(marked)) === conflicting.size);
    await matrix.evaluate(() =>
      document.querySelector<HTMLElement>('td:not(.matrix-page)[data-standing=conflicts] button')!.click(),
    );
    await filled(matrix, '.matrix-detail .voice');
    const stop = () => {
      const cell = document.activeElement as HTMLElement;
      return [cell.closest<HTMLElement>('[data-row]')?.dataset.row, cell.dataset.cell].join(' ');
    };
    await matrix.evaluate(() => document.querySelector<HTMLElement>('[data-row] [data-cell]')!.focus());
    const first = await matrix.evaluate(stop);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'Enter']) await matrix.press(key);
    const opened = () => document.activeElement?.getAttribute('aria-expanded') === 'true';
    await until('the cell opened by a key', () => matrix.evaluate(opened));
    await matrix.press('Escape');
    await until('it closed', () => matrix.evaluate(() => document.querySelector('.matrix-detail') === null));
    expect(await matrix.evaluate(stop)).toBe(first);
    await matrix.close();
    await tab.activate();
  });
});

describe('the popup', () => {
  it('jumps to a conflict on the page', async () => {
    await tab.goto(serveReport(stage.web, 'theprime-61736'));
    const reading = await stage.desk.readingOf(tab);
    const last = reading.statements.filter((s) => standingOf(s) === 'conflicts').at(-1)!;
    await tab.evaluate(() => scrollTo(0, 0));
    const popup = await stage.browser.popup();
    await filled(popup, '.finding');
    await popup.evaluate(
      (sentence) =>
        [...document.querySelectorAll<HTMLElement>('details[data-section=conflicts] .finding')]
          .find((button) => button.textContent?.includes(sentence))!
          .click(),
      last.quote.exact,
    );
    await until('the sentence in view', () =>
      tab.evaluate((words) => {
        const block = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words));
        const { top = -1, bottom = -1 } = block?.getBoundingClientRect() ?? {};
        return bottom > 0 && top < innerHeight;
      }, last.quote.exact),
    );
    await popup.close().catch(() => {}); // It may have closed itself.
  });

  it('switches the site off and on', async () => {
    const words = wordsFor('en');
    await press('.switch input', words.states.siteOff(new URL(SITE).hostname).title);
    const id = await stage.desk.idOf(tab);
    await until('silence', async () => (await stage.desk.ask(id, { type: 'reading' })) === null);
    await press('.switch input', null);
    expect((await stage.desk.readingOf(tab)).statements.length).toBeGreaterThan(0);
  });

  /** Opens the popup, presses something in it, and waits for words that then stand there. */
  async function press(selector: string, then: string | null) {
    const popup = await stage.browser.popup();
    await filled(popup, selector);
    await popup.evaluate((target) => document.querySelector<HTMLElement>(target)!.click(), selector);
    if (then !== null) {
      await until(`“${then}”`, () =>
        popup.evaluate((text) => document.body.textContent?.includes(text) ?? false, then),
      );
    }
    await popup.close();
  }
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

const filled = (view: View, selector: string) =>
  until(selector, () => view.evaluate((what) => document.querySelector(what) !== null, selector));
