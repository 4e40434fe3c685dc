import {
  type Mention,
  type Reading,
  STANDINGS,
  type Standing,
  type Statement,
  standingOf,
} from '../model/reading';
import type { Settings } from '../model/settings';
import { result } from '../model/steps';

/** A place on the page that is painted once, however many statements it makes. Offsets as in the reading. */
export interface Mark {
  frame: number;
  start: number;
  end: number;
  /** The strongest of its statements. */
  standing: Standing;
  statements: Statement[];
}

/** Statements after which a caller gets a chance to leave the main thread. */
const STATEMENTS = 50;

/**
 * The statements of a reading as marks, in page order, none overlapping another. A statement that stands to nothing (a
 * supposition, say) makes no mark of its own; it belongs to the one that it shares its words with.
 */
export const marksOf = (reading: Pick<Reading, 'statements'>): Mark[] => result(markSteps(reading));

/** The same in steps. */
export function* markSteps({ statements }: Pick<Reading, 'statements'>): Generator<void, Mark[]> {
  const inOrder = [...statements].sort(
    (a, b) => (a.frame ?? 0) - (b.frame ?? 0) || a.position.start - b.position.start,
  );
  const groups: { frame: number; start: number; end: number; statements: Statement[] }[] = [];
  for (const statement of inOrder) {
    const { frame = 0, position } = statement;
    const last = groups.at(-1);
    if (last && last.frame === frame && position.start < last.end) {
      last.end = Math.max(last.end, position.end);
      last.statements.push(statement);
    } else groups.push({ frame, ...position, statements: [statement] });
  }
  const marks: Mark[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % STATEMENTS === 0) yield;
    const standing = strongestOf(group.statements);
    if (standing) marks.push({ ...group, standing });
  }
  return marks;
}

function strongestOf(statements: Statement[]): Standing | null {
  const standings = new Set(statements.map(standingOf));
  return STANDINGS.find((standing) => standings.has(standing)) ?? null;
}

/** What of the marks is painted. */
export function shownMarks(marks: Mark[], setting: Settings['marks']): Mark[] {
  if (setting === 'request') return [];
  return setting === 'all' ? marks : marks.filter(({ standing }) => standing === 'conflicts');
}

/** The mentions outside all marks: a name in a painted sentence gets no second line under it. */
export function shownMentions(mentions: Mention[], marks: Mark[], setting: Settings['marks']): Mention[] {
  if (setting !== 'all') return [];
  const inOrder = [...mentions].sort(
    (a, b) => (a.frame ?? 0) - (b.frame ?? 0) || a.position.start - b.position.start,
  );
  let next = 0;
  return inOrder.filter(({ frame = 0, position }) => {
    while (next < marks.length && isBefore(marks[next]!, frame, position.start)) next++;
    const mark = marks[next];
    return !mark || mark.frame !== frame || mark.start >= position.end;
  });
}

const isBefore = (mark: Mark, frame: number, start: number) =>
  mark.frame < frame || (mark.frame === frame && mark.end <= start);

/** Of the marks of a new reading the one that an earlier one's has become: the same words, as near as may be. */
export function markAgain(marks: Mark[], before: Mark): Mark | null {
  const words = (mark: Mark) => mark.statements[0]?.quote.exact;
  return nearest(
    marks.filter((mark) => words(mark) === words(before)),
    ({ start }) => start - before.start,
  );
}

/** The same for mentions. */
export function mentionAgain(mentions: Mention[], before: Mention): Mention | null {
  return nearest(
    mentions.filter(({ entity, quote }) => entity === before.entity && quote.exact === before.quote.exact),
    ({ position }) => position.start - before.position.start,
  );
}

function nearest<Place>(places: Place[], distance: (place: Place) => number): Place | null {
  const byDistance = (a: Place, b: Place) => Math.abs(distance(a)) - Math.abs(distance(b));
  return [...places].sort(byDistance)[0] ?? null;
}
