/** Words that say how exactly a figure is meant: “nearly”, “more than”, “or so”. */
import type { Hedge } from '../model/quantity';
import type { WordRole } from './languages/language';
import type { Figure } from './number-words';
import type { Found } from './vocabulary';

/** Characters between a hedge and its number, such as a currency sign or “the”. */
const HEDGE_GAP =
  /^[\s\u00a0]*(?:the |a |an |de |d['’]|por |um |[有为為达達了])?[\s\u00a0]*(?:[$€£¥]|HK\$|US\$|百分之)?[−–+-]?$/i;
interface HedgeWord {
  kind: Exclude<Hedge, null>;
  start: number;
  end: number;
}

const HEDGE_ROLES: [WordRole, Exclude<Hedge, null>, 'before' | 'after'][] = [
  ['below', 'below', 'before'],
  ['above', 'above', 'before'],
  ['about', 'about', 'before'],
  ['upto', 'upto', 'before'],
  ['aboveAfter', 'above', 'after'],
  ['aboutAfter', 'about', 'after'],
];

/** The longest hedge before a figure, and the longest behind it. */
export function hedgesOf(
  text: string,
  figure: Figure,
  found: Found[],
): { before: HedgeWord | null; after: HedgeWord | null } {
  let before: HedgeWord | null = null;
  let after: HedgeWord | null = null;
  for (const { start, end, meanings } of found) {
    for (const meaning of meanings) {
      if (meaning.kind !== 'role') continue;
      const hedge = HEDGE_ROLES.find(([role]) => role === meaning.role);
      if (!hedge) continue;
      const [, kind, side] = hedge;
      if (isVia(text, start, end)) continue;
      const length = end - start;
      if (side === 'before' && end <= figure.start && HEDGE_GAP.test(text.slice(end, figure.start))) {
        if (!before || length > before.end - before.start) before = { kind, start, end };
      }
      const inside = start > figure.start && end < figure.end; // 2880多万
      const behind = start >= figure.end && /^[\s\u00a0-]?$/.test(text.slice(figure.end, start));
      if (side === 'after' && (inside || behind)) {
        if (!after || length > after.end - after.start) after = { kind, start, end };
      }
    }
  }
  return { before, after };
}

/** German “über” behind a noun is “through”: “28,8 Mio. Anfragen über 25.000 Konten”. */
const isVia = (text: string, start: number, end: number) =>
  text.slice(start, end) === 'über' && /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, start - 20), start));
