import { describe, expect, it } from 'vitest';
import type { DateFound } from '../../../matching/calendar';
import { datesOf, isFiled } from '../../../matching/dates';
import { languageOf } from '../../../matching/languages';
import { quantitiesOf } from '../../../matching/quantities';
import { Vocabulary } from '../../../matching/vocabulary';

function dates(text: string, code = 'en', year = 2026): DateFound[] {
  const language = languageOf(code);
  const found = new Vocabulary([], language).scan(text, 0, text.length);
  const quantities = quantitiesOf(text, 0, text.length, found, language);
  return datesOf(text, 0, text.length, found, quantities, language, year);
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** As `day 2026-06-10`, `span 2026-04-22/2026-06-05` or `duration 39–45` in days. */
const shown = (text: string, code?: string) =>
  dates(text, code).map(({ kind, interval: { low, high } }) => {
    if (kind === 'duration') return `duration ${Math.round(low)}–${Math.round(high)}`;
    return `${kind} ${low === high ? iso(low) : `${iso(low)}/${iso(high)}`}`;
  });

type Case = [text: string, dates: string[]];
const SPRING = 'span 2026-04-22/2026-06-05';

describe('days', () => {
  const cases: [string, ...Case][] = [
    ['en', 'on 10 June', ['day 2026-06-10']],
    ['en', 'on June 10', ['day 2026-06-10']],
    ['en', 'on 10 June 2025', ['day 2025-06-10']],
    ['en', 'on June 10, 2025,', ['day 2025-06-10']],
    ['en', 'on the 10th of June', ['day 2026-06-10']],
    ['en', 'on June 10th', ['day 2026-06-10']],
    ['en', 'dated 2026-06-10', ['day 2026-06-10']],
    ['en', 'on Sept. 9', ['day 2026-09-09']],
    ['en', 'on May 5', ['day 2026-05-05']],
    ['en', 'on 5 may', ['day 2026-05-05']],
    ['en', 'JUNE 10', ['day 2026-06-10']],
    ['en', 'on 10\u00a0June', ['day 2026-06-10']],
    ['en', 'on 10 and 12 June', ['span 2026-06-10/2026-06-12']],
    ['de', 'am 10. Juni', ['day 2026-06-10']],
    ['de', 'am 10. Juni 2025', ['day 2025-06-10']],
    ['de', 'vom 10.6.2026', ['day 2026-06-10']],
    ['fr', 'le 10 juin', ['day 2026-06-10']],
    ['fr', 'le 1er juin 2025', ['day 2025-06-01']],
    ['fr', 'le 10/06/2026', ['day 2026-06-10']],
    ['es', 'el 10 de junio', ['day 2026-06-10']],
    ['es', 'el 10 de junio de 2025', ['day 2025-06-10']],
    ['zh', '6月10日', ['day 2026-06-10']],
    ['zh', '2025 年 6 月 10 日', ['day 2025-06-10']],
    ['zh', '由 4 月 22 日持續至 6 月 5 日', [SPRING]],
    ['en', 'It began on 22 April and ended on 5 June.', [SPRING]],
    ['en', 'It began on 22 April and was cut off on 5 June.', [SPRING]],
    ['de', 'begann am 22. April und endete am 5. Juni', [SPRING]],
    ['fr', 'a commencé le 22 avril et s’est achevée le 5 juin', [SPRING]],
    ['es', 'empezó el 22 de abril y terminó el 5 de junio', [SPRING]],
    [
      'en',
      'It began on 22 April, and the letter was written on 10 June.',
      ['day 2026-04-22', 'day 2026-06-10'],
    ],
    ['zh', '2025年6月10日', ['day 2025-06-10']],
    ['zh', '六月十日', ['day 2026-06-10']],
    ['zh', '6月10號', ['day 2026-06-10']],
    ['zh', '2026/6/10', ['day 2026-06-10']],
  ];
  it.each(cases)('%s: %s', (code, text, expected) => {
    expect(shown(text, code)).toEqual(expected);
  });
});

describe('months and parts of them', () => {
  const cases: [string, ...Case][] = [
    ['en', 'in June', ['month 2026-06-01/2026-06-30']],
    ['en', 'in June 2025', ['month 2025-06-01/2025-06-30']],
    ['en', 'in February 2024', ['month 2024-02-01/2024-02-29']],
    ['en', 'in early June', ['month 2026-06-01/2026-06-12']],
    ['en', 'in mid-June', ['month 2026-06-09/2026-06-21']],
    ['en', 'in late April', ['month 2026-04-18/2026-04-30']],
    ['en', 'at the end of April', ['month 2026-04-18/2026-04-30']],
    ['en', 'in May', ['month 2026-05-01/2026-05-31']],
    ['en', 'They may march on', []],
    ['en', 'It may be. March on!', []],
    ['de', 'im Juni', ['month 2026-06-01/2026-06-30']],
    ['de', 'Anfang Juni', ['month 2026-06-01/2026-06-12']],
    ['de', 'Ende April', ['month 2026-04-18/2026-04-30']],
    ['fr', 'début juin', ['month 2026-06-01/2026-06-12']],
    ['fr', 'fin avril', ['month 2026-04-18/2026-04-30']],
    ['es', 'a finales de abril', ['month 2026-04-18/2026-04-30']],
    ['es', 'a principios de junio', ['month 2026-06-01/2026-06-12']],
    ['zh', '6月', ['month 2026-06-01/2026-06-30']],
    ['zh', '4月下旬', ['month 2026-04-18/2026-04-30']],
    ['zh', '6月初', ['month 2026-06-01/2026-06-12']],
  ];
  it.each(cases)('%s: %s', (code, text, expected) => {
    expect(shown(text, code)).toEqual(expected);
  });
});

describe('periods', () => {
  const cases: [string, ...Case][] = [
    ['en', 'the tenth of June', ['day 2026-06-10']],
    ['en', 'the twenty-first of June', ['day 2026-06-21']],
    ['de', 'am zehnten Juni', ['day 2026-06-10']],
    ['es', 'el diez de junio', ['day 2026-06-10']],
    ['en', 'from 22 April to 5 June', [SPRING]],
    ['en', 'from April 22 to June 5', [SPRING]],
    ['en', 'between 22 April and 5 June', [SPRING]],
    ['en', '22 April–5 June', [SPRING]],
    ['en', '22 April - 5 June 2026', [SPRING]],
    ['en', 'from 22 April until 5 June 2025', ['span 2025-04-22/2025-06-05']],
    ['en', 'from 22 April through 5 June', [SPRING]],
    ['en', 'from 22 to 30 April', ['span 2026-04-22/2026-04-30']],
    ['en', '22–30 April 2025', ['span 2025-04-22/2025-04-30']],
    ['en', 'from late April to early June', ['span 2026-04-18/2026-06-12']],
    ['en', 'from April to June', ['span 2026-04-01/2026-06-30']],
    ['en', 'from December 2025 to January 2026', ['span 2025-12-01/2026-01-31']],
    ['en', 'on 22 April and on 5 June', ['day 2026-04-22', 'day 2026-06-05']],
    ['en', 'on 22 April. In June', ['day 2026-04-22', 'month 2026-06-01/2026-06-30']],
    ['de', 'vom 22. April bis zum 5. Juni', [SPRING]],
    ['de', 'zwischen dem 22. April und dem 5. Juni', [SPRING]],
    ['de', 'vom 22. bis 30. April', ['span 2026-04-22/2026-04-30']],
    ['de', 'von Ende April bis Anfang Juni', ['span 2026-04-18/2026-06-12']],
    ['fr', 'du 22 avril au 5 juin', [SPRING]],
    ['fr', 'entre le 22 avril et le 5 juin', [SPRING]],
    ['fr', 'de fin avril à début juin', ['span 2026-04-18/2026-06-12']],
    ['es', 'del 22 de abril al 5 de junio', [SPRING]],
    ['es', 'entre el 22 de abril y el 5 de junio', [SPRING]],
    ['zh', '4月22日至6月5日', [SPRING]],
    ['zh', '从4月22日到6月5日', [SPRING]],
    ['zh', '4月22日—6月5日', [SPRING]],
    ['zh', '4月下旬至6月初', ['span 2026-04-18/2026-06-12']],
    ['zh', '4月22日至30日', ['span 2026-04-22/2026-04-30']],
    ['zh', '4至6月', ['span 2026-04-01/2026-06-30']],
  ];
  it.each(cases)('%s: %s', (code, text, expected) => {
    expect(shown(text, code)).toEqual(expected);
  });
});

describe('durations', () => {
  const cases: [string, ...Case][] = [
    ['en', 'for six weeks', ['duration 37–47']],
    ['en', 'a 45-day campaign', ['duration 39–51']],
    ['en', 'over two months', ['duration 46–76']],
    ['en', 'for a year and a half', []],
    ['en', 'six weeks ago', []],
    ['en', 'two years earlier', []],
    ['de', 'sechs Wochen lang', ['duration 37–47']],
    ['de', 'in 45 Tagen', ['duration 39–51']],
    ['fr', 'pendant six semaines', ['duration 37–47']],
    ['es', 'durante seis semanas', ['duration 37–47']],
    ['zh', '六周', ['duration 37–47']],
    ['zh', '45天', ['duration 39–51']],
    ['zh', '一个半月', ['duration 30–61']],
    ['zh', '两个月', ['duration 46–76']],
    ['zh', '第六周', []],
    ['zh', '两周后', []],
  ];
  it.each(cases)('%s: %s', (code, text, expected) => {
    expect(shown(text, code)).toEqual(expected);
  });
});

describe('what is no date', () => {
  it.each([
    ['en', 'Version 2026.4.22 of 10.6'],
    ['en', 'Juno’s hull in Mayfair'],
    ['de', '3,5 von 10,6'],
    ['fr', '3/4 des coques'],
    ['zh', '3/4的船体'],
    ['zh', '月亮'],
  ])('%s: %s', (code, text) => {
    expect(shown(text, code)).toEqual([]);
  });

  it.each([
    ['en', 'on 31 February'],
    ['en', 'on February 30, 2025'],
    ['en', 'from 22 to 95 June'],
    ['en', 'from 31 to 40 June'],
    ['en', 'dated 2026-02-31'],
    ['en', 'dated 2026-13-45'],
    ['de', 'am 31.02.2026'],
    ['de', 'vom 22. bis 95. Juni'],
    ['zh', '2月31日'],
    ['zh', '6月95日'],
    ['zh', '2026/2/31'],
    ['zh', '13月40日'],
    ['zh', '0至6月'],
  ])('%s: %s is no day of the calendar', (code, text) => {
    for (const { kind, interval } of dates(text, code)) {
      expect(kind).not.toBe('day');
      expect(Number.isFinite(interval.low) && Number.isFinite(interval.high)).toBe(true);
      expect(interval.low).toBeLessThanOrEqual(interval.high);
    }
  });
});

describe('places', () => {
  it('quotes the date as it stands', () => {
    expect(dates('It ran from late April to early June, they said.')[0]).toMatchObject({
      start: 12,
      end: 36,
      text: 'late April to early June',
    });
    expect(dates('On the 10th of June it came.')[0]!.text).toBe('10th of June');
    expect(dates('On June 10, 2025, it came.')[0]!.text).toBe('June 10, 2025');
    expect(dates('自2026年4月22日起', 'zh')[0]!.text).toBe('2026年4月22日');
  });

  it('takes the year of publication where none stands', () => {
    expect(dates('on 10 June', 'en', 2024).map(({ interval }) => iso(interval.low))).toEqual(['2024-06-10']);
  });

  it('keeps to the stretch that it is given', () => {
    const text = '10 June 2025';
    const language = languageOf('en');
    const found = new Vocabulary([], language).scan(text, 3, 7);
    expect(datesOf(text, 3, 7, found, [], language, 2026)).toMatchObject([{ text: 'June', kind: 'month' }]);
  });
});

describe('when a report was filed', () => {
  it.each([
    ['OSLO, June 24 (Coast) – Marlo wrote.', true],
    ['June 24, 2105 GMT – Marlo wrote.', true],
    ['10 June – Marlo writes.', false],
    ['Marlo wrote on June 24.', false],
  ])('%s', (text, filed) => {
    expect(isFiled(text, dates(text)[0]!)).toBe(filed);
  });
});
