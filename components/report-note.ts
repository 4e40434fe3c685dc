import { isKept } from '../model/kept-page';
import type { Report } from '../model/pack';
import type { Words } from './words';

/** What tells a report apart under its publisher's name; of a page that the reader kept, what it is. */
export const reportNote = (report: Report, n: number, of: number, words: Words): string =>
  isKept(report) ? report.title : words.reportNote(report, n, of);
