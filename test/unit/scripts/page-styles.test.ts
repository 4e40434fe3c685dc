import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { styleRootAlone } from '../../../scripts/page-styles';

it('says of the root alone what highlights look like', () => {
  const absoluteSrc = resolve('public/page.css');
  const files = [{ absoluteSrc, relativeDest: 'page.css', contents: '' }];
  styleRootAlone(files);
  const { contents } = files[0]!;
  const selectors = (css: string) => css.match(/^.*::highlight\(.*$/gm)!.map((line) => line.trim());
  expect(selectors(contents)).toEqual(
    selectors(readFileSync(absoluteSrc, 'utf8')).map((line) => `:root${line}`),
  );
});

it('lets nothing inherit that would be of the root’s size', () => {
  expect(readFileSync('public/page.css', 'utf8')).not.toMatch(/[\d.]em\b/);
});
