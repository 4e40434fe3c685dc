import { expect, test } from 'vitest';
import { independenceOf, publishersOf, samePublisher } from '../../../model/independence';

const report = (id: string, publisher: string, origin: string | null = null) => ({ id, publisher, origin });

test('three articles of one publisher are one publisher', () => {
  const reports = [report('a', 'The Prime'), report('b', 'The Prime'), report('c', 'the prime ')];
  expect(independenceOf(reports)).toEqual({ reports: 3, publishers: 1, origins: 1 });
});

test('publishers that relay one agency have one origin', () => {
  const reports = [
    report('a', 'Courier', 'Reuters'),
    report('b', 'Herald', 'reuters'),
    report('c', 'Reuters'),
  ];
  expect(independenceOf(reports)).toEqual({ reports: 3, publishers: 3, origins: 1 });
});

test('one publisher that relays two agencies has two origins', () => {
  const reports = [report('a', 'Courier', 'Reuters'), report('b', 'Courier', 'CNBC')];
  expect(independenceOf(reports)).toEqual({ reports: 2, publishers: 1, origins: 2 });
});

test('a report that is named twice counts once', () => {
  const one = report('a', 'Courier');
  expect(independenceOf([one, one])).toEqual({ reports: 1, publishers: 1, origins: 1 });
});

test('nobody is nobody', () => {
  expect(independenceOf([])).toEqual({ reports: 0, publishers: 0, origins: 0 });
});

test('publishers are listed once, as first spelt and in order', () => {
  const reports = [report('a', 'Herald'), report('b', 'The Prime'), report('c', 'HERALD')];
  expect(publishersOf(reports)).toEqual(['Herald', 'The Prime']);
});

test('publishers are compared without regard to capitals and spaces', () => {
  expect(samePublisher({ publisher: 'The Prime' }, { publisher: ' the prime' })).toBe(true);
  expect(samePublisher({ publisher: 'The Prime' }, { publisher: 'Prime' })).toBe(false);
});
