import type { Format } from '../format';

/** Fact-checks that others published: in the side panel, and in the options. */
export const reviews = ({ date, plural }: Format) => ({
  related: (n: number) => plural(n, { one: '# related fact-check', other: '# related fact-checks' }),
  hint: 'Others checked claims that this page seems to speak of. The rating is theirs; Crossread has none.',
  carried: (n: number) =>
    plural(n, { one: 'This page carries # fact-check', other: 'This page carries # fact-checks' }),
  carriedHint: 'It comes from the page’s own data. What you keep is offered beside other pages.',
  keep: 'Keep these fact-checks',
  broken: (n: number) =>
    plural(n, {
      one: '# part of the page that should be a fact-check cannot be read; it was passed over.',
      other: '# parts of the page that should be fact-checks cannot be read; they were passed over.',
    }),
  more: (n: number) => plural(n, { one: 'and # more', other: 'and # more' }),
  claimant: (who: string) => `claimed by ${who}`,
  rated: (publisher: string) => `${publisher} rated this:`,
  unrated: (publisher: string) => `${publisher} checked this and gave no rating.`,
  read: 'Read the fact-check',
  sentence: 'On this page:',
  kept: {
    title: 'Fact-checks',
    hint: 'Fact-checks that others published (ClaimReview of schema.org), from files and pages. The side panel offers those that a page seems to speak of. Nothing is marked on the page, and none counts as agreement or conflict.',
    none: 'None are kept. Drop a file with them above, or keep those that a page carries in the side panel.',
    count: (n: number) => plural(n, { one: '# fact-check', other: '# fact-checks' }),
    by: (who: string) => `by ${who}`,
    on: (iso: string) => `Kept ${date(iso)}`,
    export: 'Export',
    remove: 'Remove',
    ask: 'Remove these fact-checks? Without the file they cannot be brought back; export them first if you want to keep them.',
    yes: 'Remove them',
    no: 'Keep them',
    added: (name: string, n: number) =>
      plural(n, { one: `${name}: # fact-check is new.`, other: `${name}: # fact-checks are new.` }),
    same: (n: number) => plural(n, { one: '# was kept already.', other: '# were kept already.' }),
    left: (n: number) =>
      plural(n, {
        one: '# was left out: it lacks a claim, a publisher or an address, or there were too many.',
        other: '# were left out: they lack a claim, a publisher or an address, or there were too many.',
      }),
  },
});
export type ReviewWords = ReturnType<typeof reviews>;
