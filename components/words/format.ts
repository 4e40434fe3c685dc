import type { Value } from '../../model/reading';

/** Numbers, dates, lists and plurals of one language, by `Intl`. */

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Format {
  /** BCP 47 tag, for `lang`. */
  language: string;
  /** For `dir`. */
  direction: 'ltr' | 'rtl';
  number(value: number): string;
  /** In few characters, for axes. */
  compact(value: number): string;
  /** @param share 0–1 */
  percent(share: number): string;
  /** An amount of data in the largest decimal unit that fits. */
  bytes(count: number): string;
  /** @param iso `YYYY-MM-DD`; a calendar day, the same in every time zone. */
  date(iso: string): string;
  /** How long before `today` a day was, in the largest unit that fits; both ISO dates. A later day counts as today. */
  ago(iso: string, today: string): string;
  /** As {@link date}, without the year. */
  day(iso: string): string;
  /** From `low` to `high` in a unit: dates, days and percentages in words, other units without their name. */
  range(value: Pick<Value, 'low' | 'high' | 'unit'>): string;
  list(items: string[]): string;
  /** Sentences as one text. */
  sentences(items: string[]): string;
  /** @param code of a language, such as `en` */
  languageName(code: string): string;
  /** The form that `count` takes, with `#` replaced by the number. */
  plural(count: number, forms: PluralForms): string;
}

/** Scripts that are written from right to left; `Intl.Locale` tells the direction itself in some browsers only. */
const RIGHT_TO_LEFT = /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

export function formatFor(language: string): Format {
  const locale = Intl.NumberFormat.supportedLocalesOf([language])[0] ?? 'en';
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  return {
    language: locale,
    direction: RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr',
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: bytesFor(locale),
    compact: (value) => compact.format(value),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    ago(iso, today) {
      const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(iso)) / 86_400_000));
      if (days < 60) return relative.format(-days, 'day');
      return days < 730
        ? relative.format(-Math.floor(days / 30.44), 'month')
        : relative.format(-Math.floor(days / 365.25), 'year');
    },
    range: rangeFor(locale),
    list: (items) => list.format(items),
    sentences: (items) => items.join(locale.startsWith('zh') ? '' : ' '),
    languageName: (code) => languages.of(code) ?? code,
    plural: (count, forms) => (forms[plural.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

function bytesFor(locale: string): Format['bytes'] {
  const units = BYTE_UNITS.map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }),
  );
  return (count) => {
    const power = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), units.length - 1);
    return units[power]!.format(count / 1000 ** power);
  };
}

/** Whole words for millions and more, digits below. */
const LARGE = 1_000_000;

function rangeFor(locale: string): Format['range'] {
  const options = { maximumFractionDigits: 2 };
  const plain = new Intl.NumberFormat(locale, options);
  const large = new Intl.NumberFormat(locale, { ...options, notation: 'compact', compactDisplay: 'long' });
  const days = new Intl.NumberFormat(locale, { ...options, style: 'unit', unit: 'day', unitDisplay: 'long' });
  const percent = new Intl.NumberFormat(locale, { ...options, style: 'unit', unit: 'percent' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbersIn = (unit: string, size: number) =>
    unit === 'days' ? days : unit === 'percent' ? percent : size < LARGE ? plain : large;
  return ({ low, high, unit }) => {
    if (typeof low === 'string' || typeof high === 'string') {
      const [from, to] = [low, high].map((iso) => new Date(`${iso}T00:00:00Z`));
      return dates.formatRange(from!, to!);
    }
    const numbers = numbersIn(unit, Math.min(Math.abs(low), Math.abs(high)));
    if (numbers.format(low) === numbers.format(high)) return numbers.format(low);
    // A range of falls would carry its sign once, as if it began with a rise.
    return low < 0 ? `${numbers.format(low)} – ${numbers.format(high)}` : numbers.formatRange(low, high);
  };
}
