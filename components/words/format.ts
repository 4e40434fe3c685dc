/** Numbers, dates, lists and plurals of one language, by `Intl`. */

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Format {
  language: string;
  number(value: number): string;
  /** @param share 0–1 */
  percent(share: number): string;
  /** @param iso `YYYY-MM-DD`; a calendar day, the same in every time zone. */
  date(iso: string): string;
  list(items: string[]): string;
  /** The form that `count` takes, with `#` replaced by the number. */
  plural(count: number, forms: PluralForms): string;
}

export function formatFor(language: string): Format {
  const locale = Intl.NumberFormat.supportedLocalesOf([language])[0] ?? 'en';
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  return {
    language: locale,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    list: (items) => list.format(items),
    plural: (count, forms) => (forms[plural.select(count)] ?? forms.other).replace('#', number.format(count)),
  };
}
