/** `npm run pack -- suggest DIR [--write]`: cues out of the examples, for their author to take or leave. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../matching/compile';
import { type Suggestion, suggestCues, withSuggestions } from '../../matching/suggest';
import { ratesOf, tryExamples } from '../../matching/trial';
import { groupBy } from '../../model/group-by';
import type { CueFile, Examples, Pack } from '../../model/pack';
import { UNLISTED } from '../../model/relation';
import { type Command, count, percent, type Say } from './command';
import { loadPack, sayProblem } from './load';

export const suggest: Command = (args, say) => {
  const write = args.includes('--write');
  const [folder] = args.filter((arg) => arg !== '--write');
  if (!folder) {
    say('Usage: npm run pack -- suggest DIR [--write]');
    return 2;
  }
  const { pack, errors } = loadPack(folder);
  for (const problem of errors) say(sayProblem(problem));
  if (!pack) return 1;
  if (!pack.examples) {
    say('There are no examples to learn from: write examples/en.json first.');
    return 1;
  }
  let proposed = 0;
  for (const [language, examples] of Object.entries(pack.examples)) {
    const kept = suggestIn(pack, language, examples, say);
    proposed += kept.length;
    if (write && kept.length) writeCues(folder, language, kept, say);
  }
  if (!write && proposed) say('Nothing was written. --write adds these cues to the files in cues/.');
  return 0;
};

function suggestIn(pack: Pack, language: string, examples: Examples, say: Say): Suggestion[] {
  const lexicon = compilePack(pack);
  const suggestions = suggestCues(lexicon, language, examples);
  const { pack: grown, kept } = withSuggestions(pack, language, suggestions);
  say(`Cues proposed from ${count(examples.sentences.length, 'example')} in ${language}: ${kept.length}`);
  for (const [place, cues] of groupBy(kept, (suggestion) => suggestion.place)) {
    say(`  ${place}`);
    for (const { cue, covers, wrong } of cues) {
      say(`    ${cue.padEnd(44)} catches ${covers.length}, wrongly ${wrong.length}`);
      for (const { text } of wrong) say(`      wrongly: “${text}”`);
    }
  }
  const rates = (of: Pack) => ratesOf(tryExamples(compilePack(of), language, examples));
  const [before, after] = [rates(pack), rates(grown)];
  say(
    `  With them ${percent(after.recall)} of the answers are found (now ${percent(before.recall)}), and ` +
      `${percent(after.precision)} of what is found is right (now ${percent(before.precision)}).`,
  );
  return kept;
}

/** Adds cues to `cues/LANGUAGE.json`, which is written anew with two blanks a level. */
function writeCues(folder: string, language: string, suggestions: Suggestion[], say: Say): void {
  const path = join(folder, 'cues', `${language}.json`);
  const file: CueFile = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { words: {}, questions: {} };
  for (const { place, cue } of suggestions) {
    const [id = '', position] = place.split(':');
    file.questions[id] = withCue(file.questions[id] ?? {}, position, cue);
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  say(`  ${count(suggestions.length, 'cue')} added to ${path}.`);
}

function withCue(
  question: CueFile['questions'][string],
  position: string | undefined,
  cue: string,
): CueFile['questions'][string] {
  const { cues = [], unlisted = [], positions = {} } = question;
  if (!position) return { ...question, cues: [...cues, cue] };
  if (position === UNLISTED) return { ...question, unlisted: [...unlisted, cue] };
  return { ...question, positions: { ...positions, [position]: [...(positions[position] ?? []), cue] } };
}
