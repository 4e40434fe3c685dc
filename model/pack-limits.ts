/**
 * Everything about a pack that has an upper bound, in one table: what a reader's browser is asked to hold and to run
 * stays small, whatever somebody writes. docs/pack-format.md shows the table as it stands here.
 */
export const PACK_LIMITS = {
  bytes: { most: 64_000_000, of: 'bytes in a file that is installed' },
  characters: { most: 50_000_000, of: 'characters in a file' },
  nesting: { most: 16, of: 'lists and objects inside each other' },
  idCharacters: { most: 80, of: 'characters in an id' },
  lineCharacters: { most: 400, of: 'characters in a name, a label, a cue or another line' },
  urlCharacters: { most: 2_000, of: 'characters in a link' },
  quoteWords: { most: 25, of: 'words in a quotation' },
  quoteCharacters: { most: 500, of: 'characters in a quotation' },
  contextCharacters: { most: 64, of: 'characters of a quotation’s prefix, and of its suffix' },
  sentenceCharacters: { most: 1_000, of: 'characters in an example' },
  languages: { most: 50, of: 'languages' },
  entities: { most: 10_000, of: 'entities' },
  names: { most: 1_000, of: 'names of one kind, of an entity in a language' },
  questions: { most: 500, of: 'questions' },
  positions: { most: 100, of: 'positions of a question' },
  pairs: { most: 1_000, of: 'pairs of a question' },
  reports: { most: 10_000, of: 'reports' },
  claims: { most: 100_000, of: 'claims' },
  quotes: { most: 20, of: 'quotations of a claim' },
  wordLists: { most: 300, of: 'word lists of a language' },
  words: { most: 2_000, of: 'words in a list' },
  examples: { most: 20_000, of: 'examples of a language' },
  cues: { most: 60, of: 'cues of a position, or of a question, in a language' },
  terms: { most: 12, of: 'terms in a cue' },
  alternatives: { most: 600, of: 'alternatives of a term' },
} as const;
