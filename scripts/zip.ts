/**
 * `npm run zip`: the archives for the stores of Chrome, Edge and Firefox, and the sources that Firefox's store asks for,
 * in `.output/`. With `--check` all is built once more, elsewhere and from the sources archive alone, and has to be the
 * same byte for byte.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { type ZipEntry, zipFile } from './archives/zip-file';
import { BUILDS } from './builds';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NOT_SOURCES = new Set(['.git', '.output', '.wxt', 'node_modules', 'out']);

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const archiveFor = (whom: string) => join(ROOT, '.output', `${name}-${version}-${whom}.zip`);

const sources = sourceFiles().map((path) => ({ path, content: readFileSync(join(ROOT, path)) }));
const archives = await writeArchives();
for (const [file, hash] of Object.entries(archives)) console.log(`${hash}  ${relative(ROOT, file)}`);
if (process.argv.includes('--check')) process.exitCode = isSameElsewhere() ? 0 : 1;

/** @returns hashes (SHA-256) by file */
async function writeArchives(): Promise<Record<string, string>> {
  await build({ root: ROOT, browser: 'chrome' });
  await build({ root: ROOT, browser: 'firefox' });
  const chromium = zipFile(entriesOf(BUILDS.chromium));
  const contents = {
    // One build serves both; each store has its own archive, so that neither has to be remembered.
    chrome: chromium,
    edge: chromium,
    firefox: zipFile(entriesOf(BUILDS.firefox)),
    sources: zipFile(sources),
  };
  return Object.fromEntries(
    Object.entries(contents).map(([whom, content]) => {
      writeFileSync(archiveFor(whom), content);
      return [archiveFor(whom), createHash('sha256').update(content).digest('hex')];
    }),
  );
}

/** The files of the commit; where the sources stand without their history, all that building did not make. */
function sourceFiles(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return filesIn(ROOT, NOT_SOURCES);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}

function entriesOf(folder: string): ZipEntry[] {
  return filesIn(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

function filesIn(folder: string, without = new Set<string>(), top = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (without.has(entry.name) || entry.name.endsWith('.log')) return [];
    return entry.isDirectory() ? filesIn(path, without, top) : [relative(top, path).split(sep).join('/')];
  });
}

function isSameElsewhere(): boolean {
  const elsewhere = mkdtempSync(join(tmpdir(), 'crossread-sources-'));
  try {
    for (const { path, content } of sources) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), content);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const again = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/zip.ts'], {
      cwd: elsewhere,
      encoding: 'utf8',
    });
    if (again.status !== 0) console.error(again.stdout, again.stderr);
    const different = Object.keys(archives).filter(
      (file) => !isSameFile(file, join(elsewhere, relative(ROOT, file))),
    );
    for (const file of different) console.error(`${relative(ROOT, file)} differs when it is built again.`);
    if (different.length === 0)
      console.log('The same byte for byte when built again from the sources archive.');
    return different.length === 0;
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

function isSameFile(one: string, other: string): boolean {
  return existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
