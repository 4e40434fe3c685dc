/**
 * Ten thousand hostile and broken pages (`full`: a hundred thousand), with and without the extension: text, DOM and the
 * way of events have to be the same, and no script of ours may have an error. The real pages of the folder that
 * CROSSREAD_PAGES names and the parser tests of html5lib in the folder that CROSSREAD_HTML5LIB names go along.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { reportText } from '../scripts/news-page';
import { type Bench, table } from './bench';
import { type NamedPage, TortureChamber } from './torture-chamber';
import { torturePage } from './torture-pages';
import { RECORDER, withRecorder } from './torture-record';

export const BATCH = 60;
/** Real pages are heavy, and have frames of their own: the reader enters a hundred. */
const REAL_BATCH = 5;

export const run: Bench = async ({ browser, full }) => {
  const kinds: [string, NamedPage[]][] = [
    ['generated', generatedPages(full ? 100_000 : 10_000)],
    ['real', realPages(process.env.CROSSREAD_PAGES)],
    ['html5lib', parserTests(process.env.CROSSREAD_HTML5LIB)],
  ];
  const chamber = await TortureChamber.open(browser);
  try {
    const rows: (string | number)[][] = [];
    for (const [kind, pages] of kinds) {
      const { read, unstable, differences } = await tortured(
        chamber,
        pages,
        kind === 'real' ? REAL_BATCH : BATCH,
      );
      for (const difference of differences) console.log(difference);
      rows.push([kind, pages.length, read, unstable.length, differences.length]);
    }
    const problems = await chamber.problems();
    for (const problem of problems) console.log(problem);
    console.log(
      table(
        ['pages', 'shown', 'with a name found', 'that differ by themselves', 'that differ with us'],
        rows,
      ),
    );
    console.log(`\n${problems.length} errors in our scripts`);
    if (problems.length > 0 || rows.some((row) => row[4] !== 0)) process.exitCode = 1;
  } finally {
    await chamber.close();
  }
};

/** Shows all pages, batch by batch, the first of each alone as well. */
export async function tortured(chamber: TortureChamber, pages: NamedPage[], size = BATCH) {
  const total = { read: 0, unstable: [] as string[], differences: [] as string[] };
  for (let from = 0; from < pages.length; from += size) {
    const batch = pages.slice(from, from + size);
    const { read, unstable, differences } = await chamber.visit(batch, SENTENCES[0]!);
    const alone = await chamber.visitAlone(batch[0]!);
    total.read += read;
    total.unstable.push(...unstable, ...alone.unstable);
    total.differences.push(...differences, ...alone.differences);
  }
  return total;
}

/** What the reports of the bundled dossier say, as far as it needs no escapes anywhere. */
const SENTENCES = reportText('theprime-63436')
  .split(/(?<=\.)\s+/)
  .filter((sentence) => /Anthropic|Alibaba/.test(sentence) && !/["'\\<>&`]/.test(sentence));

export const generatedPages = (count: number, first = 1): NamedPage[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `generated ${first + i}`,
    ...torturePage(first + i, SENTENCES, RECORDER),
  }));

function realPages(folder: string | undefined): NamedPage[] {
  return namesIn(folder, /\.html(\.gz)?$/).map((name) => {
    const content = readFileSync(join(folder!, name));
    const html = (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
    return { name, body: Buffer.from(withRecorder(html)), type: 'text/html; charset=utf-8' };
  });
}

/** The input of each test, https://github.com/html5lib/html5lib-tests/blob/master/tree-construction/README.md */
function parserTests(folder: string | undefined): NamedPage[] {
  return namesIn(folder, /\.dat$/).flatMap((file) => {
    const tests = `\n${readFileSync(join(folder!, file), 'utf8')}`.split('\n#data\n').slice(1);
    return tests.map((test, i) => {
      const html = test.slice(0, test.indexOf('\n#errors'));
      return {
        name: `${file} ${i + 1}`,
        body: Buffer.from(withRecorder(html)),
        type: 'text/html; charset=utf-8',
      };
    });
  });
}

const namesIn = (folder: string | undefined, which: RegExp): string[] =>
  folder
    ? readdirSync(folder)
        .filter((name) => which.test(name))
        .sort()
    : [];
