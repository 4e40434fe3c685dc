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
  /** For a sentence that does not say what it is taken to say. */
  wrong: {
    title: 'This is wrong',
    hint: 'If the sentence does not say that, hide its mark. Nothing is sent: the options list what you have hidden.',
    here: 'Hide on this page',
    everywhere: 'Hide this answer everywhere',
    done: { here: 'Hidden on this page.', everywhere: 'Hidden on every page.' },
    undo: 'Undo',
  },
  compare: 'Compare all reports',
  pin: 'Keep open',
});

export type CardWords = ReturnType<typeof card>;
