/** Where text can stand on a page: in shadow roots, slots and frames, on dark ground. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/browser';
import { closedCard, openedCard } from '../e2e/gestures';
import { SITE } from '../e2e/site';
import { openStage, type Stage } from '../e2e/stage';
import { CLAIM, openPage, paragraph, placeIn } from './paragraphs';

let stage: Stage;
let tab: Tab;
beforeAll(async () => {
  stage = await openStage();
  tab = await stage.browser.newTab();
  stage.web.serve(`${SITE}/frame`, FRAME);
});
afterAll(() => stage?.close());

const open = (name: string, html: string) => openPage(stage, tab, name, html);
const placeOf = (name: string) => placeIn(tab, name);

/**
 * Which of these look different without highlights: names in a registry alone paint nothing. The page has none of ours
 * from then on.
 */
async function paintedOf(names: string[]): Promise<string[]> {
  const painted = await picturesOf(names);
  await tab.evaluate(() => {
    CSS.highlights.clear();
    for (const frame of document.querySelectorAll('iframe')) {
      (frame.contentWindow as Window & typeof globalThis).CSS.highlights.clear();
    }
  });
  const bare = await picturesOf(names);
  return names.filter((_, i) => !painted[i]!.equals(bare[i]!));
}

async function picturesOf(names: string[]): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (const name of names) {
    const { x, y } = (await placeOf(name))!;
    pictures.push(await tab.picture({ x: Math.max(0, x - 100), y: y - 12, width: 200, height: 26 }));
  }
  return pictures;
}

const FRAME = `<!doctype html><html lang="en"><body style="background: white">${paragraph('in-frame')}</body></html>`;
const PLACES = `<title>Places</title><body><h1>Anthropic and Alibaba</h1>
  ${paragraph('plain')}
  <p id="other">Pears are pruned in winter.</p>
  <section style="background: #111; color: #eee">${paragraph('on-dark')}</section>
  <x-card><template shadowrootmode="open">${paragraph('in-shadow')}<div><slot></slot></div></template>${paragraph('in-slot')}</x-card>
  <iframe src="/frame" width="900" height="90"></iframe>
  <p id="broken-up"><b>Anth</b>ropic has <i>filed</i> a formal complaint with the UK Intellectual Property Office against Alibaba.</p>
  <form>${paragraph('in-form')}${['parentNode', 'assignedSlot', 'firstChild', 'nextSibling', 'nodeType', 'localName', 'getAttribute', 'ownerDocument', 'shadowRoot', 'getBoundingClientRect', 'scrollIntoView', 'parentElement'].map((name) => `<input name="${name}">`).join('')}</form></body>`;

describe('text in all kinds of places', () => {
  const NAMES = ['plain', 'on-dark', 'in-shadow', 'in-slot', 'in-frame', 'broken-up', 'in-form'];
  it('is painted, and only where it stands', async () => {
    await open('places', PLACES);
    expect(await paintedOf([...NAMES, 'other'])).toEqual(NAMES);
  });

  it('has its card under the pointer', async () => {
    await open('places', PLACES);
    for (const name of NAMES) {
      const { x, y } = (await placeOf(name))!;
      await tab.hover(x, y);
      expect((await openedCard(tab)).standing, name).toBe('conflicts');
      await tab.press('Escape');
      await closedCard(tab);
    }
  });
});

describe('text in a frame that comes later', () => {
  it('is painted', async () => {
    const { revision } = await open('late-frame', `<title>Late</title><body>${paragraph('plain')}</body>`);
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '/frame', width: '900', height: '90' });
      document.body.append(frame);
    });
    await stage.desk.readingOf(tab, (reading) => reading.revision > revision);
    await until('styles in the frame', () =>
      tab.evaluate(() => {
        const { contentDocument: inner } = document.querySelector('iframe')!;
        return (
          getComputedStyle(inner!.querySelector('p')!, '::highlight(cr-1)').textDecorationLine === 'underline'
        );
      }),
    );
    expect(await paintedOf(['in-frame'])).toEqual(['in-frame']);
  });
});

describe('text that is not for reading', () => {
  it('is left alone', async () => {
    const reading = await open(
      'unread',
      `<title>Unread</title><body>${paragraph('plain')}
       <div contenteditable>${CLAIM}</div><textarea>${CLAIM}</textarea><pre>${CLAIM}</pre>
       <p hidden>${CLAIM}</p><p class="gone">${CLAIM}</p><details><summary>More</summary>${CLAIM}</details>
       <style>.gone { display: none }</style></body>`,
    );
    expect(new Set(reading.statements.map(({ position }) => position.start)).size).toBe(1);
  });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});
