/** What the benchmarks have in common. */
import type { BrowserName } from '../scripts/browsers/browser';

export interface BenchOptions {
  browser: BrowserName;
  /** Every size and many rounds: minutes instead of seconds. */
  full: boolean;
}

/** A benchmark prints what it measured, as a Markdown table. */
export type Bench = (options: BenchOptions) => Promise<void>;

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** A Markdown table; columns of figures stand to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (rows.every((row) => isFigure(row[column])) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const isFigure = (cell: string | number | undefined) => /^[<≤~]?\d/.test(String(cell)) || cell === '–';
