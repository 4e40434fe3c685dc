/** What can be done by a key, in the order in which the options show it. */
export const COMMANDS = [
  'next-finding',
  'previous-finding',
  'open-card',
  'open-comparison',
  'read-page',
  'pause',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A command and the keys that the browser has for it, as it writes them; empty when it has none. */
export interface BoundCommand {
  name: CommandName;
  keys: string;
}
