/** How a statement was read: which words, which arithmetic, which rule. */
export const why = {
  /** What else was read, named after the sentence's own words. */
  before: 'the question or column head before it',
  /**
   * The answer as the sentence puts it.
   * @param by what was read, null where it cannot be shown
   */
  says: {
    asserted: (by: string | null, answer: string) => `${opening(by)} answers: ${answer}.`,
    alleged: (by: string | null, answer: string) => `${opening(by)} answers, as an allegation: ${answer}.`,
    attributed: (by: string | null, answer: string) =>
      `${opening(by)} answers, on somebody’s word: ${answer}.`,
    denied: (by: string | null, answer: string) => `${opening(by)} says that this is not so: ${answer}.`,
    hypothetical: (by: string | null) => `${opening(by)} only supposes an answer.`,
  },
  unlisted: (by: string | null) => `${opening(by)} gives an answer that no report gives.`,
  denies: (by: string | null) => `${opening(by)} denies an answer that no report gives.`,
  /** @param isExact it leaves nothing open */
  figure: (figure: string, range: string, isExact: boolean) =>
    isExact ? `${figure} is ${range}` : `${figure} leaves open ${range}`,
  /** How that stands to a reported answer; `figure` as worded above. */
  arithmetic: {
    equals: (figure: string) => `${figure}.`,
    meets: (figure: string, label: string, range: string) => `${figure}, which meets ${label} (${range}).`,
    covers: (figure: string, label: string, range: string) =>
      `${figure}, and ${label} (${range}) falls within.`,
    lasts: (figure: string, label: string, range: string) => `${figure}, and ${label} lasts ${range}.`,
    apart: (figure: string, label: string, range: string) =>
      `${figure}; the nearest reported answer, ${label} (${range}), falls outside.`,
  },
  disagreement: {
    denied: 'Reports that give this answer conflict with the denial.',
    later: 'The answer can change with time, so reports of another day differ without conflicting.',
    'one-answer': 'The question has one answer, so reports with another one conflict.',
    several: 'Several answers can stand side by side, so reports with another one merely differ.',
  },
  /** A rule of the pack for one answer of the reports, with its reason. */
  declared: {
    differs: (label: string, reason: string) => `The pack counts ${label} as a mere difference: ${reason}.`,
    conflicts: (label: string, reason: string) => `The pack counts ${label} as a conflict: ${reason}.`,
  },
};

const opening = (by: string | null) => (by ? `With ${by}, this sentence` : 'This sentence');

export type WhyWords = typeof why;
