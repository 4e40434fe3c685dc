/**
 * `npm run bench`: what it costs, measured in a real browser. `npm run bench -- NAME …` runs those of {@link BENCHES},
 * `all` runs every one; `firefox` runs them there; `full` takes every size and more rounds, which takes minutes.
 */
import { BROWSERS } from '../scripts/browsers/browser';
import type { Bench } from './bench';

/** Each in a file of its own, which exports `run`. The first is the one that runs unasked. */
const BENCHES: Record<string, () => Promise<{ run: Bench }>> = {
  reading: () => import('./reading'),
  slices: () => import('./slices'),
  chatty: () => import('./chatty'),
  load: () => import('./load'),
  panel: () => import('./panel'),
  card: () => import('./card'),
  packs: () => import('./packs'),
  fuzz: () => import('./fuzz'),
  suggest: () => import('./suggest'),
  torture: () => import('./torture'),
};

const asked = process.argv.slice(2);
const browser = BROWSERS.find((name) => asked.includes(name)) ?? 'chromium';
const unknown = asked.filter((word) => ![...BROWSERS, ...Object.keys(BENCHES), 'full', 'all'].includes(word));
if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown[0]}”. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}

const named = Object.keys(BENCHES).filter((name) => asked.includes(name) || asked.includes('all'));
for (const name of named.length > 0 ? named : Object.keys(BENCHES).slice(0, 1)) {
  console.log(`\n## ${name}, ${browser}\n`);
  const { run } = await BENCHES[name]!();
  await run({ browser, full: asked.includes('full') });
}
