/** `npm run pack -- preview PACK PAGE.html`: what a page shows with a pack, question by question. */
import { readFileSync } from 'node:fs';
import { measureOf } from '../../matching/position-interval';
import { createReader } from '../../matching/reader';
import { dossierOf } from '../../model/dossier';
import { type Finding, findingOf, type Side } from '../../model/finding';
import { groupBy } from '../../model/group-by';
import type { Relation, Statement } from '../../model/reading';
import { readPage } from '../../page/read-page';
import { parseDocument } from '../document';
import { type Command, count, type Say } from './command';
import { loadPack, sayProblem } from './load';

export const preview: Command = ([path, page], say) => {
  if (!path || !page) {
    say('Usage: npm run pack -- preview PACK PAGE.html');
    return 2;
  }
  const { pack, lexicon, errors } = loadPack(path);
  for (const problem of errors) say(sayProblem(problem));
  if (!pack || !lexicon) return 1;
  let bytes: Buffer;
  try {
    bytes = readFileSync(page);
  } catch (error) {
    say(`${page}: ${(error as Error).message}`);
    return 2;
  }
  const reading = createReader([lexicon]).read(readPage(parseDocument(bytes, page)));
  if (!reading) {
    say('The page names no core entity of the pack, so nothing is shown.');
    return 0;
  }
  const { ledger, mentions } = reading;
  say(`${reading.title || page}`);
  say(
    `${count(mentions.length, 'name')} marked. ${count(ledger.statements, 'statement')} of ` +
      `${count(ledger.sentences, 'sentence')}: ${ledger.conflicts} in conflict, ${ledger.differs} differing, ` +
      `${ledger.unlisted} in no report, ${ledger.agrees} agreeing.`,
  );
  const dossier = dossierOf(pack, measureOf);
  const findings = reading.statements.flatMap(
    (statement) => findingOf(statement, dossier, reading.report) ?? [],
  );
  for (const [ask, group] of groupBy(findings, ({ question }) => question.ask)) {
    say('');
    say(ask);
    for (const finding of group) sayFinding(finding, say);
  }
  const silent = pack.questions.filter(({ id }) => reading.omitted.includes(id));
  if (silent.length) {
    say('');
    say('Not touched by this page:');
    for (const { ask } of silent) say(`  ${ask}`);
  }
  return 0;
};

function sayFinding({ statement, takes, denies, agreeing, otherwise }: Finding, say: Say): void {
  const labels = (options: { label: string }[]) => options.map(({ label }) => label).join('; ');
  const answer = takes.length
    ? labels(takes)
    : denies.length
      ? `not so: ${labels(denies)}`
      : 'an answer that no report gives';
  say(`  This page says: ${answer}${manner(statement)}`);
  say(`    ${quoted(statement.quote.exact)}`);
  for (const side of agreeing) say(`    ${sideText('agrees', side)}`);
  for (const side of otherwise) say(`    ${sideText(side.relation, side)}`);
  if (!agreeing.length && !otherwise.length) say('    No report of the pack answers this.');
}

const manner = ({ modality, drift }: Statement) =>
  `${modality === 'asserted' || modality === 'denied' ? '' : ` (${modality})`}${drift ? ' (said as a fact; reports only allege it)' : ''}`;

function sideText(relation: Relation, { position, voices }: Side): string {
  const who = voices.map(({ report }) =>
    report.origin ? `${report.publisher} (from ${report.origin})` : report.publisher,
  );
  return `${relation}: ${[...new Set(who)].join(', ')}: ${position.label}`;
}

const quoted = (text: string) => `“${text.replace(/\s+/g, ' ').trim()}”`;
