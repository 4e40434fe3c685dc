import type { Format } from '../format';

/** The popup. */
export const popup = ({ plural }: Format) => ({
  untitled: 'Untitled page',
  self: 'The page contradicts itself',
  here: 'Here',
  reports: 'Reports',
  jump: 'Show on page',
  andMore: (n: number) => plural(n, { one: '# other answer', other: '# other answers' }),
  /** The most of the reports, and what else there is. */
  beside: (who: string, more: string) => `${who}, ${more}`,
  omitted: 'What the page leaves out',
  omittedAnswers: (n: number) => plural(n, { one: '# publisher answers', other: '# publishers answer' }),
  entities: 'Named on this page',
  times: (n: number) => plural(n, { one: 'named once', other: 'named # times' }),
  compare: 'Compare all reports',
  mark: 'Mark this page',
  more: (n: number) => plural(n, { other: '# more' }),
  options: 'Options',
  site: (site: string) => `On for ${site}`,
  pause: 'Pause everywhere',
  gone: 'That sentence is no longer on the page.',
});

export type PopupWords = ReturnType<typeof popup>;
