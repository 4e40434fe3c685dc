/**
 * From a gesture to the card, with everything in it, on the screen: the time of the event to the second frame after the
 * evidence stands in the card's tree. Warm, but for the first: the card's script is there and the background awake.
 */
import { existsSync } from 'node:fs';
import { standingOf } from '../model/reading';
import { type Tab, until } from '../scripts/browsers/browser';
import { Desk } from '../scripts/browsers/desk';
import { needBrowser } from '../scripts/browsers/find';
import { pointOf } from '../scripts/browsers/locate';
import { openBrowser } from '../scripts/browsers/open';
import { Web } from '../scripts/browsers/web';
import { BUILDS } from '../scripts/builds';
import { newsPage, reportText } from '../scripts/news-page';
import { type Bench, median, table } from './bench';

const PAGE = newsPage({
  headline: 'Anthropic and Alibaba',
  publisher: 'The Example',
  text: reportText('theprime-63436'),
  source: 'https://news.example/',
  canonical: false,
});

/** Measures the extension as it was built last: `npm run build` comes first. */
export const run: Bench = async ({ browser: name, full }) => {
  const extension = BUILDS[name];
  if (!existsSync(extension)) throw new Error('There is no build to measure. Run `npm run build` first.');
  const web = await Web.open();
  const executable = needBrowser(name);
  const browser = await openBrowser(name, { executable, headless: true, proxy: web.proxy, extension });
  try {
    const desk = await Desk.open(browser);
    const tab = await browser.newTab();
    await tab.goto(web.serve('http://news.example/a', PAGE));
    const { statements } = await desk.readingOf(tab);
    const first = statements.find((statement) => standingOf(statement) === 'conflicts')!;
    await listen(tab);
    const point = (await pointOf(tab, first.quote.exact))!;
    const byClick = () => tab.click(point.x, point.y);
    const cold = await latency(tab, byClick);
    const rounds = full ? 50 : 15;
    const clicks = await repeat(rounds, () => latency(tab, byClick));
    const figures = [cold, median(clicks), Math.max(...clicks)].map((ms) => ms.toFixed(0));
    console.log(
      table(['rounds', 'first click, ms', 'click, median ms', 'click, longest ms'], [[rounds, ...figures]]),
    );
  } finally {
    await browser.close();
    await web.close();
  }
};

/** Keeps when the last button was pressed down. */
const listen = (tab: Tab) =>
  tab.evaluate(() => {
    addEventListener('mouseup', ({ timeStamp }) => Object.assign(window, { gesture: timeStamp }), true);
  });

async function latency(tab: Tab, open: () => Promise<void>): Promise<number> {
  await open();
  await tab.evaluate(async () => {
    while (!document.querySelector('x-0')) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  const shown = (await tab.card(async (root) => {
    while (!root.querySelector('.voice')) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  }))!;
  const gesture = await tab.evaluate(() => (window as unknown as { gesture: number }).gesture);
  await tab.press('Escape');
  await until('the end of the card', async () => (await tab.card(() => true)) === null);
  return shown - gesture;
}

async function repeat<Value>(times: number, work: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let i = 0; i < times; i++) values.push(await work());
  return values;
}
