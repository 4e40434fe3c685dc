/**
 * Arithmetic of reported figures. A figure is the interval that its wording leaves open: “nearly 25,000” is a little
 * below 25,000, “more than 28.8 million” a little above, a bare figure is rounded at its last digit. Two figures agree
 * when their intervals meet; this is symmetric by construction.
 */

export type Hedge = 'below' | 'above' | 'about' | 'upto' | null;

export interface Interval {
  low: number;
  high: number;
}

/** A figure that is rounded cannot be coarser than this share of itself, or “30,000” would contain 25,000. */
const COARSEST_BARE = 0.05;
const COARSEST_HEDGED = 0.1;

/** Unit of the last digit that is not zero: 1,000 for 25,000; 0.1 million for 28.8 million. */
export function lastDigit(value: number): number {
  if (!value) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const significant = digits.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - significant + 1);
}

/**
 * What a hedged figure leaves open.
 * @param value in any unit; its sign is kept, hedges work on its size.
 */
export function intervalOf(value: number, hedge: Hedge): Interval {
  const size = Math.abs(value);
  const bare = Math.min(lastDigit(value), size * COARSEST_BARE) / 2;
  const wide = Math.min(lastDigit(value), size * COARSEST_HEDGED);
  const sizes = {
    below: { low: size - Math.max(bare, wide / 2), high: size },
    above: { low: size, high: size + size * COARSEST_HEDGED },
    about: { low: size - wide / 2, high: size + wide / 2 },
    upto: { low: size - bare, high: size },
    bare: { low: size - bare, high: size + bare },
  }[hedge ?? 'bare'];
  return value < 0 ? { low: -sizes.high, high: -sizes.low } : sizes;
}

/** Whether two figures can be the same one. A touching edge counts only where a hedge names the edge itself. */
export function meet(a: Interval, b: Interval): boolean {
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  if (overlap > 0) return true;
  return overlap === 0 && (a.low === a.high || b.low === b.high || (a.low === b.low && a.high === b.high));
}

/** An ISO date or interval as days since 1970-01-01, both ends included. */
export function daysOf(iso: string): Interval {
  const [from = '', to = from] = iso.split('/');
  const day = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return { low: day(from), high: day(to) };
}

/** Days since 1970-01-01 as an ISO date. */
export const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
