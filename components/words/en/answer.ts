import type { Format } from '../format';
import { counts } from './counts';

/** What a page answers, and how that stands to the reports. */
export function answer(format: Format) {
  const { plural } = format;
  const { publishers, origins } = counts(format);

  return {
    thisPage: 'This page',
    showOnPage: 'Show on page',
    quote: (text: string) => `“${text}”`,
    standing: {
      conflicts: 'Conflicts',
      unlisted: 'Not in the reports',
      differs: 'Differs',
      agrees: 'Agrees',
      none: 'Not compared',
    },
    /** Read out in place of the sign beside a report's answer. */
    relation: {
      conflicts: 'conflicts with this page',
      differs: 'differs from this page',
      agrees: 'agrees with this page',
    },
    /** How a page puts its answer. */
    modality: {
      asserted: 'stated without a hedge',
      alleged: 'as an allegation',
      attributed: 'attributed to a source',
      denied: 'denied here',
      hypothetical: 'only supposed here',
    },
    /** How a report puts its answer, where that is worth a word. */
    claimed: { asserted: null, alleged: 'as an allegation', attributed: 'attributed to a source' },
    drift: 'Stated here as fact; the reports only allege it.',
    denies: (label: string) => `Says this is not so: ${label}`,
    unlistedAnswer: 'An answer that none of the reports gives',
    unlistedValue: (value: string) => `${value}, which none of the reports gives`,
    supposes: 'Only a supposition, no answer',
    noAnswer: 'No answer of its own',
    /** How the page's answer compares, in one sentence; both counts are of publishers. */
    compares(agree: number, disagree: number) {
      if (agree === 0 && disagree === 0) return 'No other publisher answers this.';
      const agreeing = plural(agree, { one: '# publisher agrees', other: '# publishers agree' });
      if (disagree === 0) return `${agreeing}.`;
      if (agree > 0) return `${agreeing}, ${plural(disagree, { one: '# says', other: '# say' })} otherwise.`;
      return `${plural(disagree, { one: '# publisher says', other: '# publishers say' })} otherwise.`;
    },
    support: (p: number, o: number) => `${publishers(p)}, ${origins(o)}`,
  };
}

export type AnswerWords = ReturnType<typeof answer>;
