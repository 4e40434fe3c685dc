/** `node scripts/run.mjs FILE.ts …`: installs what is missing, then runs a TypeScript file with the remaining arguments. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, ROOT } from './install.mjs';

install();
const [file, ...args] = process.argv.slice(2);
const tsx = pathToFileURL(resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
const child = spawn(process.execPath, ['--import', tsx, resolve(ROOT, file), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : code;
});
