/** What is exported: the reading of a page beside the reports of some packs, and the words that exports are put in. */
import type { Dossier } from '../dossier';
import { type Finding, findingOf } from '../finding';
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

/** The page's answers in page order, each beside the reports of its pack. */
export function findingsIn({ reading, dossiers }: ExportSubject): ExportedFinding[] {
  return reading.statements.flatMap((statement) => {
    const dossier = dossiers.find(({ pack }) => pack.id === statement.pack);
    const own = dossier?.reports.find(({ id }) => id === reading.report)?.id ?? null;
    const finding = dossier && findingOf(statement, dossier, own);
    return finding ? [{ finding, dossier }] : [];
  });
}
