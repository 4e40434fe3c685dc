import type { Format } from '../format';

/** Things that are counted, with their number. */
export const counts = ({ plural }: Format) => ({
  publishers: (n: number) => plural(n, { one: '# publisher', other: '# publishers' }),
  origins: (n: number) => plural(n, { one: '# origin', other: '# origins' }),
  reports: (n: number) => plural(n, { one: '# report', other: '# reports' }),
  questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  answers: (n: number) => plural(n, { one: '# answer', other: '# answers' }),
  names: (n: number) => plural(n, { one: '# name', other: '# names' }),
});

export type CountWords = ReturnType<typeof counts>;
