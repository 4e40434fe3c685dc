import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE, OWN_REPORT } from '../../../components/fixtures/reading';
import { buildComparison } from '../../../model/comparison';
import { intervalIn, lanesOf } from '../../../model/lanes';
import type { Reading } from '../../../model/reading';
import { timelineOf } from '../../../model/timeline';

const rowsOf = (reading: Reading) => buildComparison(reading, DOSSIER).groups.flatMap(({ rows }) => rows);
const lanes = (reading: Reading, id: string) =>
  lanesOf(rowsOf(reading).find(({ question }) => question.id === id)!);

describe('position lanes', () => {
  it('have every report once in each lane that it takes, those of one origin together', () => {
    for (const row of rowsOf(ARTICLE)) {
      const drawn = lanesOf(row).lanes.flatMap(({ position, origins }) =>
        origins.flatMap(({ items }) => items.map(({ report }) => `${position.id} ${report.id}`)),
      );
      const claims = DOSSIER.claims.filter(({ question }) => question === row.question.id);
      expect(drawn.sort()).toEqual(claims.map(({ position, report }) => `${position} ${report}`).sort());
    }
    const letter = lanes(ARTICLE, 'channel').lanes.find(({ position }) => position.id.startsWith('letter'))!;
    expect(letter.origins.map(({ origin, items }) => [origin, items.length])).toEqual([
      ['Bloomberg', 4],
      ['Reuters', 2],
      ['CNBC', 1],
      ['36Kr', 1],
      ['BoisClub', 1],
      ['TokenToday', 1],
    ]);
  });

  it('say where the page stands, and what it denies', () => {
    const takes = lanes(ARTICLE, 'channel').lanes.filter(({ page }) => page === 'takes');
    expect(takes.map(({ position }) => position.id)).toEqual(['uk-ipo-complaint']);
    const denies = lanes(OWN_REPORT, 'channel').lanes.filter(({ page }) => page === 'denies');
    expect(denies.map(({ position }) => position.id)).toEqual(['letter-to-us-officials']);
  });

  it('have an axis for figures and dates alone, with room for the page’s own', () => {
    expect(lanes(ARTICLE, 'channel').axis).toBeNull();
    expect(lanes(ARTICLE, 'letter-date').axis?.kind).toBe('days');
    const { axis, unlisted } = lanes(ARTICLE, 'accounts');
    expect(unlisted).toHaveLength(1);
    expect(axis!.low).toBeLessThan(24_500);
    expect(axis!.high).toBeGreaterThan(99_000);
  });
});

describe('the interval of a value', () => {
  const value = { text: '', unit: 'accounts', hedge: null };

  it('is in figures or in days, and none of a duration', () => {
    expect(intervalIn({ ...value, low: 1, high: 2 })).toEqual({ low: 1, high: 2 });
    expect(intervalIn({ ...value, unit: 'date', low: '1970-01-02', high: '1970-01-04' })).toEqual({
      low: 1,
      high: 3,
    });
    expect(intervalIn({ ...value, unit: 'days', low: 44, high: 46 })).toBeNull();
    expect(intervalIn({ ...value, low: 'soon', high: 'later' })).toBeNull();
    expect(intervalIn(null)).toBeNull();
  });
});

describe('the timeline', () => {
  const comparison = buildComparison(ARTICLE, DOSSIER);
  const timeline = timelineOf(comparison, rowsOf(ARTICLE));

  it('has every report once, dated or not', () => {
    const dated = timeline.publications.flatMap(({ items }) => items.map(({ report }) => report.id));
    const undated = timeline.undated.map(({ id }) => id);
    expect([...dated, ...undated].sort()).toEqual(DOSSIER.reports.map(({ id }) => id).sort());
    expect(timeline.undated.every(({ published }) => published === null)).toBe(true);
  });

  it('runs from the first day to the last', () => {
    expect(timeline.answers.map(({ row }) => row.question.id)).toEqual(['period', 'letter-date']);
    const firsts = timeline.publications.map(({ items }) => items[0]!.day);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });

  it('has no axis where nothing has a date', () => {
    const reports = DOSSIER.reports.map((report) => ({ ...report, published: null }));
    const bare = timelineOf(buildComparison(ARTICLE, { ...DOSSIER, reports }), []);
    expect(bare.axis).toBeNull();
  });
});
