/** `npm run build`: the extension for Chrome and its kin and for Firefox, in `.output/`. */
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { BUILDS } from './builds';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);

for (const name of Object.keys(BUILDS) as (keyof typeof BUILDS)[]) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  await build({ root, browser: name === 'firefox' ? 'firefox' : 'chrome' });
  console.log(`${name}: ${BUILDS[name]}`);
}
