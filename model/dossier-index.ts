/** A dossier's parts by their ids. */
import type { Dossier, DossierQuestion } from './dossier';
import { groupBy } from './group-by';
import type { Claim, Report } from './pack';

export interface DossierIndex {
  questions: Map<string, DossierQuestion>;
  reports: Map<string, Report>;
  claims: Map<string, Claim>;
  /** By question, in the pack's order. */
  claimsOn: Map<string, Claim[]>;
}

const made = new WeakMap<Dossier, DossierIndex>();

/** Made once for each dossier, which nobody changes: a page with many findings looks many parts up. */
export function indexOf(dossier: Dossier): DossierIndex {
  const known = made.get(dossier);
  if (known) return known;
  const byId = <Part extends { id: string }>(parts: Part[]) => new Map(parts.map((part) => [part.id, part]));
  const index = {
    questions: byId(dossier.questions),
    reports: byId(dossier.reports),
    claims: byId(dossier.claims),
    claimsOn: groupBy(dossier.claims, ({ question }) => question),
  };
  made.set(dossier, index);
  return index;
}
