import { answerText } from '../../../../components/Answer';
import { DOSSIER } from '../../../../components/fixtures/dossier';
import { ARTICLE } from '../../../../components/fixtures/reading';
import { wordsFor } from '../../../../components/words';
import type { ExportSubject, ExportWords } from '../../../../model/exports/subject';

const words = wordsFor('en');

export const SUBJECT: ExportSubject = {
  reading: ARTICLE,
  dossiers: [DOSSIER],
  at: '2026-11-24T08:15:00.000Z',
};

export const WORDS: ExportWords = {
  ...words,
  ...words.exports,
  pack: words.panel.pack,
  question: words.panel.question,
  answer: (finding) => answerText(finding, words),
};
