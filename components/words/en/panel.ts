import type { Format } from '../format';
import { counts } from './counts';

/** The side panel and the comparison in a tab. */
export function panel(format: Format) {
  const { date } = format;
  const { publishers, reports } = counts(format);

  return {
    title: (page: string) => `Comparison: ${page}`,
    widen: 'Open in a tab',
    view: 'View',
    views: { questions: 'Questions', matrix: 'Matrix' },
    filter: 'Which questions',
    filters: { all: 'All', page: 'This page', conflicts: 'Conflicts' },
    thisReport: (publisher: string) => `a report of ${publisher}`,
    silent: 'Does not say',
    pageSilent: 'This page does not say.',
    noRows: {
      conflicts: 'No answer of this page conflicts with a report.',
      page: 'This page answers none of the questions.',
      all: 'This pack asks no questions.',
    },
    question: 'Question',
    matrix: (title: string) => `Questions by reports: ${title}`,
    contradictsItself: 'contradicts itself',
    ownReport: 'What the pack has of this page:',
    packLine: (r: number, p: number, iso: string) => `${reports(r)} by ${publishers(p)}, as of ${date(iso)}`,
    pack: 'Pack',
  };
}

export type PanelWords = ReturnType<typeof panel>;
