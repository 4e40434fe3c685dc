/** The comparison as a file that the reader saves. */
import { answerText } from '../../components/Answer';
import { keptWords } from '../../components/kept-words';
import type { Words } from '../../components/words';
import type { Dossier } from '../../model/dossier';
import { annotationsOf } from '../../model/exports/annotations';
import { matrixCsv } from '../../model/exports/csv';
import type { ExportFormat } from '../../model/exports/formats';
import { markdownOf } from '../../model/exports/markdown';
import { receiptOf, type Sha256 } from '../../model/exports/receipt';
import { type ExportSubject, type ExportWords, type KeptBeside, withOwn } from '../../model/exports/subject';
import type { PageView } from '../../model/page-view';
import { uiWords } from '../language/ui-words';
import { saveFile } from './save-file';

type Maker = (subject: ExportSubject, words: ExportWords) => string | Promise<string>;

const KINDS: Record<ExportFormat, { ending: string; type: string; make: Maker }> = {
  annotations: {
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    make: (subject, words) => annotationsOf(subject, words, () => crypto.randomUUID()),
  },
  csv: { ending: 'csv', type: 'text/csv', make: matrixCsv },
  markdown: { ending: 'md', type: 'text/markdown', make: markdownOf },
  receipt: {
    ending: 'receipt.json',
    type: 'application/json',
    make: (subject, words) => receiptOf(subject, words, sha256),
  },
};

/**
 * @param dossiers those of the page that go in
 * @param kept what the reader keeps; a receipt is without, since it is checked against packs
 */
export async function saveComparison(
  format: ExportFormat,
  page: PageView,
  dossiers: Dossier[],
  kept: KeptBeside,
): Promise<void> {
  if (page.state !== 'read' || !page.reading) return;
  const { ending, type, make } = KINDS[format];
  const at = new Date().toISOString();
  const words = uiWords();
  const subject = { reading: page.reading, dossiers, at };
  const whole = format === 'receipt' ? subject : withOwn(subject, kept, keptWords(words));
  const file = await make(whole, exportWords(words));
  const site = page.site?.replace(/[^\w.-]/g, '-');
  saveFile(['crossread', site, at.slice(0, 10)].filter(Boolean).join('-').concat('.', ending), file, type);
}

const exportWords = (words: Words): ExportWords => ({
  ...words,
  ...words.exports,
  pack: words.panel.pack,
  question: words.panel.question,
  answer: (finding) => answerText(finding, words),
});

const sha256: Sha256 = async (text) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
