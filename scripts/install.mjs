/** Makes sure that node_modules is what package-lock.json says. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether every package of the lock file stands in node_modules in that version; optional ones may be missing. */
function isInstalled() {
  const { packages } = readJson(join(ROOT, 'package-lock.json'));
  return Object.entries(packages).every(([folder, { version, optional, devOptional, peer, link }]) => {
    if (folder === '' || optional || devOptional || peer || link) return true;
    const manifest = join(ROOT, folder, 'package.json');
    return existsSync(manifest) && readJson(manifest).version === version;
  });
}

/** Installs what is missing; whatever npm has to say goes to standard error. Ends the process when it cannot. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Crossread needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error('Installing what is missing …');
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci did not succeed; its messages are above.');
    process.exit(1);
  }
}
