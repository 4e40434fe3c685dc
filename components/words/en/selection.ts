import type { Format } from '../format';

/** Words that the reader selected on a page and keeps as a claim. */
export const selection = ({ number }: Format) => ({
  menu: 'Keep as a claim…',
  title: 'Keep as a claim',
  pack: 'Pack',
  question: 'Which question does it answer?',
  choose: 'Choose a question',
  answer: 'What does it answer?',
  own: 'An answer not in the list',
  ownLabel: 'The answer, in your words',
  hint: 'It becomes part of your own column in the comparison, with the page’s title, publisher and date. The page’s text is not kept.',
  keep: 'Keep it',
  cancel: 'Cancel',
  close: 'Close',
  kept: 'Kept as a claim of yours.',
  select: 'Keep selected words…',
  nothing: 'Nothing is selected on the page. Select a sentence there first.',
  mine: 'Claims that you chose on this page',
  removed: 'The claim is removed.',
  noPack: 'No pack is switched on, and a claim answers a question of one. Switch one on in the options.',
  problems: (most: number) => ({
    private: 'Of private windows nothing is kept. Open the page in another window to keep it.',
    long: `The selection is longer than ${number(most)} characters. Select the sentence that says it.`,
    'no-address': 'A page at this address cannot be kept.',
  }),
});
export type SelectionWords = ReturnType<typeof selection>;
