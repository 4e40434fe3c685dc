/** Dates and durations as Chinese writes them. */
import { type DateFound, lastDayOf, type Point, partInterval, periodOf } from './calendar';
import type { Found } from './vocabulary';

/** 4月22日, 2026年4月, 4月下旬. */
export function chinesePoint(text: string, from: number, item: Found, month: number, assumed: number): Point {
  // Traditional pages often set blanks around figures: 2026 年 6 月 10 日.
  const yearFound = /((?:19|20)\d\d)\s?年\s?$/.exec(text.slice(Math.max(from, item.start - 8), item.start));
  const dayFound = /^\s?(\d{1,2}|[一二三四五六七八九十廿]{1,3})\s?[日号號]/.exec(
    text.slice(item.end, item.end + 6),
  );
  const toDay =
    dayFound && /^\s?[至到–—~～-]\s?(\d{1,2})\s?[日号號]/.exec(text.slice(item.end + dayFound[0].length));
  const fromMonth = /(?:^|\D)(\d{1,2})\s?[至到–—~～-]\s?$/.exec(
    text.slice(Math.max(from, item.start - 6), item.start),
  );
  const partFound = /^(初|上旬|中旬|下旬|底|末)/.exec(text.slice(item.end, item.end + 2));
  const year = yearFound ? Number(yearFound[1]) : assumed;
  const start = item.start - (yearFound?.[0].length ?? 0);
  const dated = yearFound !== null;
  const days =
    dayFound && periodOf(year, month, chineseDay(dayFound[1]!), month, chineseDay((toDay || dayFound)[1]!));
  if (days) {
    return {
      start,
      end: item.end + dayFound[0].length + (toDay?.[0].length ?? 0),
      interval: days,
      day: !toDay,
      range: toDay !== null,
      dated,
    };
  }
  const months = fromMonth && periodOf(year, Number(fromMonth[1]), 1, month, lastDayOf(year, month));
  if (months) {
    return {
      start: item.start - fromMonth[0].replace(/^\D/, '').length,
      end: item.end,
      interval: months,
      day: false,
      range: true,
      dated,
    };
  }
  const part = partFound
    ? /初|上/.test(partFound[0])
      ? 'early'
      : /中/.test(partFound[0])
        ? 'middle'
        : 'late'
    : null;
  return {
    start,
    end: item.end + (partFound?.[0].length ?? 0),
    interval: partInterval(year, month, part),
    day: false,
    range: false,
    dated,
  };
}

/** 2026.4.22—6.5, 2026/6/10, 4/22至6/5: in Chinese always year, month, day. */
const NUMERIC =
  /(?<![\d.,/])(?:((?:19|20)\d\d)[./])?(\d{1,2})[./](\d{1,2})(?:\s?[至到–—~～-]+\s?(?:(?:19|20)\d\d[./])?(?:(\d{1,2})[./])?(\d{1,2}))?(?![\d%％./万萬亿億倍元])/g;

export function numericPoints(text: string, from: number, to: number, assumed: number): Point[] {
  return [...text.slice(from, to).matchAll(NUMERIC)].flatMap((match): Point[] => {
    const [whole, written, month, day, toMonth, toDay] = match;
    // Without a year only a range with two months is no fraction or score.
    if (!written && !toMonth) return [];
    const year = Number(written ?? assumed);
    const interval = periodOf(
      year,
      Number(month),
      Number(day),
      Number(toMonth ?? month),
      Number(toDay ?? day),
    );
    if (!interval) return [];
    return [
      {
        start: from + match.index,
        end: from + match.index + whole.length,
        interval,
        day: !toDay,
        range: toDay !== undefined,
        dated: written !== undefined,
      },
    ];
  });
}

/** 十 = 10, 二十二 = 22; digits as they are. */
function chineseDay(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const digits = '一二三四五六七八九';
  const [tens = '', ones = ''] = /[十廿]/.test(text) ? text.replace('廿', '二十').split('十') : ['0', text];
  const value = (digit: string) => digits.indexOf(digit) + 1;
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

/** 始于4月22日，6月5日结束. */
export function opensAndCloses(text: string, a: Point, b: Point): boolean {
  return (
    /(?:始[于於]|自|[从從由])$/.test(text.slice(Math.max(0, a.start - 3), a.start)) &&
    /^.{0,4}(?:[结結]束|告[终終]|[为為]?止|收[尾场場]|[终終]止)/.test(text.slice(b.end, b.end + 8)) &&
    /^(?:[开開]始|起)?[，,、；]?.{0,3}$/.test(text.slice(a.end, b.start))
  );
}

/** 六周, 45天, 一年半, 一个半月, 半年; not the ordinal 第六周, nor 两周后, which is a distance. */
const CHINESE_DURATION =
  /(?<![第\d.])(\d+(?:\.\d+)?|[半一二三四五六七八九十两兩]+)[多余餘来來]?((?:[个個]半)?)\s?(年|[个個][多余餘]?月|(?<=[个個]半)月|[个個]?星期|[个個]?[礼禮]拜|[周週]|天)(半?)(?!(?:[之以]|多)?[前后後内內]|[末一二三四五六日刊年])/g;

export function chineseDurations(text: string, from: number, to: number): DateFound[] {
  return [...text.slice(from, to).matchAll(CHINESE_DURATION)].flatMap((match): DateFound[] => {
    const [whole, written = '', half, unit = '', more] = match;
    const number =
      written === '半'
        ? 0.5
        : /\d/.test(written)
          ? Number(written)
          : chineseDay(written.replaceAll(/[两兩]/g, '二'));
    if (!number || (unit === '年' && /\d{4}/.test(written))) return [];
    const days = unit === '年' ? 365 : unit.endsWith('月') ? 30.4 : unit === '天' ? 1 : 7;
    const size = (number + (half || more ? 0.5 : 0)) * days;
    const slack = Math.max(days / 2, size / 8);
    return [
      {
        start: from + match.index,
        end: from + match.index + whole.length,
        text: whole,
        kind: 'duration',
        interval: { low: size - slack, high: size + slack },
      },
    ];
  });
}
