import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../../model/reading';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossread-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A reading as it is printed: with each explanation in plain words. */
const PrintedSchema = v.object({
  ...ReadingSchema.entries,
  statements: v.array(
    v.object({ ...ReadingSchema.entries.statements.item.entries, why: v.pipe(v.string(), v.endsWith('.')) }),
  ),
});

function read(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'cli/read.ts', ...files],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, readings: lines.map((line) => v.parse(PrintedSchema, JSON.parse(line))) };
}

// Each test starts a process that compiles all packs.
describe('npm run read', { timeout: 60_000 }, () => {
  const report = join(ROOT, 'test/reports/theprime-63436.txt');

  it('prints one reading a line, in order, with the file names as given', () => {
    const files = [
      report,
      file('empty.html', ''),
      file('pears.html', '<title>Pears</title><p>Prune in winter.'),
    ];
    const { status, stderr, readings } = read(...files);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readings.map(({ url }) => url)).toEqual(files);
    expect(readings[0]!.statements.length).toBeGreaterThan(0);
    expect(readings[1]!.mentions).toEqual([]);
    expect(readings[2]!.title).toBe('Pears');
  });

  it('goes on after a file that it cannot read, and says so', () => {
    const { status, stderr, readings } = read(join(folder, 'none.html'), report);
    expect(status).toBe(1);
    expect(stderr).toContain('none.html');
    expect(readings.map(({ url }) => url)).toEqual([report]);
  });

  it('asks for files', () => {
    const { status, stderr } = read();
    expect(status).toBe(1);
    expect(stderr).toContain('FILE');
  });
});
