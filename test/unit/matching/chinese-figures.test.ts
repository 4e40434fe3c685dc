import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../matching/dates';
import { chinese } from '../../../matching/languages/zh';
import { quantitiesOf } from '../../../matching/quantities';
import { Vocabulary } from '../../../matching/vocabulary';

const vocabulary = new Vocabulary([], chinese);

function figuresIn(text: string): string[] {
  const found = vocabulary.scan(text, 0, text.length);
  return quantitiesOf(text, 0, text.length, found, chinese).map(
    ({ value, unit, hedge }) => `${hedge ?? ''}${value}${unit === 'percent' ? '%' : ''}`,
  );
}

function datesIn(text: string): string[] {
  const found = vocabulary.scan(text, 0, text.length);
  const quantities = quantitiesOf(text, 0, text.length, found, chinese);
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(5, 10);
  return datesOf(text, 0, text.length, found, quantities, chinese, 2026).map(({ kind, interval }) =>
    kind === 'duration'
      ? `${Math.round((interval.low + interval.high) / 2)} days`
      : `${iso(interval.low)}/${iso(interval.high)}`,
  );
}

describe('Chinese figures', () => {
  it.each([
    ['近2.5万个账户', '近25000'],
    ['兩萬五千個帳號', '25000'],
    ['两万五左右', '左右25000'],
    ['2880多万次', '多28800000'],
    ['两千八百多万次', '多28000000'],
    ['二八八〇万次', '28800000'],
    ['至少有两千八百八十万次', '至少28800000'],
    ['下跌百分之三', '3%'],
    ['跌近百分之四点九', '近4.9%'],
    ['多达2880万余次', '余28800000'],
    ['估值涨了一成二', '12%'],
    ['近3成', '近30%'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each(['百分之', '二〇二六年', '一成不变的年份', '一成立便'])('sees none in %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('Chinese dates', () => {
  it.each([
    ['六月十日', '06-10/06-10'],
    ['4月22日至6月5日', '04-22/06-05'],
    ['四月二十二日到六月五日', '04-22/06-05'],
    ['6月1日至10日', '06-01/06-10'],
    ['4至6月', '04-01/06-30'],
    ['2026.4.22—6.5', '04-22/06-05'],
    ['始於4月22日，6月5日告終', '04-22/06-05'],
    ['历时六周', '42 days'],
    ['一个半月', '46 days'],
    ['一年半以来', '548 days'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each(['两周后曝光', '第六周', '6月45号房'])('sees no length of time in %s', (text) => {
    expect(datesIn(text).filter((date) => date.endsWith('days'))).toEqual([]);
  });
});

describe('Words within Chinese words', () => {
  const rolesIn = (text: string) =>
    vocabulary
      .scan(text, 0, text.length)
      .flatMap(({ meanings }) =>
        meanings.flatMap((meaning) => (meaning.kind === 'role' ? [meaning.role] : [])),
      );

  it('keeps what merely contains a negation or a condition from being one', () => {
    expect(rolesIn('未来若干数据')).toEqual([]);
    expect(rolesIn('未回应')).toContain('negation');
  });
});
