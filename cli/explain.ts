/** `npm run --silent explain -- page.html`: sentence by sentence, which cues fired and which just missed. */
import { readFileSync } from 'node:fs';
import { compilePack } from '../matching/compile';
import { traceCues } from '../matching/explain';
import { languageOf } from '../matching/languages';
import { passOver } from '../matching/pass';
import { Vocabulary } from '../matching/vocabulary';
import { bundledPacks } from '../packs';
import { readPage } from '../page/read-page';
import { parseDocument } from './document';

const file = process.argv[2];
if (!file) {
  console.error('Usage: npm run --silent explain -- FILE');
  process.exit(1);
}

const lexicons = bundledPacks().map(compilePack);
const page = readPage(parseDocument(readFileSync(file), file));
const pass = passOver(
  page,
  lexicons,
  (code) => new Vocabulary(lexicons, languageOf(code)),
  (view, lexicon) => {
    console.log(`\n${view.text.slice(view.start, view.end).replace(/\s+/g, ' ')}`);
    for (const { place, cue, fired, missed } of traceCues(view, lexicons[lexicon]!, lexicon)) {
      console.log(
        missed === null
          ? `  + ${place}  ${cue}  (${fired.join(' · ')})`
          : `  - ${place}  ${cue}  (${missed})`,
      );
    }
  },
);
let step = pass.next();
while (!step.done) step = pass.next();
if (step.value === null) console.log('The page names no core entity of a pack.');
