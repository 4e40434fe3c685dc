/** How a reading compares with what a golden page expects. */
import type { Reading, Statement } from '../../model/reading';
import type { GoldPage, Span } from './gold';

export interface Tally {
  expected: number;
  found: number;
  right: number;
}

export interface Score {
  mentions: Tally;
  statements: Tally;
  /** One line for each thing missed or wrong, for people. */
  errors: string[];
}

interface Answer {
  question: string;
  position: string;
  start: number;
  end: number;
  hit: boolean;
}

export function scorePage(gold: GoldPage, reading: Reading | null): Score {
  const errors: string[] = [];
  const say: Say = (what, label, span) =>
    errors.push(`${gold.name}: ${what} ${label}: ${gold.text.excerpt(span)}`);
  const mentions = scoreMentions(gold, reading, say);
  const statements = scoreStatements(gold, reading, say);
  for (const tag of gold.unseen) errors.push(`${gold.name}: not in the readable text: ${tag}`);
  const unseen = { m: 0, s: 0 };
  for (const tag of gold.unseen) unseen[tag.startsWith('<m') ? 'm' : 's']++;
  mentions.expected += unseen.m;
  statements.expected += unseen.s;
  return { mentions, statements, errors };
}

type Say = (what: string, label: string, at: Span) => void;

/** A mention is right when entity and place are. */
function scoreMentions(gold: GoldPage, reading: Reading | null, say: Say): Tally {
  const key = (entity: string, { start, end }: Span) => `${entity}@${start}-${end}`;
  const found = (reading?.mentions ?? []).map(({ entity, position, frame }) => ({
    entity,
    ...gold.text.span(position, frame),
  }));
  const wanted = new Set(gold.mentions.map((mention) => key(mention.entity, mention)));
  const given = new Set(found.map((mention) => key(mention.entity, mention)));
  for (const mention of gold.mentions) {
    if (!given.has(key(mention.entity, mention))) say('missed mention', mention.entity, mention);
  }
  for (const mention of found) {
    if (!wanted.has(key(mention.entity, mention))) say('false mention', mention.entity, mention);
  }
  const right = [...wanted].filter((k) => given.has(k)).length;
  return { expected: wanted.size, found: given.size, right };
}

/**
 * An answer is right when question and position are, and its sentence shares at least half of the longer one's
 * characters. Each expected answer is given once, to the closest. Positions after a statement's first contain the same
 * figure: they may be right but not wrong.
 */
function scoreStatements(gold: GoldPage, reading: Reading | null, say: Say): Tally {
  const wanted: Answer[] = gold.sentences.flatMap(({ start, end, answers }) =>
    answers.map((answer) => {
      const [question = '', position = ''] = answer.split(':');
      return { question, position, start, end, hit: false };
    }),
  );
  const given = (reading?.statements ?? []).flatMap((statement) =>
    positionsOf(statement).map((position, i): Answer & { main: boolean } => ({
      question: statement.question,
      position,
      ...gold.text.span(statement.position, statement.frame),
      hit: false,
      main: i === 0,
    })),
  );
  const pairs = wanted.flatMap((want) =>
    given
      .filter((give) => give.question === want.question && give.position === want.position)
      .map((give) => ({ want, give, shared: sharedPart(want, give) })),
  );
  for (const { want, give, shared } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (shared < 0.5 || want.hit || give.hit) continue;
    want.hit = true;
    give.hit = true;
  }
  const counted = given.filter(({ main, hit }) => main || hit);
  const name = ({ question, position }: Answer) => `${question}:${position}`;
  for (const want of wanted) if (!want.hit) say('missed statement', name(want), want);
  for (const give of counted) if (!give.hit) say('false statement', name(give), give);
  return { expected: wanted.length, found: counted.length, right: wanted.filter(({ hit }) => hit).length };
}

/** What a statement answers. A denial or a supposition without a position answers nothing. */
function positionsOf({ position_ids, unlisted, modality }: Statement): string[] {
  const positions = unlisted ? [...position_ids, 'unlisted'] : position_ids;
  if (positions.length > 0 || modality === 'denied' || modality === 'hypothetical') return positions;
  return ['none'];
}

function sharedPart(a: Answer, b: Answer): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start, 1);
}

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      expected: all.expected + one.expected,
      found: all.found + one.found,
      right: all.right + one.right,
    }),
    { expected: 0, found: 0, right: 0 },
  );

/** All between 0 and 1; 1 where nothing is expected, or nothing found. */
export function rates({ expected, found, right }: Tally) {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  return {
    precision,
    recall,
    f1: right === 0 && expected + found > 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
