import type { Dom } from './dom';

/**
 * Which colours are legible where a text stands: those for light ground, those for dark, or, on ground between the two
 * where neither is, the text's own.
 */
export type Palette = 'light' | 'dark' | 'between';

/**
 * Relative luminances, 0–1: on light ground from the first on, and on dark ground up to the second, every line of that
 * palette (public/page.css) has a contrast of 3:1, as WCAG 2.2 asks of graphics (1.4.11).
 */
export const LIGHT_FROM = 0.6;
export const DARK_UP_TO = 0.09;

/** Tells for the elements of one page; remembers what it was told of, so that a page costs a walk, not one a mark. */
export function backdropTest(dom: Dom): (element: Element) => Palette {
  const known = new Map<Element, Palette | null>();
  return (element) => {
    const path: Element[] = [];
    let found: Palette | null | undefined;
    for (let at: Element | null = element; at && found === undefined; at = dom.flatParent(at)) {
      found = known.get(at);
      if (found === undefined) {
        path.push(at);
        const style = styleOf(at);
        // A picture is behind the text: what is in it nobody knows, but the page has chosen its text for it.
        if (style.backgroundImage.includes('(')) found = null;
        else if (alphaOf(style.backgroundColor) > 0.5) found = paletteOf(style.backgroundColor);
      }
    }
    for (const passed of path) known.set(passed, found ?? null);
    return found ?? paletteOfText(styleOf(element).color);
  };
}

const styleOf = (element: Element) => getComputedStyle(element);

function paletteOf(background: string): Palette {
  const luminance = luminanceOf(background);
  if (luminance >= LIGHT_FROM) return 'light';
  return luminance <= DARK_UP_TO ? 'dark' : 'between';
}

/** Text that can be read leaves little choice of ground: at 4.5:1, black and near-black stand on light, white on dark. */
function paletteOfText(colour: string): Palette {
  const luminance = luminanceOf(colour);
  if (luminance <= 0.1) return 'light';
  return luminance >= 0.5 ? 'dark' : 'between';
}

/**
 * Relative luminance (WCAG 2.2), 0–1, of a computed colour: `rgb()`, `color(srgb …)` and its like, or one of the
 * functions that name lightness first (`lab`, `oklch`, …). CSS Color 4 §15, “Serializing <color> Values”.
 */
export function luminanceOf(colour: string): number {
  const name = /^[\w-]+/.exec(colour)?.[0] ?? '';
  const [a = 0, b = 0, c = 0] = numbersOf(colour);
  if (/^ok(lab|lch)$/.test(name)) return a ** 3;
  if (/^(lab|lch)$/.test(name)) return a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3;
  const scale = name === 'color' ? 1 : 255;
  return 0.2126 * linear(a / scale) + 0.7152 * linear(b / scale) + 0.0722 * linear(c / scale);
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function alphaOf(colour: string): number {
  if (colour === '' || colour === 'transparent') return 0;
  const numbers = numbersOf(colour);
  return numbers[3] ?? 1;
}

const numbersOf = (colour: string): number[] =>
  (colour.replace(/^color\([\w-]+/, '').match(/-?[\d.]+(e-?\d+)?/gi) ?? []).map(Number);
