// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { backdropTest, lightnessOf } from '../../../page/backdrop';
import { domOf } from '../../../page/dom';

describe('lightness of computed colours', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.2)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.5 0.5 0.5 / 0.3)', 0.5],
    ['lab(80 10 -20)', 0.8],
    ['oklch(0.3 0.1 200)', 0.3],
    ['', 0],
  ])('%s', (colour, lightness) => expect(lightnessOf(colour)).toBeCloseTo(lightness, 2));
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
    ['light text on nothing known', '<p id=text style="color: rgb(250, 250, 250)">x</p>', 'dark'],
  ])('%s', (_, html, palette) => expect(paletteOf(html)).toBe(palette));

  it('comes from around the shadow root', () => {
    document.body.innerHTML = '<div id=host style="background-color: rgb(20, 20, 20)"></div>';
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>x</p>';
    expect(backdropTest(domOf(document))(shadow.querySelector('p')!)).toBe('dark');
  });
});
