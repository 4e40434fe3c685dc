/** `npm run pack -- check PACK [--texts DIR]`: what is wrong with a pack, and how its cues do on its examples. */
import { idleCues } from '../../matching/cue-use';
import { ratesOf, type Trial, tallyOf, tryExamples } from '../../matching/trial';
import type { Lexicon } from '../../model/lexicon';
import type { Examples, Pack } from '../../model/pack';
import { type Command, count, percent, type Say, takeOption } from './command';
import { loadPack, sayProblem } from './load';
import { checkQuotes } from './quotes';

/** Lines of one kind that are shown unless all are asked for. */
const SHOWN = 12;

export const check: Command = (args, say) => {
  const { rest, value: texts } = takeOption(args, '--texts');
  const all = rest.includes('--all');
  const [path] = rest.filter((arg) => arg !== '--all');
  if (!path || texts === '') {
    say('Usage: npm run pack -- check PACK [--texts DIR] [--all]');
    return 2;
  }
  const { pack, lexicon, errors, warnings } = loadPack(path);
  for (const problem of [...errors, ...warnings]) say(sayProblem(problem));
  if (!pack || !lexicon) {
    say(`${count(errors.length, 'error')}. The pack cannot be used before they are mended.`);
    return 1;
  }
  sayContents(pack, say);
  sayList('Answers that nothing finds:', unreachable(pack), say, all);
  for (const [language, examples] of Object.entries(pack.examples ?? {}))
    sayExamples(lexicon, language, examples, say, all);
  if (!pack.examples) say('There are no examples to try the cues on (examples/en.json).');
  const wrongQuotes = sayQuotes(pack, texts, say);
  if (wrongQuotes) return 1;
  say('No errors.');
  return 0;
};

function sayContents(pack: Pack, say: Say): void {
  const { entities, questions, reports, claims } = pack;
  const positions = questions.reduce((sum, question) => sum + question.positions.length, 0);
  say(`${pack.title} (${pack.id} ${pack.version}, as of ${pack.asOf})`);
  say(
    `${count(entities.length, 'entitie').replace(/ie$/, 'y')}, ${count(questions.length, 'question')} with ` +
      `${count(positions, 'position')}, ${count(reports.length, 'report')}, ${count(claims.length, 'claim')}.`,
  );
}

/** Positions of which no sentence in one of the pack's languages can be read. */
function unreachable({ questions, languages }: Pack): string[] {
  return languages.flatMap((language) =>
    questions.flatMap(({ id, kind, cues, positions }) => {
      const measured = (kind === 'quantity' || kind === 'date') && cues?.[language]?.length;
      return positions
        .filter((position) => !position.cues?.[language]?.length)
        .filter(({ value }) => !measured || value === undefined)
        .map((position) => `${id}:${position.id} has no cues in ${language}`);
    }),
  );
}

function sayExamples(lexicon: Lexicon, language: string, examples: Examples, say: Say, all: boolean): void {
  const trials = tryExamples(lexicon, language, examples);
  const { precision, recall } = ratesOf(trials);
  say('');
  say(
    `Examples in ${language}: ${count(trials.length, 'sentence')}; ${percent(recall)} of their answers are found, ` +
      `${percent(precision)} of what is found is right.`,
  );
  say(`  ${'answer'.padEnd(48)} found  missed  wrong`);
  for (const [answer, { right, missed, wrong }] of tallyOf(trials))
    say(
      `  ${answer.padEnd(48)} ${`${right}`.padStart(5)} ${`${missed}`.padStart(7)} ${`${wrong}`.padStart(6)}`,
    );
  sayList('Missed:', missesOf(trials), say, all);
  sayList('Wrongly found:', wrongsOf(trials), say, all);
  const denials = trials.map((trial) => trial.denials);
  const denied = denials.reduce((sum, { right, missed }) => sum + right.length + missed.length, 0);
  if (denied)
    say(
      `Denials: ${percent(ratesOf(denials).recall)} of ${denied} are found, ` +
        `${percent(ratesOf(denials).precision)} of what is found is right.`,
    );
  const idle = idleCues(lexicon, language, examples);
  sayList(
    'Cues that fire on no example:',
    idle.map(({ place, cue }) => `${place}: ${cue}`),
    say,
    all,
  );
}

const missesOf = (trials: Trial[]) =>
  trials.flatMap(({ example, missed }) => missed.map((answer) => `${answer}: “${example.text}”`));

const wrongsOf = (trials: Trial[]) =>
  trials.flatMap(({ example, wrong }) => wrong.map(({ answer }) => `${answer}: “${example.text}”`));

function sayQuotes(pack: Pack, texts: string | null, say: Say): number {
  const quoted = pack.claims.filter(({ evidence }) => evidence.type === 'quotes').length;
  if (texts === null) {
    if (quoted) say(`The quotations of ${count(quoted, 'claim')} were not looked up: give --texts DIR.`);
    return 0;
  }
  const { found, problems, absent } = checkQuotes(pack, texts);
  say('');
  say(`${count(found, 'quotation')} found exactly once in ${texts}.`);
  for (const problem of problems) say(`  ${problem}`);
  if (absent.length) say(`  No text is there of: ${absent.join(', ')}.`);
  return problems.length;
}

function sayList(heading: string, lines: string[], say: Say, all: boolean): void {
  if (!lines.length) return;
  say(`${heading} ${lines.length}`);
  for (const line of all ? lines : lines.slice(0, SHOWN)) say(`  ${line}`);
  if (!all && lines.length > SHOWN) say(`  and ${lines.length - SHOWN} more (--all shows them)`);
}
