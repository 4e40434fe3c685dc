/** `npm run pack -- build DIR [FILE]`: one file of a folder, to install and to pass on. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { canonicalJson } from '../../model/canonical-json';
import { type Command, count } from './command';
import { loadPack, sayProblem } from './load';

export const buildFile: Command = ([folder, out], say) => {
  if (!folder) {
    say('Usage: npm run pack -- build DIR [FILE]');
    return 2;
  }
  const { pack, errors, warnings } = loadPack(folder);
  for (const problem of [...errors, ...warnings]) say(sayProblem(problem));
  if (!pack) {
    say(`Nothing was written: ${count(errors.length, 'error')}.`);
    return 1;
  }
  const file = out ?? `${pack.id}.crossread.json`;
  const text = canonicalJson(pack);
  writeFileSync(file, text);
  const hash = createHash('sha256').update(text).digest('hex');
  say(`${pack.title}, version ${pack.version}, as of ${pack.asOf}`);
  say(`${hash}  ${file}`);
  return 0;
};
