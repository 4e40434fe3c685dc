/** What is exported: the reading of a page beside the reports of some packs, and the words that exports are put in. */
import type { Dossier } from '../dossier';
import { type Finding, findingOf } from '../finding';
import { type KeptWords, withKept } from '../kept-comparison';
import type { KeptPage } from '../kept-page';
import type { Reading, Relation, Standing } from '../reading';

export interface ExportSubject {
  reading: Reading;
  /** Whole ones. Statements of other packs are left out. */
  dossiers: readonly Dossier[];
  /** ISO date and time, UTC. */
  at: string;
}

export interface ExportWords {
  thisPage: string;
  pack: string;
  topic: string;
  question: string;
  readOn(isoDate: string): string;
  quote(text: string): string;
  /** The page's own answer in one line. */
  answer(finding: Finding): string;
  standing: Record<Standing | 'none', string>;
  /** How a report stands to the page. */
  relation: Record<Relation, string>;
}

export interface ExportedFinding {
  finding: Finding;
  dossier: Dossier;
}

/** What the reader keeps, beside a page. */
export interface KeptBeside {
  pages: readonly KeptPage[];
  /** The page at hand as it was kept, one of {@link pages}; null where it is not. */
  here: KeptPage | null;
  /** ISO date on which the page at hand was published, null where that is not known. */
  published: string | null;
}

/** The same with what the reader keeps, as one more publisher of each dossier. */
export function withOwn(
  subject: ExportSubject,
  { pages, here, published }: KeptBeside,
  words: KeptWords,
): ExportSubject {
  const others = pages.filter((one) => one !== here);
  let { reading } = subject;
  const dossiers = subject.dossiers.map((dossier) => {
    const both = withKept({ reading, dossier, published, here }, others, words);
    reading = both.reading ?? reading;
    return both.dossier;
  });
  return { ...subject, reading, dossiers };
}

/** The page's answers in page order, each beside the reports of its pack. */
export function findingsIn({ reading, dossiers }: ExportSubject): ExportedFinding[] {
  return reading.statements.flatMap((statement) => {
    const dossier = dossiers.find(({ pack }) => pack.id === statement.pack);
    const own = dossier?.reports.find(({ id }) => id === reading.report)?.id ?? null;
    const finding = dossier && findingOf(statement, dossier, own);
    return finding ? [{ finding, dossier }] : [];
  });
}
