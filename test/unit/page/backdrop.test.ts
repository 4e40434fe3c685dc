// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backdropTest, DARK_UP_TO, LIGHT_FROM, luminanceOf } from '../../../page/backdrop';
import { domOf } from '../../../page/dom';

describe('luminance of computed colours', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgb(255, 0, 0)', 0.2126],
    ['rgba(255, 255, 255, 0.2)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.5 0.5 0.5 / 0.3)', 0.214],
    ['lab(80 10 -20)', 0.567],
    ['oklch(0.3 0.1 200)', 0.027],
    ['', 0],
  ])('%s', (colour, luminance) => expect(luminanceOf(colour)).toBeCloseTo(luminance, 2));
});

describe('the lines of a palette', () => {
  const css = readFileSync('public/page.css', 'utf8');
  const line = (name: number) =>
    new RegExp(`::highlight\\(cr-${name}\\) \\{[^}]*underline \\w+ (.+?) [\\d.]+px`).exec(css)![1]!;
  /** On a grey ground of this luminance, with what shows through. */
  const contrast = (colour: string, ground: number) => {
    const hex = /^#(..)(..)(..)$/
      .exec(colour)
      ?.slice(1)
      .map((pair) => Number.parseInt(pair, 16));
    const [r, g, b, percent = 100] = hex ?? colour.match(/[\d.]+/g)!.map(Number);
    const luma = ground <= 0.0031308 ? ground * 12.92 : 1.055 * ground ** (1 / 2.4) - 0.055;
    const mixed = [r!, g!, b!].map((one) => (one * percent + luma * 255 * (100 - percent)) / 100);
    const [high, low] = [luminanceOf(`rgb(${mixed.join(', ')})`), ground].sort((a, b) => b - a);
    return (high! + 0.05) / (low! + 0.05);
  };
  it.each([1, 2, 3, 4])('cr-%i can be seen on light ground', (name) =>
    expect(contrast(line(name), LIGHT_FROM)).toBeGreaterThanOrEqual(3),
  );
  it.each([6, 7, 8, 9])('cr-%i can be seen on dark ground', (name) =>
    expect(contrast(line(name), DARK_UP_TO)).toBeGreaterThanOrEqual(3),
  );
  it('between the two are the text’s own', () =>
    expect([13, 14, 15, 16].map(line)).toEqual(Array(4).fill('currentcolor')));
});

describe('the palette for a text', () => {
  const paletteOf = (html: string) => {
    document.body.innerHTML = html;
    return backdropTest(domOf(document))(document.querySelector('#text')!);
  };
  it.each([
    ['no background', '<p id=text>x</p>', 'light'],
    ['a dark one behind', '<div style="background-color: rgb(20, 20, 20)"><p id=text>x</p></div>', 'dark'],
    [
      'a light one in front of it',
      '<div style="background-color: rgb(20, 20, 20)"><p id=text style="background-color: rgb(250, 250, 250)">x</p></div>',
      'light',
    ],
    [
      'a tint',
      '<div style="background-color: rgb(255, 255, 255)"><p id=text style="background-color: rgba(0, 0, 0, 0.1)">x</p></div>',
      'light',
    ],
    [
      'a picture under light text',
      '<p id=text style="background-image: url(x.png); color: rgb(250, 250, 250)">x</p>',
      'dark',
    ],
    ['a strong colour', '<p id=text style="background-color: rgb(220, 20, 20)">x</p>', 'between'],
    ['a middling grey', '<p id=text style="background-color: rgb(150, 150, 150)">x</p>', 'between'],
    ['light text on nothing known', '<p id=text style="color: rgb(250, 250, 250)">x</p>', 'dark'],
  ])('%s', (_, html, palette) => expect(paletteOf(html)).toBe(palette));

  it('comes from around the shadow root', () => {
    document.body.innerHTML = '<div id=host style="background-color: rgb(20, 20, 20)"></div>';
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>x</p>';
    expect(backdropTest(domOf(document))(shadow.querySelector('p')!)).toBe('dark');
  });
});
