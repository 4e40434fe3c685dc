import type { Format } from '../format';

/** The card on the page. */
export const card = ({ date, ago }: Format) => ({
  label: (ask: string | null) => (ask ? `What reports say: ${ask}` : 'Crossread'),
  tabs: 'Questions that this sentence answers',
  /** A tab beside another of the same question. */
  tab: (question: string, answer: string) => `${question}: ${answer}`,
  loading: 'Looking up the reports…',
  unknown: 'The installed packs say nothing about this.',
  onlyOwn: 'Only the page’s own publisher agrees, which is no independent support.',
  why: 'Why this is marked',
  /** Both ISO dates. */
  asOf: (iso: string, today: string) => `Reports as of ${date(iso)}, ${ago(iso, today)}`,
  compare: 'Compare all reports',
  pin: 'Keep open',
});

export type CardWords = ReturnType<typeof card>;
