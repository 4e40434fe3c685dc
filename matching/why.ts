/** How each statement was read: which words, which arithmetic, which rule. The windows put it into words. */

import type { Lexicon, LexiconPosition } from '../model/lexicon';
import { daysOf, type Interval, isoOf, meet } from '../model/quantity';
import {
  type Arithmetic,
  type Disagreement,
  RELATIONS,
  type ReportRelation,
  type Statement,
  type Value,
} from '../model/reading';
import { declaredPair, UNLISTED } from '../model/relation';
import type { Answer } from './answers';
import { claimsOn } from './claims';
import { positionInterval } from './position-interval';
import type { SentenceView } from './sentence-view';

export function whyOf(
  answer: Answer,
  view: SentenceView,
  lexicon: Lexicon,
  reports: ReportRelation[],
): Statement['why'] {
  const { pieces } = answer.match;
  const words = pieces
    .filter((piece) => !piece.carried && piece.end > piece.start)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => view.text.slice(start, end));
  return {
    words: [...new Set(words)],
    carried: pieces.some((piece) => piece.carried),
    arithmetic: arithmeticOf(answer),
    disagreement: disagreementOf(answer, lexicon, reports),
  };
}

function arithmeticOf(answer: Answer): Arithmetic | null {
  const { value, positions, denies } = answer;
  if (!value) return null;
  const own = openedBy(value);
  const position = comparedPosition(answer, own);
  if (!position) return null;
  const isTaken = [...positions, ...denies].includes(position.id);
  if (value.unit === 'days') {
    const days = lengthOf(position);
    return { rule: isTaken ? 'lasts' : 'apart', position: position.id, low: days, high: days };
  }
  const theirs = mirrored(positionInterval(position), own);
  const isDate = value.unit === 'date';
  const isSame = own.low === theirs.low && own.high === theirs.high;
  return {
    rule: !isTaken ? 'apart' : isSame ? 'equals' : isDate ? 'covers' : 'meets',
    position: position.id,
    low: isDate ? isoOf(theirs.low) : theirs.low,
    high: isDate ? isoOf(theirs.high) : theirs.high,
  };
}

const openedBy = ({ low, high }: Value): Interval =>
  typeof low === 'number' && typeof high === 'number' ? { low, high } : daysOf(`${low}/${high}`);

/** Of a period, in days. */
function lengthOf(position: LexiconPosition): number {
  const { low, high } = positionInterval(position);
  return high - low + 1;
}

/** The position that the figure is held against: the first that is taken or denied, else the nearest of its scope. */
function comparedPosition(
  { question, positions, denies, scope, value }: Answer,
  own: Interval,
): LexiconPosition | undefined {
  const named = positions[0] ?? denies[0];
  const isCompared = ({ id, scope: cues }: LexiconPosition) =>
    named ? id === named : scope ? id === scope : !cues.length;
  const gap = (position: LexiconPosition) =>
    Math.abs(
      (value?.unit === 'days' ? lengthOf(position) : middle(positionInterval(position))) - middle(own),
    );
  return question.positions
    .filter((position) => position.value !== null && isCompared(position))
    .sort((a, b) => gap(a) - gap(b))[0];
}

const middle = ({ low, high }: Interval) => (low + high) / 2;

/** A percentage whose direction the page does not say is held against the size of the reported one. */
function mirrored(theirs: Interval, own: Interval): Interval {
  const mirror = { low: -theirs.high, high: -theirs.low };
  return !meet(theirs, own) && meet(mirror, own) ? mirror : theirs;
}

function disagreementOf(
  { question, positions, denies, scope }: Answer,
  lexicon: Lexicon,
  reports: ReportRelation[],
): Disagreement | null {
  const relation = RELATIONS.find((known) => reports.some((row) => row.relation === known));
  if (!relation || relation === 'agrees') return null;
  const strongest = reports.filter((row) => row.relation === relation);
  const position = claimsOn(question.id, lexicon).find(({ id }) => id === strongest[0]!.claim)!.position;
  if (denies.includes(position)) return { rule: 'denied' };
  if (strongest[0]!.asOf) return { rule: 'later' };
  const own = positions.length ? positions : [scope && scope !== position ? scope : UNLISTED];
  const pair = own
    .map((id) => declaredPair(question, id, position))
    .find((declared) => declared?.relation === relation);
  if (pair) return { rule: 'declared', position, relation, reason: pair.reason };
  return { rule: relation === 'conflicts' ? 'one-answer' : 'several' };
}
