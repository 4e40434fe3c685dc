/**
 * Lints the Firefox build as its store does. Errors and notices are refused, and so are warnings but those in
 * {@link KNOWN}, each of which has to be met.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILDS } from './builds';

const WEB_EXT = fileURLToPath(new URL('../node_modules/web-ext/bin/web-ext.js', import.meta.url));

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** Warnings that other people's code causes: what they are about, and how to tell them by the code around. */
const KNOWN = [
  {
    what: 'Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which nothing of ours uses',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /__html\b/,
  },
];

const { stdout, stderr } = spawnSync(
  process.execPath,
  [WEB_EXT, 'lint', '--source-dir', BUILDS.firefox, '--output', 'json', '--no-config-discovery'],
  { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
const report = parsed();
const known = report.warnings.map((warning) => KNOWN.find((one) => isKnown(one, warning)));
const unknown = [...report.errors, ...report.notices, ...report.warnings.filter((_, i) => !known[i])];
const stale = KNOWN.filter((one) => !known.includes(one));

for (const { what } of KNOWN)
  console.log(`${known.filter((one) => one?.what === what).length} known: ${what}.`);
for (const { code, message, file = '', line } of unknown)
  console.error(`${code} ${file}:${line ?? ''} ${message}`);
for (const { what } of stale) console.error(`No longer met, so no longer to be named: ${what}.`);
process.exitCode = unknown.length + stale.length > 0 ? 1 : 0;

function parsed(): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`web-ext lint gave no report: ${stderr || stdout}`);
  }
}

function isKnown(
  { code, around }: (typeof KNOWN)[number],
  { file, line, column, ...warning }: Message,
): boolean {
  if (warning.code !== code || !file || !line) return false;
  const text = readFileSync(join(BUILDS.firefox, file), 'utf8').split('\n')[line - 1]!;
  const at = column ?? 0;
  return around.test(text.slice(Math.max(0, at - 200), at + 200));
}
