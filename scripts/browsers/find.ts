/** Where browsers stand on Linux, macOS and Windows, and how a missing one is had. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser';

/** Names on the path, in the order in which they are preferred. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const APPLICATIONS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const PROGRAMS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** A variable that names the browser to use instead. */
export const VARIABLE: Record<BrowserName, string> = {
  chromium: 'CROSSREAD_CHROMIUM',
  firefox: 'CROSSREAD_FIREFOX',
};

/** Debian's name first, then Ubuntu's. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const PRODUCTS: Record<BrowserName, string> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox 140 or later',
};

/** The browser's executable, null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  return (
    [process.env[VARIABLE[name]] ?? '', ...candidates(name)].find((path) => path && existsSync(path)) ?? null
  );
}

function candidates(name: BrowserName): string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return APPLICATIONS[name].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    );
    return PROGRAMS[name].flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The browser's executable; installs the package where that is possible without asking (Debian, Ubuntu and their like,
 * as root). @throws Error that says what to install.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installOneOf(PACKAGES[name]) ? findBrowser(name) : null);
  if (found) return found;
  throw new Error(
    `${PRODUCTS[name]} is needed and was not found. Install it, or name it in the variable ${VARIABLE[name]}.`,
  );
}

function installOneOf(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.error(`Installing the package ${packages[0]} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && packages.some((name) => apt('install', '-y', name));
}

const isDebian = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
