/** Where `npm run build` puts the extension. */
import { fileURLToPath } from 'node:url';

const output = (folder: string) => fileURLToPath(new URL(`../.output/${folder}`, import.meta.url));

export const BUILDS = { chromium: output('chrome-mv3'), firefox: output('firefox-mv3') };
