import type { Format } from '../format';
import { counts } from './counts';

/** The side panel and the comparison in a tab. */
export function panel(format: Format) {
  const { date, number } = format;
  const { publishers, questions, reports } = counts(format);

  return {
    title: (page: string) => `Comparison: ${page}`,
    widen: 'Open in a tab',
    view: 'View',
    views: {
      questions: 'Questions',
      matrix: 'Matrix',
      lanes: 'Positions',
      grid: 'Agreement',
      timeline: 'Timeline',
    },
    filter: 'Which questions',
    filters: { all: 'All', page: 'This page', conflicts: 'Conflicts' },
    search: 'Search',
    entity: 'Questions about',
    anyEntity: 'All names',
    shown: (shown: number, total: number) => `${number(shown)} of ${questions(total)}`,
    clear: 'Clear the filters',
    noMatch: 'No question matches these filters.',
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
    packBy: (title: string, maintainer: string) => `${title}, by ${maintainer}`,
  };
}

export type PanelWords = ReturnType<typeof panel>;
