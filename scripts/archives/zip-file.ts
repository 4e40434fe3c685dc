/**
 * Zip archives that are the same whenever their files are: sorted, without dates, owners or modes. As much of the format
 * as stores need, after PKWARE's APPNOTE 6.3.10: no zip64, so at most 65,535 files and 4 GB.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** Relative, with slashes. */
  path: string;
  content: Uint8Array;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** The first day that the format knows: 1 January 1980, midnight. */
const DATE = 0x0021;
const TIME = 0;

/** @throws RangeError when there are more files than the format can count */
export function zipFile(entries: ZipEntry[]): Buffer {
  if (entries.length > 0xffff) throw new RangeError(`${entries.length} files are too many for one archive.`);
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const about = aboutFile(name, content, packed);
    const file = Buffer.concat([signature(0x04034b50), about, name, packed]);
    directory.push(signature(0x02014b50), numbers([2, VERSION]), about, placeOf(offset), name);
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const count = sorted.length;
  const end = numbers([2, 0], [2, 0], [2, count], [2, count], [4, index.length], [4, offset], [2, 0]);
  return Buffer.concat([...files, index, signature(0x06054b50), end]);
}

/** What stands before each file and again in the directory. */
const aboutFile = (name: Buffer, content: Uint8Array, packed: Buffer) =>
  numbers(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATED],
    [2, TIME],
    [2, DATE],
    [4, crc32(content)],
    [4, packed.length],
    [4, content.length],
    [2, name.length],
    [2, 0], // no extra fields
  );

/** The rest of a directory entry: no comment, first disk, no attributes, and where the file begins. */
const placeOf = (offset: number) => numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);

const signature = (value: number) => numbers([4, value]);

function numbers(...fields: [bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
