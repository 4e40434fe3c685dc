/** `npm run pack -- init DIR`: a small pack that works, to begin with. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './command';

const TEMPLATE = fileURLToPath(new URL('../../packs/template', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../packs/pack.schema.json', import.meta.url));

export const init: Command = ([folder], say) => {
  if (!folder) {
    say('Usage: npm run pack -- init DIR');
    return 2;
  }
  if (existsSync(folder) && readdirSync(folder).length) {
    say(`${folder} is not empty, so nothing was written. Choose a new folder.`);
    return 1;
  }
  cpSync(TEMPLATE, folder, { recursive: true });
  for (const name of ['pack.json', 'cues/en.json', 'examples/en.json']) linkSchema(folder, name);
  say(`A small pack stands in ${folder}. Its README.md says what each file is for.`);
  say(`Next: npm run pack -- check ${folder}`);
  return 0;
};

/** Editors find the format's description by its path from the file. */
function linkSchema(folder: string, name: string): void {
  const file = join(folder, name);
  const path = relative(resolve(file, '..'), SCHEMA).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/("\$schema": ")[^"#]*/, (_, start: string) => `${start}${path}`),
  );
}
