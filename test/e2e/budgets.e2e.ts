/** How much code each part of the built extension is, compressed. What grows past its budget does so knowingly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../../scripts/builds';
import { BROWSER } from './stage';

const folder = BUILDS[BROWSER];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** A file and all that it loads at once: scripts, styles, and what these import. */
function withLoaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const named = file.endsWith('.html')
    ? [...read(file).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
    : [...read(file).matchAll(/from"\.\/([\w-]+\.js)"/g)].map((match) => `chunks/${match[1]}`);
  for (const other of named) withLoaded(other, seen);
  return seen;
}

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length / 1024, 0);

describe('bundle sizes, in KB compressed', () => {
  it.each([
    // On every page.
    ['gate.js', 12],
    // Where the gate found a name: the engine with the words of five languages.
    ['reader.js', 75],
    ['page.css', 2],
    // When the first card opens.
    ['card.js', 78],
    ['popup.html', 86],
    ['sidepanel.html', 110],
    ['options.html', 164],
    ['welcome.html', 130],
    // With the bundled packs.
    ['background.js', 300],
  ])('%s: at most %i', (file, most) => {
    const files = file.endsWith('.html') ? withLoaded(file) : [file];
    expect(kilobytes(files)).toBeLessThanOrEqual(most);
    expect(kilobytes(files)).toBeGreaterThan(most / 10);
  });
});
