import type { Format } from '../format';
import { counts } from './counts';

/** Two packs on one dispute, side by side. */
export function rivals(format: Format) {
  const { percent, list, plural } = format;
  const { reports } = counts(format);

  return {
    tab: 'Packs',
    title: 'Two packs on this dispute',
    hint: 'Questions stand in pairs where both packs give them one id, or where question and answers share enough words. Nothing of one pack is put into the other.',
    reports: (both: number, a: number, b: number) =>
      `${reports(both)} in both, ${reports(a)} in the first only, ${reports(b)} in the second only.`,
    by: {
      id: 'Paired by one id',
      wording: (share: number) => `Paired by wording: ${percent(share)} of the words are shared`,
    },
    caption: 'Who gives which answer, by each pack',
    answer: 'Answer',
    absent: 'Not among its answers',
    nobody: 'No report',
    differences: 'Reports that the packs read differently',
    reading: (pack: string, answers: string[]) =>
      answers.length > 0 ? `${pack}: ${list(answers)}` : `${pack}: no answer here`,
    only: (pack: string, count: number) =>
      plural(count, { one: `# question only in ${pack}`, other: `# questions only in ${pack}` }),
    none: 'No question of one pack pairs with one of the other.',
  };
}

export type RivalsWords = ReturnType<typeof rivals>;
