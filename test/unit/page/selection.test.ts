// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { type PageText, pageSteps } from '../../../page/read-page';
import { selectedWords } from '../../../page/selection';

afterEach(() => document.getSelection()!.removeAllRanges());

function read(html: string): PageText[] {
  document.body.innerHTML = html;
  const steps = pageSteps(document, { url: 'https://a.example/', look: 'attributes' });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.texts;
  }
}

function select(from: [selector: string, offset: number], to: [selector: string, offset: number]) {
  const node = (selector: string) => document.querySelector(selector)!.firstChild!;
  document.getSelection()!.setBaseAndExtent(node(from[0]), from[1], node(to[0]), to[1]);
}

const PAGE =
  '<main><p id="a">The bridge\n   is <b id="b">forty metres</b> long.</p><p id="c">It is old.</p></main>';

it('has the words as the readable text has them, with what stands around them', () => {
  const texts = read(PAGE);
  select(['#a', 4], ['#b', 5]);
  expect(selectedWords(document, texts)).toEqual({
    exact: 'bridge is forty',
    prefix: 'The ',
    suffix: ' metres long.\nIt is old.',
  });
});

it('goes over paragraphs, and leaves blanks at the ends out', () => {
  const texts = read(PAGE);
  select(['#b', 6], ['#c', 3]);
  const selected = selectedWords(document, texts)!;
  expect(selected.exact).toBe('metres long.\nIt');
  expect(texts[0]!.readable.text).toContain(selected.prefix + selected.exact + selected.suffix);
});

it('has the bare words where the page is not read, or not there', () => {
  read(`${PAGE}<aside hidden><p id="d">Not   read.</p></aside>`);
  select(['#d', 0], ['#d', 11]);
  expect(selectedWords(document, [])).toEqual({ exact: 'Not read.', prefix: '', suffix: '' });
});

it('is nothing where nothing is selected', () => {
  expect(selectedWords(document, read(PAGE))).toBeNull();
});
