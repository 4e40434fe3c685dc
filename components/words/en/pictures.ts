import type { Format } from '../format';

/** Lanes, agreement grid and timeline. */
export function pictures({ plural, list }: Format) {
  return {
    as: 'Show as',
    picture: 'Picture',
    table: 'Table',
    copy: 'Copy the table',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Select the table and copy it by hand.',
    relaying: (origin: string) => `via ${origin}`,
    denied: 'denied by this page',
    dots: (n: number) => plural(n, { one: '# report', other: '# reports' }),
    /** Heads of the tables' columns. */
    head: {
      question: 'Question',
      answer: 'Answer',
      relation: 'To this page',
      report: 'Report',
      other: 'Other report',
      origin: 'Relays',
      published: 'Published',
      agrees: 'Agree on',
      differs: 'Differ on',
      conflicts: 'Conflict on',
      from: 'From',
      to: 'To',
    },
    lanes: {
      caption: 'Every answer, and who gives it',
    },
    grid: {
      caption: 'How any two reports stand to each other, over the questions that both answer',
      hint: 'Each sign is a question that both answer. Choose a square to see which.',
      pair: (a: string, b: string) => `${a} and ${b}`,
      counts: (agrees: number, differs: number, conflicts: number) =>
        list(
          [
            agrees > 0 ? plural(agrees, { one: 'agree on # question', other: 'agree on # questions' }) : '',
            differs > 0 ? plural(differs, { one: 'differ on #', other: 'differ on #' }) : '',
            conflicts > 0 ? plural(conflicts, { one: 'conflict on #', other: 'conflict on #' }) : '',
          ].filter(Boolean),
        ),
      nothing: 'no question in common',
      few: 'No two reports answer the same question here.',
      relation: { agrees: 'agree', differs: 'differ', conflicts: 'conflict' },
    },
    timeline: {
      caption: 'What is dated: answers, and the reports themselves',
      answers: 'Days that the answers name',
      published: 'Days on which the reports appeared',
      appeared: 'Report appeared',
      undated: (names: string[]) => `Without a date: ${list(names)}`,
      nothing: 'Nothing here has a date.',
    },
  };
}

export type PicturesWords = ReturnType<typeof pictures>;
