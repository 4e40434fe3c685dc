import { describe, expect, it } from 'vitest';
import type { Mention, Relation, Statement } from '../../../model/reading';
import { markAgain, marksOf, mentionAgain, shownMarks, shownMentions } from '../../../page/marks';

const statement = (id: string, start: number, end: number, relation: Relation | null, frame?: number) =>
  ({
    id,
    position: { start, end },
    unlisted: false,
    reports: relation ? [{ relation }] : [],
    ...(frame !== undefined && { frame }),
  }) as Statement;

const mention = (start: number, end: number, frame?: number) =>
  ({ position: { start, end }, ...(frame !== undefined && { frame }) }) as Mention;

const ids = (statements: Statement[]) =>
  marksOf({ statements }).map((mark) => `${mark.statements.map(({ id }) => id).join('+')} ${mark.standing}`);

describe('marks', () => {
  it('are one for a sentence, by the strongest of its statements', () => {
    expect(ids([statement('a', 0, 10, 'agrees'), statement('b', 0, 10, 'conflicts')])).toEqual([
      'a+b conflicts',
    ]);
  });
  it('put “not in the reports” before a difference', () => {
    const unlisted = { ...statement('a', 0, 10, 'differs'), unlisted: true };
    expect(ids([unlisted, statement('b', 0, 10, 'differs')])).toEqual(['a+b unlisted']);
  });
  it('never overlap', () => {
    const statements = [
      statement('a', 0, 10, 'agrees'),
      statement('b', 8, 20, 'differs'),
      statement('c', 20, 30, 'agrees'),
    ];
    expect(ids(statements)).toEqual(['a+b differs', 'c agrees']);
    expect(marksOf({ statements }).map(({ start, end }) => [start, end])).toEqual([
      [0, 20],
      [20, 30],
    ]);
  });
  it('are apart in different frames and in page order', () => {
    expect(ids([statement('b', 0, 9, 'agrees', 1), statement('a', 5, 9, 'agrees')])).toEqual([
      'a agrees',
      'b agrees',
    ]);
  });
  it('are not made of statements that stand to nothing', () => {
    expect(ids([statement('a', 0, 10, null)])).toEqual([]);
    expect(ids([statement('a', 0, 10, null), statement('b', 0, 10, 'agrees')])).toEqual(['a+b agrees']);
  });
});

describe('what is painted', () => {
  const marks = marksOf({
    statements: [statement('a', 10, 20, 'agrees'), statement('b', 30, 40, 'conflicts')],
  });
  const mentions = [mention(0, 5), mention(12, 15), mention(18, 22), mention(40, 44), mention(31, 33, 1)];
  const starts = (found: Mention[]) => found.map(({ position, frame = 0 }) => `${frame}:${position.start}`);

  it('is everything, with the mentions outside painted sentences', () => {
    expect(shownMarks(marks, 'all')).toEqual(marks);
    expect(starts(shownMentions(mentions, marks, 'all'))).toEqual(['0:0', '0:40', '1:31']);
  });
  it('is conflicts only', () => {
    expect(shownMarks(marks, 'conflicts').map(({ standing }) => standing)).toEqual(['conflicts']);
    expect(shownMentions(mentions, marks, 'conflicts')).toEqual([]);
  });
  it('is nothing until asked', () => {
    expect(shownMarks(marks, 'request')).toEqual([]);
    expect(shownMentions(mentions, marks, 'request')).toEqual([]);
  });
});

describe('after a new reading', () => {
  const sentence = (start: number, exact: string) =>
    marksOf({
      statements: [{ ...statement('s', start, start + 10, 'agrees'), quote: { exact } } as Statement],
    });

  it('a mark is the one with the same words', () => {
    const [before] = sentence(100, 'one');
    const marks = [...sentence(0, 'two'), ...sentence(130, 'one')];
    expect(markAgain(marks, before!)).toBe(marks[1]);
  });
  it('of several, the nearest', () => {
    const [before] = sentence(100, 'one');
    const marks = [...sentence(0, 'one'), ...sentence(90, 'one'), ...sentence(150, 'one')];
    expect(markAgain(marks, before!)).toBe(marks[1]);
  });
  it('or none', () => expect(markAgain(sentence(100, 'two'), sentence(100, 'one')[0]!)).toBeNull());

  it('a mention is one of the same entity', () => {
    const named = (start: number, entity: string) =>
      ({ ...mention(start, start + 3), entity, quote: { exact: 'X' } }) as Mention;
    const mentions = [named(10, 'a'), named(12, 'b'), named(40, 'b')];
    expect(mentionAgain(mentions, named(11, 'b'))).toBe(mentions[1]);
    expect(mentionAgain(mentions, named(11, 'c'))).toBeNull();
  });
});
