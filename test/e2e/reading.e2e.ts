import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../model/reading';
import type { Tab } from '../../scripts/browsers/browser';
import {
  findingsOf,
  goldenPages,
  REPORTS,
  readOnTheCommandLine,
  reportPage,
  SITE,
  serveReport,
  variedPages,
} from './site';
import { openStage, type Stage, settled } from './stage';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

describe.each(REPORTS)('%s as a news page', (id) => {
  it('is read as on the command line, with statements and a conflict', async () => {
    await tab.goto(serveReport(stage.web, id));
    const reading = await stage.desk.readingOf(tab);
    expect(findingsOf(reading)).toEqual(findingsOf(readOnTheCommandLine(reportPage(id))));
    expect(reading.report).toBeNull();
    expect(reading.ledger.statements).toBeGreaterThan(3);
    expect(reading.ledger.conflicts).toBeGreaterThan(0);
  });
});

it('a page that names the canonical address of a report is that report, and never agrees with itself', async () => {
  const id = REPORTS[0]!;
  await tab.goto(serveReport(stage.web, id, { canonical: true }));
  const reading = await stage.desk.readingOf(tab);
  expect(reading.report).toBe(id);
  const rows = reading.statements.flatMap(({ reports }) => reports);
  expect(rows.filter(({ report, relation }) => report === id && relation === 'agrees')).toEqual([]);
});

/** What the browser adds is how elements are flattened; `CROSSREAD_GOLDEN=all` reads every page. */
const PAGES = process.env.CROSSREAD_GOLDEN === 'all' ? goldenPages() : variedPages(goldenPages());

describe('golden pages', () => {
  it.each(PAGES.map(({ name, html }) => [name, html]))(
    '%s is read as on the command line',
    async (name, html) => {
      const expected = readOnTheCommandLine(html);
      await tab.goto(stage.web.serve(`${SITE}/golden/${name}`, html));
      if (expected) {
        expect(findingsOf(await stage.desk.readingOf(tab))).toEqual(findingsOf(expected));
        return;
      }
      await settled(tab);
      const answer = await stage.desk.ask(await stage.desk.idOf(tab), { type: 'reading' });
      const value = answer?.ok ? (answer.value as { reading: Reading | null }) : { reading: null };
      expect(value.reading).toBeNull();
    },
  );
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});
