import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { packageOf, shippedPackages, thirdPartyFile } from '../../../scripts/archives/third-party';
import { type ZipEntry, zipFile } from '../../../scripts/archives/zip-file';

/** As a reader of the format does: from the end to the directory, from there to the files. */
function unzipped(zip: Buffer): ZipEntry[] {
  const end = zip.length - 22;
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [packed, nameLength, offset] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength;
    const from = offset + 30 + zip.readUInt16LE(offset + 26);
    return { path, content: inflateRawSync(zip.subarray(from, from + packed)) };
  });
}

const entries = fc.uniqueArray(
  fc.record({ path: fc.string({ unit: 'grapheme', minLength: 1 }), content: fc.uint8Array() }),
  { selector: ({ path }) => path },
);
const byPath = (a: ZipEntry, b: ZipEntry) => (a.path < b.path ? -1 : 1);

describe('an archive', () => {
  test('holds each file as it is', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const found = unzipped(zipFile(given)).map(({ path, content }) => ({ path, content: [...content] }));
        const put = given.map(({ path, content }) => ({ path, content: [...content] }));
        expect(found).toEqual(put.sort(byPath as never));
      }),
    );
  });

  test('is the same in whatever order its files come', () => {
    fc.assert(
      fc.property(
        entries.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(zipFile(shuffled).equals(zipFile(given))).toBe(true);
        },
      ),
    );
  });
});

describe('the list of others’ code', () => {
  const { contents } = thirdPartyFile();

  test('has every package that the extension depends on, with its licence', () => {
    expect(shippedPackages()).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    for (const name of shippedPackages())
      expect(contents).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\nLicence: \\S+`, 'm'));
  });

  test('has the text of every licence that one of these packages brings', () => {
    const texts = contents
      .split('-'.repeat(80))
      .filter((text) => /Permission is hereby granted|Apache License|Mozilla Public License/.test(text));
    expect(texts.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  });

  test.each([
    ['/a/node_modules/preact/dist/preact.js', 'preact'],
    ['/a/node_modules/@floating-ui/dom/index.js', '@floating-ui/dom'],
    ['/a/node_modules/x/node_modules/y/index.js', 'y'],
    ['C:\\a\\node_modules\\@floating-ui\\dom\\index.js', '@floating-ui/dom'],
    ['/a/model/pack.ts', undefined],
  ])('%s is of %s', (path, name) => expect(packageOf(path)).toBe(name));
});
