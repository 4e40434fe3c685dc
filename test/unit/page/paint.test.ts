// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { openingOf } from '../../../page/paint';

const pieces = (...texts: string[]) =>
  texts.map((text) => ({ node: document.createTextNode(`..${text}..`), start: 2, end: 2 + text.length }));
const opening = (...texts: string[]) =>
  openingOf(pieces(...texts)).map(({ node, start, end }) => node.data.slice(start, end));

it('takes whole words from the start of a text', () => {
  expect(opening('Anthropic has filed a complaint')).toEqual(['Anthropic has']);
  expect(opening('Anthropic filed a complaint')).toEqual(['Anthropic filed']);
});

it('goes on through pieces as far as it needs to', () => {
  expect(opening('The ', 'company of Hangzhou', ' answers')).toEqual(['The ', 'company of']);
  expect(opening('Short', '.')).toEqual(['Short', '.']);
});

it('takes characters where words are not parted by spaces', () => {
  expect(opening('实验室声称该公司从其模型中大规模地复制了训练所需的数据')).toEqual([
    '实验室声称该公司从其模型',
  ]);
});
