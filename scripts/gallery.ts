/**
 * `npm run gallery`: serves every window in every state on this machine, until Ctrl+C. `npm run gallery -- pictures`
 * saves pictures of all of them instead, in both browsers, light and dark; a folder and a browser may follow.
 */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from './browsers/browser';
import { needBrowser } from './browsers/find';
import { picture } from './gallery/picture';
import { serveGallery, watchGallery } from './gallery/serve';

const [what, ...more] = process.argv.slice(2);
const OUT = fileURLToPath(new URL('../out/pictures/gallery/', import.meta.url));

if (what === undefined) {
  const { url } = await watchGallery();
  console.log(`The gallery is at ${url}. Press Ctrl+C to end.`);
} else if (what === 'pictures') {
  await savePictures();
} else {
  console.error(
    `“${what}” is no part of the gallery. Try \`npm run gallery\` or \`npm run gallery -- pictures\`.`,
  );
  process.exitCode = 1;
}

async function savePictures() {
  const chosen = BROWSERS.filter((browser) => more.includes(browser));
  const named = more.find((word) => !BROWSERS.some((browser) => browser === word));
  const folder = named === undefined ? OUT : resolve(process.env.INIT_CWD ?? '.', named);
  const gallery = await serveGallery();
  try {
    for (const name of chosen.length > 0 ? chosen : BROWSERS) {
      const count = await picture(name, needBrowser(name), gallery.url, resolve(folder, name));
      console.log(`${count} pictures in ${relative(process.cwd(), resolve(folder, name))}`);
    }
  } finally {
    await gallery.close();
  }
}
