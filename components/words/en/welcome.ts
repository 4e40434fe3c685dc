/** The page that opens at install. */
export const welcome = {
  title: 'Read one article, see what the others say',
  lead: 'Crossread marks, sentence by sentence, where the article in front of you agrees with other reports, differs from them or conflicts.',
  try: {
    title: 'Try it',
    hint: 'A made-up article, read just now in this window. Point at a marked sentence, or choose it, to see who says what.',
  },
  legend: 'What the lines mean',
  promise: {
    title: 'What it reads, and what stays here',
    sentences: [
      'On the pages that you open it looks for the names that its reports are about; only a page that has them is read.',
      'All of this happens on your computer: no page, no address and nothing about you ever leaves it, and no list of what you read is kept.',
      'It never says who is right; it shows who says what, with the words and a link.',
    ],
  },
  where: {
    title: 'Where may it read?',
    hint: 'You can change this at any time in the options.',
  },
  /** The way here from the options. */
  again: 'Welcome page',
  done: 'Done',
  options: 'All options',
  sample: {
    title: 'Two AI companies in dispute',
    paragraphs: [
      'Anthropic says that Alibaba used nearly 25,000 fraudulent accounts to copy the abilities of its model Claude. It made the accusation in a letter to US senators.',
      'Alibaba declined to comment. Its shares fell by 5% in Hong Kong. Anthropic was founded by former OpenAI staff.',
    ],
  },
};

export type WelcomeWords = typeof welcome;
