import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../../model/text-fragment';

const PAGE = 'https://news.example/a';
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
/** The directive of a link, decoded part by part. */
const directive = (url: string) => url.split(':~:text=')[1]!.split(',').map(decodeURIComponent);

test('a quote of five words stands for itself', () => {
  const url = textFragmentUrl(PAGE, quote('filed with the patent office', 'the complaint ', ' on Tuesday'));
  expect(url).toBe(`${PAGE}#:~:text=filed%20with%20the%20patent%20office`);
});

test('a shorter one has whole words of its surroundings beside it', () => {
  const url = textFragmentUrl(
    PAGE,
    quote('24,000 accounts', 'rators opened what it called nearly ', ' and asked them for mont'),
  );
  expect(directive(url)).toEqual(['what it called nearly-', '24,000 accounts', '-and asked them for']);
});

test('a word that the context cuts off is left out', () => {
  expect(directive(textFragmentUrl(PAGE, quote('Qwen2', 'mpany trained ', ' on answers fr')))).toEqual([
    'trained-',
    'Qwen2',
    '-on answers',
  ]);
});

test('context ends where the block ends', () => {
  const url = textFragmentUrl(PAGE, quote('Not so.', 'An old headline\nBy our staff\n', '\nMore on this'));
  expect(directive(url)).toEqual(['Not so.']);
});

test('the first word of a line is whole', () => {
  expect(directive(textFragmentUrl(PAGE, quote('Qwen2', 'headline\nThe model ', '')))[0]).toBe('The model-');
});

test('a quote over several blocks is given by its two ends', () => {
  expect(directive(textFragmentUrl(PAGE, quote('No lawsuit.\nNothing between.\nA letter.')))).toEqual([
    'No lawsuit.',
    'A letter.',
  ]);
});

test('what is syntax in a directive is escaped', () => {
  const url = textFragmentUrl(PAGE, quote('AT&T’s “follow-up”, it said, was late'));
  expect(url.split(':~:text=')[1]).not.toMatch(/[-,&]/);
  expect(directive(url)).toEqual(['AT&T’s “follow-up”, it said, was late']);
});

test('half a character does not throw', () => {
  expect(directive(textFragmentUrl(PAGE, quote('cut \ud83d off in the middle here')))).toEqual([
    'cut \ufffd off in the middle here',
  ]);
});

test('a fragment of the page’s own is kept, a directive is replaced', () => {
  expect(textFragmentUrl(`${PAGE}#part`, quote('a b c d e'))).toBe(`${PAGE}#part:~:text=a%20b%20c%20d%20e`);
  expect(textFragmentUrl(`${PAGE}#part:~:text=old`, quote('a b c d e'))).toBe(
    `${PAGE}#part:~:text=a%20b%20c%20d%20e`,
  );
});
