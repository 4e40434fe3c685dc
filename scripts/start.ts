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

const asked = process.argv.slice(2);
const name: BrowserName =
  BROWSERS.find((browser) => asked.includes(browser)) ??
  BROWSERS.find((browser) => findBrowser(browser)) ??
  'chromium';
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

const executable = needBrowser(name);
build();
const web = await Web.open();
const url = await place(asked.find((word) => !BROWSERS.some((browser) => browser === word)));
const browser = await openBrowser(name, {
  executable,
  extension: BUILDS[name],
  headless,
  // Tall enough for a sentence and its card.
  size: { width: 1280, height: 1040 },
});
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

function build() {
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  if (status !== 0) process.exit(1);
}

/**
 * An address is opened as it is. Files are served from this machine: browsers keep extensions off `file:` pages unless
 * told otherwise.
 */
async function place(what: string | undefined): Promise<string> {
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
