/** What `npm start` shows where there is no display: the reading as a table, and pictures of every window. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, type Standing, type Statement, standingOf } from '../model/reading';
import { type Browser, type Tab, until } from './browsers/browser';
import { Desk } from './browsers/desk';
import { pointOf } from './browsers/locate';

const SIGNS: Record<Standing, string> = {
  conflicts: '≠ conflicts',
  unlisted: '? not in the reports',
  differs: '~ differs',
  agrees: '= agrees',
};

/** Milliseconds in which a page that names a party has been read. */
const PATIENCE = 10_000;

/** @param folder for the pictures; made when it is not there */
export async function show(browser: Browser, page: Tab, folder: string): Promise<void> {
  const desk = await Desk.open(browser);
  const id = await desk.idOf(page);
  const reading = await desk.readingOf(page, () => true, PATIENCE).catch(() => null);
  console.log(
    reading ? table(reading) : 'Nothing was found: the page names none of the parties of a dossier.',
  );
  mkdirSync(folder, { recursive: true });
  const conflict = reading?.statements.find((statement) => standingOf(statement) === 'conflicts');
  for (const scheme of ['light', 'dark'] as const) {
    await browser.appearance(scheme);
    const save = (name: string, picture: Buffer) =>
      writeFileSync(join(folder, scheme === 'dark' ? `${name}-dark.png` : `${name}.png`), picture);
    await page.activate();
    save('page', await page.picture());
    if (conflict) {
      await openCard(page, conflict);
      save('card', await page.picture());
      await page.press('Escape');
    }
    const popup = await browser.popup();
    await settled(popup);
    save('popup', await popup.picture());
    await popup.close();
    const panel = await browser.panel();
    await settled(panel);
    save('side-panel', await panel.picture());
    await panel.close();
    for (const [name, path] of [
      ['comparison', `sidepanel.html?tab=${id}`],
      ['options', 'options.html'],
    ] as const) {
      const tab = await browser.extensionTab(path);
      await settled(tab);
      save(name, await tab.picture());
      await tab.close();
    }
  }
}

async function openCard(page: Tab, { quote }: Statement): Promise<void> {
  const point = await pointOf(page, quote.exact);
  if (!point) throw new Error(`the page does not show “${quote.exact}”`);
  await page.click(point.x, point.y);
  await until('the card', () => page.card((root) => (root.textContent ?? '').trim().length > 0));
}

/** Waits until a window has said the same for a moment: it fills itself from answers that come one by one. */
async function settled(view: { evaluate: Tab['evaluate'] }): Promise<void> {
  let before = '';
  await until('the window', async () => {
    const text = await view.evaluate(() => document.body.textContent ?? '');
    const same = text !== '' && text === before;
    before = text;
    if (!same) await new Promise((resolve) => setTimeout(resolve, 250));
    return same;
  });
}

function table({ title, ledger, statements, report }: Reading): string {
  const rows = statements.map((statement) => {
    const standing = standingOf(statement);
    const answer = statement.unlisted
      ? 'something else'
      : [...statement.position_ids, ...statement.denies].join(', ');
    return [standing ? SIGNS[standing] : '–', statement.question, answer || '–', statement.quote.exact];
  });
  const heads = ['How it stands', 'Question', 'Answer', 'Sentence'];
  const widths = [20, 22, 28, 56];
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => fitted(cell, widths[i]!))
      .join('  ')
      .trimEnd();
  const { agrees, differs, conflicts, unlisted } = ledger;
  return [
    title + (report ? ` (is the report ${report})` : ''),
    `${ledger.statements} statements in ${ledger.sentences} sentences: ${conflicts} conflicting, ${unlisted} not in the reports, ${differs} differing, ${agrees} agreeing`,
    '',
    line(heads),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
    '',
  ].join('\n');
}

const fitted = (text: string, width: number) =>
  (text.length > width ? `${text.slice(0, width - 1)}…` : text).replace(/\s+/g, ' ').padEnd(width);
