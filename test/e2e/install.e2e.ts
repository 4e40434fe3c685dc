/** What is open when the extension comes is covered at once, without a reload. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Desk } from '../../scripts/browsers/desk';
import { BUILDS } from '../../scripts/builds';
import { openedCard, placeOf, statementThat } from './gestures';
import { serveReport } from './site';
import { type BareStage, BROWSER, openBareStage } from './stage';

let stage: BareStage;
beforeAll(async () => {
  stage = await openBareStage();
});
afterAll(() => stage?.close());

it('reads a tab that was open before', async () => {
  const tab = await stage.browser.newTab(serveReport(stage.web, 'theprime-63436'));
  await tab.evaluate(() => void Object.assign(window, { wasOpen: true }));
  await stage.browser.install(BUILDS[BROWSER]);
  const desk = await Desk.open(stage.browser);
  const reading = await desk.readingOf(tab);
  const { x, y } = await placeOf(tab, statementThat('conflicts', reading));
  await tab.click(x, y);
  expect((await openedCard(tab)).conflicts).toBeGreaterThan(0);
  expect(await tab.evaluate(() => 'wasOpen' in window)).toBe(true);
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});
