/** Pages that are none: no exception, and the popup says in plain words why there is nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../components/words';
import { type Tab, until } from '../../scripts/browsers/browser';
import { reportPage, SITE } from './site';
import { BROWSER, openStage, type Stage, settled } from './stage';

const { states } = wordsFor('en');

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
});
afterAll(() => stage?.close());

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the popup says why there is nothing', () => {
  it.each<[what: string, body: string | Buffer, type: string, title: string]>([
    ['an empty page', '', 'text/html', states.nothing.title],
    [
      'a page about something else',
      '<!doctype html><title>Pears</title><p>Prune in winter.',
      'text/html',
      states.nothing.title,
    ],
    ['XML', '<?xml version="1.0"?><a>Anthropic and Alibaba</a>', 'application/xml', states['not-html'].title],
    ['broken XML', '<?xml version="1.0"?><a><b>Anthropic</a>', 'application/xml', states['not-html'].title],
    ['plain text', 'Anthropic and Alibaba', 'text/plain', states['not-html'].title],
    ['a picture.png', PNG, 'image/png', states['not-html'].title],
    ['a document.pdf', PDF, 'application/pdf', states['not-html'].title],
  ])('on %s', async (what, body, type, title) => {
    await tab.goto(stage.web.serve(`${SITE}/${encodeURIComponent(what)}`, body, type));
    await settled(tab);
    expect(await popupText(title)).toContain(title);
  });

  it.each(
    BROWSER === 'firefox'
      ? ['about:blank', 'about:support', 'about:addons']
      : ['about:blank', 'chrome://version/', 'chrome://extensions/'],
  )('on %s', async (address) => {
    await tab.goto(address);
    expect(await popupText(states['browser-page'].title)).toContain(states['browser-page'].title);
  });
});

describe('text that has to be read all the same', () => {
  it('of malformed pages', async () => {
    const broken = reportPage('theprime-63436')
      .replace(/<\/(p|article|main|div|head)>/g, '')
      .replace('<article>', '<table><article></b></i><p></x><![CDATA[');
    await tab.goto(stage.web.serve(`${SITE}/broken`, `${broken}<p <b title="unclosed`));
    expect((await stage.desk.readingOf(tab)).mentions.length).toBeGreaterThan(0);
  });

  it('of a page of 10 MB', async () => {
    const pears = 'The pears of this valley are pruned in winter, and never before the first frost. ';
    const filler = `<p>${pears.repeat(50)}</p>\n`;
    const page = reportPage('theprime-63436').replace(
      '</article>',
      `${filler.repeat(10_500_000 / filler.length)}</article>`,
    );
    await tab.goto(stage.web.serve(`${SITE}/large`, page));
    const reading = await stage.desk.readingOf(tab);
    expect(reading.statements.length).toBeGreaterThan(0);
  });
});

it('raised no error', async () => {
  const problems = await stage.browser.problems();
  // The browser's own pages are its own.
  expect(problems.filter((problem) => !/^(chrome|about|resource):/.test(problem))).toEqual([]);
});

async function popupText(expected: string): Promise<string> {
  const popup = await stage.browser.popup();
  let text = '';
  await until('words in the popup', async () => {
    text = await popup.evaluate(() => document.body.textContent ?? '');
    return text.includes(expected);
  }).catch(() => null); // What it says instead is what the test shows.
  await popup.close();
  return text;
}
