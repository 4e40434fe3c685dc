/** Position lanes: each answer to a question a lane, the reports in it by whom they relay, and where the page stands. */
import { type Axis, dayAxis, numberAxis } from './axis';
import type { Row, Stance } from './comparison';
import type { DossierPosition, Measured } from './dossier';
import type { Finding } from './finding';
import { byOrigin } from './independence';
import { daysOf, type Interval } from './quantity';
import type { Relation, Value } from './reading';

export interface Lane {
  position: DossierPosition;
  /** Whether the page gives this answer, or says that it is not so. */
  page: 'takes' | 'denies' | null;
  relation: Relation | null;
  /** Reports of one origin, most first. */
  origins: { origin: string; items: Stance['voices'] }[];
  measured: Measured | null;
}

export interface Lanes {
  /** The page's own answers first, then by support. */
  lanes: Lane[];
  /** Answers of the page that are none of the positions. */
  unlisted: Finding[];
  /** What the page's figures or dates leave open, in the axis's numbers. */
  page: Interval[];
  /** Null where answers are neither figures nor dates. */
  axis: Axis | null;
}

export function lanesOf({ question, findings, stances }: Row): Lanes {
  const denied = new Set(findings.flatMap(({ denies }) => denies.map(({ id }) => id)));
  const page = findings.flatMap(({ statement }) => intervalIn(statement.value) ?? []);
  const lanes = stances.map(({ position, page, relation, voices }): Lane => {
    return {
      position,
      page: page ? 'takes' : denied.has(position.id) ? 'denies' : null,
      relation,
      origins: byOrigin(voices, ({ report }) => report),
      measured: position.measured ?? null,
    };
  });
  const measured = [...lanes.flatMap(({ measured }) => measured ?? []), ...page];
  const axisOf = question.kind === 'date' ? dayAxis : numberAxis;
  return {
    lanes,
    unlisted: findings.filter(({ statement }) => statement.unlisted),
    page,
    axis: lanes.some(({ measured }) => measured) ? axisOf(measured) : null,
  };
}

/** What the page's value leaves open; days for dates. Null for durations and for no value. */
export function intervalIn(value: Value | null): Interval | null {
  if (!value) return null;
  const { low, high } = value;
  if (typeof low === 'number' && typeof high === 'number')
    return value.unit === 'days' ? null : { low, high };
  const days = daysOf(`${low}/${high}`);
  return Number.isFinite(days.low) && Number.isFinite(days.high) ? days : null;
}
