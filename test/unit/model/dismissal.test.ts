import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../components/fixtures/reading';
import {
  DISMISSAL_SCOPES,
  type Dismissal,
  dismissalKey,
  dismissalsFile,
  dismissedOf,
  withoutDismissed,
} from '../../../model/dismissal';
import type { Statement } from '../../../model/reading';

const words = { version: '1.0.0', ask: 'How many?', answer: 'Many' };
const keyOf = (statement: Statement, scope: 'here' | 'everywhere') =>
  dismissalKey(dismissedOf(statement, words), scope);

describe('a reading without what is dismissed', () => {
  it('is the same one where nothing is', () => {
    expect(withoutDismissed(ARTICLE, new Set(['["another"]']))).toBe(ARTICLE);
  });

  it('has neither the statement nor its count, nor contradictions with it', () => {
    const [, statement] = ARTICLE.self[0]!;
    const dismissed = ARTICLE.statements.find(({ id }) => id === statement)!;
    const left = withoutDismissed(ARTICLE, new Set([keyOf(dismissed, 'here')]));
    expect(left.statements).toEqual(ARTICLE.statements.filter(({ id }) => id !== statement));
    expect(left.self).toEqual([]);
    expect(left.ledger.statements).toBe(ARTICLE.ledger.statements - 1);
  });

  it('counts what is left', () =>
    fc.assert(
      fc.property(
        fc.subarray(ARTICLE.statements),
        fc.constantFrom(...DISMISSAL_SCOPES),
        (dismissed, scope) => {
          const keys = new Set(dismissed.map((statement) => keyOf(statement, scope)));
          const { ledger, statements } = withoutDismissed(ARTICLE, keys);
          expect(statements.filter((statement) => dismissed.includes(statement))).toEqual([]);
          expect(ledger.agrees + ledger.differs + ledger.conflicts + ledger.unlisted).toBeLessThanOrEqual(
            statements.length,
          );
          expect(ledger.statements).toBe(statements.length);
        },
      ),
    ));
});

describe('a dismissal', () => {
  const [statement] = ARTICLE.statements as [Statement];
  const reworded = { ...statement, quote: { ...statement.quote, exact: 'In other words.' } };
  const other = { ...statement, position_ids: ['press-conference'] };

  it('here is of the sentence, everywhere of the answer', () => {
    const left = (key: string, statement: Statement) =>
      withoutDismissed({ ...ARTICLE, statements: [statement] }, new Set([key])).statements.length;
    expect(left(keyOf(statement, 'here'), reworded)).toBe(1);
    expect(left(keyOf(statement, 'everywhere'), reworded)).toBe(0);
    expect(left(keyOf(statement, 'everywhere'), other)).toBe(1);
  });

  it('does not go by the order of the answers', () => {
    const both = { ...statement, position_ids: ['a', 'b'] };
    const turned = { ...statement, position_ids: ['b', 'a'] };
    expect(keyOf(both, 'here')).toBe(keyOf(turned, 'here'));
  });

  it('leaves the page out of the file unless the reader says otherwise', () => {
    const dismissal: Dismissal = {
      ...dismissedOf(statement, words),
      scope: 'here',
      page: 'https://courier.example/secret',
      date: '2026-11-20',
    };
    const saved = '2026-11-21';
    expect(dismissalsFile([dismissal], { withPages: false, saved })).not.toContain('courier.example');
    const file = JSON.parse(dismissalsFile([dismissal], { withPages: true, saved }));
    expect(file).toEqual({ format: 'crossread-dismissals/1', saved, dismissals: [dismissal] });
  });
});
