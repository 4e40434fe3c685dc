/**
 * `npm test`: every check there is, all of them run whatever fails. The last line sums up: each test counts, and each
 * step that is not made of tests counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS } from './browsers/browser';
import { needBrowser } from './browsers/find';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'crossread-test-'));

interface Outcome {
  passed: number;
  failed: number;
  output: string;
}

const bin = (name: string) => join(ROOT, 'node_modules', name);
const TYPESCRIPT = bin('typescript/bin/tsc');
const tsx = (file: string) => ['--import', 'tsx', file];

const STEPS: [name: string, run: () => Promise<Outcome>][] = [
  ['types', () => command(TYPESCRIPT, '--noEmit')],
  ['types of the pure layers', () => command(TYPESCRIPT, '--noEmit', '-p', 'tsconfig.pure.json')],
  ['lint', () => command(bin('@biomejs/biome/bin/biome'), 'check', '.')],
  ['dead code', () => command(bin('knip/bin/knip.js'))],
  ['archives, built twice', () => command(...tsx('scripts/zip.ts'), '--check')],
  ['lint of the extension', () => command(...tsx('scripts/lint-extension.ts'))],
  ['unit', () => tests('unit')],
  ['golden pages', () => tests('pages')],
  ['browsers', findBrowsers],
  ['end to end', () => tests(...BROWSERS)],
];

let passed = 0;
let failed = 0;
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`);
for (const [name, run] of STEPS) {
  const began = performance.now();
  const outcome = await run();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(outcome.output);
  const sign = outcome.failed > 0 ? '✗' : '✓';
  console.log(`${sign} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}
rmSync(reports, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** A step that counts as one: Node running a program. */
async function command(...args: string[]): Promise<Outcome> {
  const { code, output } = await node(args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** Missing browsers are installed where that can be done; where not, this says what to install. */
async function findBrowsers(): Promise<Outcome> {
  const problems: string[] = [];
  for (const name of BROWSERS) {
    try {
      needBrowser(name);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  return {
    passed: BROWSERS.length - problems.length,
    failed: problems.length,
    output: problems.join('\n'),
  };
}

/** What is used of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs projects of vitest.config.ts. A skipped test counts as failed, and so does a file that cannot be run. */
async function tests(...projects: string[]): Promise<Outcome> {
  const file = join(reports, `${projects.join('-')}.json`);
  const { code, output } = await node([
    bin('vitest/vitest.mjs'),
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const bad = numTotalTests - numPassedTests + broken.length;
    return { passed: numPassedTests, failed: code === 0 ? bad : Math.max(bad, 1), output };
  } catch (error) {
    return { passed: 0, failed: 1, output: `${output}\n${(error as Error).message}` };
  }
}

function node(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve({ code, output }));
  });
}
