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
  /** @param iso `YYYY-MM-DD`; a calendar day, the same in every time zone. */
  date(iso: string): string;
  /** How long before `today` a day was, in the largest unit that fits; both ISO dates. A later day counts as today. */
  ago(iso: string, today: string): string;
  /** As {@link date}, without the year. */
  day(iso: string): string;
  list(items: string[]): string;
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
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  return {
    language: locale,
    direction: RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr',
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
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
    list: (items) => list.format(items),
    plural: (count, forms) => (forms[plural.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}
