import type { Format } from '../format';

/** The card on the page. */
export const card = ({ date }: Format) => ({
  label: (ask: string | null) => (ask ? `What reports say: ${ask}` : 'Crossread'),
  tabs: 'Questions that this sentence answers',
  loading: 'Looking up the reports…',
  unknown: 'The installed packs say nothing about this.',
  onlyOwn: 'Only the page’s own publisher agrees, which is no independent support.',
  why: 'Why this is marked',
  asOf: (iso: string) => `Reports as of ${date(iso)}`,
  compare: 'Compare all reports',
  pin: 'Keep open',
});

export type CardWords = ReturnType<typeof card>;
