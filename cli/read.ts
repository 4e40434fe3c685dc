/** `npm run --silent read -- FILE…`: one reading a line for every file, in the order given. docs/reading.md */
import { readFileSync } from 'node:fs';
import { wordsFor } from '../components/words/languages';
import { whyText } from '../components/words/why-text';
import { compilePack } from '../matching/compile';
import { createReader } from '../matching/reader';
import type { ReadablePage } from '../model/readable';
import { READING_FORMAT, type Reading, type Statement } from '../model/reading';
import { bundledPacks } from '../packs';
import { readPage } from '../page/read-page';
import { parseDocument } from './document';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run --silent read -- FILE…');
  process.exit(1);
}

const lexicons = bundledPacks().map(compilePack);
const reader = createReader(lexicons);

for (const file of files) {
  try {
    const page: ReadablePage = { ...readPage(parseDocument(readFileSync(file), file)), url: file };
    const reading = reader.read(page) ?? emptyReading(page);
    process.stdout.write(`${JSON.stringify(inEnglish(reading))}\n`);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Scripts get the explanation of a statement as the card words it. */
function inEnglish(reading: Reading) {
  return { ...reading, statements: reading.statements.map(explained) };
}

function explained(statement: Statement) {
  const lexicon = lexicons.find(({ pack }) => pack.id === statement.pack)!;
  const { positions } = lexicon.questions.find(({ id }) => id === statement.question)!;
  return { ...statement, why: whyText(statement, positions, wordsFor('en')) };
}

/** The reading of a page that names no core entity. */
function emptyReading({ url, title, language }: ReadablePage): Reading {
  return {
    format: READING_FORMAT,
    url,
    title,
    language: language ?? 'und',
    revision: 1,
    report: null,
    packs: lexicons.map(({ pack: { id, version, asOf } }) => ({ id, version, asOf })),
    mentions: [],
    statements: [],
    self: [],
    ledger: { sentences: 0, statements: 0, agrees: 0, differs: 0, conflicts: 0, unlisted: 0 },
    omitted: [],
  };
}
