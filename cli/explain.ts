/**
 * `npm run --silent explain -- FILE [QUESTION] [--pack PACK]`: sentence by sentence, what it answers, which cues fired and
 * which just missed; of one question only, where one is named; with the bundled packs, or one of yours.
 * docs/writing-a-pack.md
 */
import { readFileSync } from 'node:fs';
import { wordsFor } from '../components/words/languages';
import { whyText } from '../components/words/why-text';
import { compilePack } from '../matching/compile';
import { explain } from '../matching/explain';
import { languageOf } from '../matching/languages';
import { passOver } from '../matching/pass';
import { Vocabulary } from '../matching/vocabulary';
import type { Lexicon } from '../model/lexicon';
import { bundledPacks } from '../packs';
import { readPage } from '../page/read-page';
import { parseDocument } from './document';
import { takeOption } from './pack/command';
import { loadPack, sayProblem } from './pack/load';

const ENGLISH = wordsFor('en');

const { rest, value: own } = takeOption(process.argv.slice(2), '--pack');
const [file, asked] = rest;
if (!file || own === '') {
  console.error('Usage: npm run --silent explain -- FILE [QUESTION] [--pack PACK]');
  process.exit(1);
}
const lexicons = own === null ? bundledPacks().map(compilePack) : ownLexicon(own);
const questions = lexicons.flatMap(({ questions }) => questions.map(({ id }) => id));
if (asked && !questions.includes(asked)) {
  console.error(`There is no question “${asked}”. The questions are: ${questions.join(', ')}.`);
  process.exit(1);
}
try {
  explainFile(file);
} catch (error) {
  console.error(`${file}: ${(error as Error).message}`);
  process.exitCode = 1;
}

function ownLexicon(path: string): Lexicon[] {
  const { lexicon, errors } = loadPack(path);
  for (const problem of errors) console.error(sayProblem(problem));
  if (!lexicon) process.exit(1);
  return [lexicon];
}

function explainFile(file: string): void {
  const page = readPage(parseDocument(readFileSync(file), file));
  const read = new Set<number>();
  const pass = passOver(
    page,
    lexicons,
    (code) => new Vocabulary(lexicons, languageOf(code)),
    (view, lexicon) => {
      if (!read.has(view.start))
        console.log(`\n${view.text.slice(view.start, view.end).replace(/\s+/g, ' ')}`);
      read.add(view.start);
      const isAsked = ({ question }: { question: string }) => !asked || question === asked;
      const { answers, cues } = explain(view, lexicons[lexicon]!, lexicon);
      for (const { question, explained } of answers.filter(isAsked)) {
        const { positions } = lexicons[lexicon]!.questions.find(({ id }) => id === question)!;
        console.log(`  = ${question}: ${whyText(explained, positions, ENGLISH)}`);
      }
      for (const { place, cue, words, missed } of cues.filter(isAsked)) {
        const took = words.length ? ` takes ${words.map((word) => `“${word}”`).join(', ')}` : '';
        console.log(`  ${missed ? '-' : '+'} ${place}: ${cue}${took}${missed ? ` – ${missed}` : ''}`);
      }
    },
  );
  let step = pass.next();
  while (!step.done) step = pass.next();
  console.log(
    step.value
      ? `\n${read.size} of ${step.value.sentences} sentences stand where the dispute is spoken of (${step.value.language}).`
      : 'The page names no core entity of a pack.',
  );
}
