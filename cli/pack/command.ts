/** A command of the pack author's: what it says goes line by line to `say`. */
export type Say = (line: string) => void;

/** @returns the exit code: 0 when all is well, 1 when something is wrong with the pack, 2 when the call is */
export type Command = (args: string[], say: Say) => number;

/** “1 claim”, “2 claims”. */
export const count = (number: number, thing: string) =>
  `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;

/** A share of 1, to a tenth of a percent. */
export const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Splits off a flag and its value. A flag without a value gives the empty string. */
export function takeOption(args: string[], name: string): { rest: string[]; value: string | null } {
  const at = args.indexOf(name);
  if (at < 0) return { rest: args, value: null };
  return { rest: args.toSpliced(at, 2), value: args[at + 1] ?? '' };
}
