import type { KeptWords } from '../model/kept-comparison';
import { answerText } from './Answer';
import type { Words } from './words';

/** The words for kept pages in a comparison. */
export const keptWords = (words: Words): KeptWords => ({
  collection: words.kept.collection,
  answer: (claim) => answerText({ ...claim, statement: claim }, words),
});
