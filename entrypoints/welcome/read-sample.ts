/** Reads the sample of the welcome page as the reader's script reads a page: with the same engine and the same packs. */
import { createReader } from '../../matching/reader';
import { askFromWindow } from '../../messaging/send';
import type { Dossier } from '../../model/dossier';
import type { ReadablePage } from '../../model/readable';
import { type Mark, marksOf } from '../../page/marks';
import { failureText } from '../language/ui-words';

export interface SampleReading {
  marks: Mark[];
  /** Of the packs that the marks are of; null until the sample is read. */
  dossiers: Dossier[] | null;
  /** A sentence about what could not be read, null when all is well. */
  problem: string | null;
}

export const UNREAD: SampleReading = { marks: [], dossiers: null, problem: null };
const FAILED: SampleReading = { ...UNREAD, dossiers: [] };

/** Never rejects: what goes wrong is a sentence. */
export async function readSample(page: ReadablePage): Promise<SampleReading> {
  const lexicons = await askFromWindow({ type: 'lexicons' });
  if (!lexicons.ok) return { ...FAILED, problem: failureText(lexicons.error) };
  const reading = createReader(lexicons.value).read(page);
  const marks = reading ? marksOf(reading) : [];
  const packs = new Set(marks.flatMap(({ statements }) => statements.map(({ pack }) => pack)));
  const replies = await Promise.all([...packs].map((pack) => askFromWindow({ type: 'dossier', pack })));
  const failed = replies.find((reply) => !reply.ok);
  if (failed && !failed.ok) return { ...FAILED, problem: failureText(failed.error) };
  return { marks, dossiers: replies.flatMap((reply) => (reply.ok ? [reply.value] : [])), problem: null };
}
