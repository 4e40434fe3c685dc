import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../model/reading';
import { BROWSERS, type Tab } from '../../scripts/browsers/browser';
import {
  findingsOf,
  goldenPages,
  REPORTS,
  readOnTheCommandLine,
  reportPage,
  SITE,
  serveReport,
} from './site';
import { BROWSER, openStage, type Stage, settled } from './stage';

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

  it('is that report where it names the same canonical address, and never agrees with itself', async () => {
    await tab.goto(serveReport(stage.web, id, { canonical: true }));
    const reading = await stage.desk.readingOf(tab);
    expect(reading.report).toBe(id);
    const rows = reading.statements.flatMap(({ reports }) => reports);
    expect(rows.filter(({ report, relation }) => report === id && relation === 'agrees')).toEqual([]);
  });
});

/** One browser takes every other page: what reads them is the same, and what differs between browsers is in most of them. */
const PAGES = goldenPages().filter((_, index) => index % 2 === BROWSERS.indexOf(BROWSER));

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
