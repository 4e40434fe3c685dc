import type { Dom } from './dom';

/** Which of two palettes is legible where a text stands: told from the background behind it, else from its colour. */
export type Palette = 'light' | 'dark';

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

const paletteOf = (background: string): Palette => (lightnessOf(background) < 0.5 ? 'dark' : 'light');
const paletteOfText = (colour: string): Palette => (lightnessOf(colour) > 0.55 ? 'dark' : 'light');

/**
 * Perceived lightness, 0–1, of a computed colour: `rgb()`, `color(srgb …)` and its like, or one of the functions that
 * name lightness first (`lab`, `oklch`, …). CSS Color 4 §15, “Serializing <color> Values”.
 */
export function lightnessOf(colour: string): number {
  const name = /^[\w-]+/.exec(colour)?.[0] ?? '';
  const [a = 0, b = 0, c = 0] = numbersOf(colour);
  if (/^(ok)?(lab|lch)$/.test(name)) return name.startsWith('ok') ? a : a / 100;
  const scale = name === 'color' ? 1 : 255;
  // Rec. 709 luma on the gamma-encoded values: near enough to tell light from dark.
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale;
}

function alphaOf(colour: string): number {
  if (colour === '' || colour === 'transparent') return 0;
  const numbers = numbersOf(colour);
  return numbers[3] ?? 1;
}

const numbersOf = (colour: string): number[] =>
  (colour.replace(/^color\([\w-]+/, '').match(/-?[\d.]+(e-?\d+)?/gi) ?? []).map(Number);
