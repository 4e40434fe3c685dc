/** `npm run pack -- COMMAND …`: the tools of those who write packs. docs/writing-a-pack.md */
import { buildFile } from './pack/build';
import { check } from './pack/check';
import type { Command } from './pack/command';
import { init } from './pack/init';
import { preview } from './pack/preview';
import { suggest } from './pack/suggest';

const COMMANDS: Record<string, Command> = { init, check, suggest, preview, build: buildFile };

const USAGE = `npm run pack -- init DIR                      write a small pack to begin with
npm run pack -- check PACK [--texts DIR]      say what is wrong with a pack, and how its cues do on its examples
npm run pack -- suggest DIR [--write]         propose cues from the examples
npm run pack -- preview PACK PAGE.html        say what a page shows with the pack
npm run pack -- build DIR [FILE]              make one file of a pack, to install and to pass on

PACK is the folder that you write in, or a file that build has made. npm prints two lines of its own first unless you
write: npm run --silent pack -- …`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) process.exitCode = command(args, (line) => console.log(line));
else {
  console.error(USAGE);
  process.exitCode = name === 'help' ? 0 : 2;
}
