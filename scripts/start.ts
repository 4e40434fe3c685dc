/**
 * `npm start`: builds the extension and opens a browser with it, on a sample article. `npm start -- firefox` says which
 * browser, an address or a file what to open. Without a display the same happens unseen: the reading is printed and
 * pictures of page, card, popup and side panel are saved.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, type BrowserName } from './browsers/browser';
import { findBrowser, needBrowser } from './browsers/find';
import { openBrowser } from './browsers/open';
import { Web } from './browsers/web';
import { BUILDS } from './builds';
import { newsPage, reportText } from './news-page';
import { show } from './show';

const SAMPLE = {
  headline: 'Anthropic accuses Alibaba in escalating dispute',
  publisher: 'The Sample',
  text: reportText('theprime-63436'),
  source: 'https://theprime.uk/anthropic-accuses-alibaba-of-ai-theft-in-escalating-uk-china-63436',
  canonical: false,
};
/** Tall enough for a sentence and its card. */
const SIZE = { width: 1280, height: 1040 };

const asked = process.argv.slice(2);
const name: BrowserName =
  BROWSERS.find((browser) => asked.includes(browser)) ??
  BROWSERS.find((browser) => findBrowser(browser)) ??
  'chromium';
const what = asked.find((word) => !BROWSERS.some((browser) => browser === word));
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await start();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1); // The browser goes with us.
}

async function start() {
  const executable = needBrowser(name);
  const web = await Web.open();
  const url = place(web);
  build();
  const browser = await openBrowser(name, { executable, extension: BUILDS[name], headless, size: SIZE });
  const tab = await browser.newTab(url);
  if (headless) {
    const pictures = fileURLToPath(new URL(`../out/pictures/${name}/`, import.meta.url));
    await show(browser, tab, pictures);
    console.log(`Pictures: ${relative(process.cwd(), pictures)}`);
    await browser.close();
  } else {
    console.log(`${browser.version} shows ${url} with Crossread. Close it, or press Ctrl+C here, to end.`);
    process.once('SIGINT', () => void browser.close());
    await browser.gone;
  }
  await web.close();
}

function build() {
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

/**
 * An address is opened as it is. Files are served from this machine: browsers keep extensions off `file:` pages unless
 * told otherwise.
 */
function place(web: Web): string {
  const origin = `http://${web.proxy}`;
  if (what === undefined) {
    web.serve('/', newsPage(SAMPLE));
    return `${origin}/`;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(what) && !existsSync(what)) return what;
  const path = `/${encodeURIComponent(basename(what))}`;
  web.serve(path, readFileSync(resolve(process.env.INIT_CWD ?? '.', what)), 'text/html');
  return `${origin}${path}`;
}
