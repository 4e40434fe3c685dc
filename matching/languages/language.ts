/** What the engine knows of a language; a pack adds only what is special to its dispute. All words may be stems (`*`). */

/** Roles of words that the engine looks for by itself. */
export interface LanguageWords {
  /** Turns what follows in its clause into its contrary. */
  negation: string[];
  /** Says that something reported is not so: “wrongly”, “contrary to”. */
  retraction: string[];
  /** What follows is right, what stands before it was wrong: “should have read”. */
  correction: string[];
  /** What a page said before and takes back behind the semicolon: “we called him the secretary; he left in May”. */
  misprint: string[];
  /** Opens a supposition. */
  condition: string[];
  /** Makes the verb that follows a possibility. */
  possibility: string[];
  /** Verbs of what would be, were a condition met: “a complaint, if it made one, would …”. */
  conditional: string[];
  /** A negation of all times, with which a word of degree makes the present case the greatest: “never … so large”. */
  never: string[];
  degree: string[];
  /** With a negation before it and a date behind it, says when something does happen: “not … until November”. */
  notBefore: string[];
  /** Testing a figure: who could not confirm it has not denied it. */
  verification: string[];
  /** The sentence passes on what somebody alleges. */
  allegation: string[];
  /** The sentence passes on what somebody says. */
  attribution: string[];
  /** Speaks of a document, a speaker or talk that an accusation comes from: what stands beside it is passed on. */
  report: string[];
  /** Names another report, or its readers: what follows is theirs. */
  outlet: string[];
  /** Says what a word means or how something works in general. */
  definition: string[];
  /** Stands for a thing, company or group named before. */
  pronoun: string[];
  /** Stands for a person named before. */
  person: string[];
  /** Nouns that, with an article, stand for a company named before. */
  company: string[];
  /** Ends a clause as far as negation reaches. */
  clause: string[];
  /** Tells one time from another: what is said before and after need not contradict itself. */
  shift: string[];
  /** Hedges before a number: a little less, more, about, at most. */
  below: string[];
  above: string[];
  about: string[];
  upto: string[];
  /** Hedges after a number: “or more”, “or so”. */
  aboveAfter: string[];
  aboutAfter: string[];
  /** Movement of a figure. */
  fall: string[];
  rise: string[];
  percent: string[];
  money: string[];
  early: string[];
  middle: string[];
  late: string[];
  /** Joins the two ends of a period or range. */
  until: string[];
  day: string[];
  week: string[];
  month: string[];
  year: string[];
  /** What contains a word of another role and is none: 未来 negates nothing, nor does “who asked not to be named”. */
  plain?: string[];
}

export type WordRole = keyof LanguageWords;

export interface Language {
  code: string;
  /** The decimal sign; the other one of `.` and `,` groups digits. */
  decimal: '.' | ',';
  words: LanguageWords;
  /** Words that open a supposition at the start of a sentence only: “Should it …”, “Had it …”. */
  inversions: string[];
  /** Number words with their values; a scale (thousand, 万) multiplies what stands before it. */
  numbers: Record<string, number>;
  scales: Record<string, number>;
  /** Days of a month in words, where they are not the plain numbers: “the tenth of June”. */
  ordinals: Record<string, number>;
  /** Inexact numbers: “thousands”. */
  vague: Record<string, [low: number, high: number]>;
  /** January to December, each with its spellings. */
  months: string[][];
  /** Before which a full stop ends no sentence, without the stop. */
  abbreviations: string[];
  /** Common words by which the language is told apart. */
  telltale: string[];
}
