/** A finding: one statement of a page beside what the reports of its dossier answer to the same question. */
import type { Dossier, DossierQuestion } from './dossier';
import { indexOf } from './dossier-index';
import { groupBy } from './group-by';
import { type Independence, independenceOf, samePublisher } from './independence';
import { isKept } from './kept-page';
import type { Claim, Report } from './pack';
import { RELATIONS, type Relation, type Standing, type Statement, standingOf } from './reading';

export type Option = DossierQuestion['positions'][number];

/** One report's claim, as it stands to the statement. */
export interface Voice {
  report: Report;
  claim: Claim;
  relation: Relation;
  /** ISO date of a later report, where that explains the difference. */
  asOf: string | null;
  /** The report is of the page's own publisher and no independent support. */
  own: boolean;
}

/** One position and who takes it. */
export interface Side {
  position: Option;
  relation: Relation;
  voices: Voice[];
  /** Of the voices that are not the page's own publisher. */
  support: Independence;
}

export interface Finding {
  statement: Statement;
  question: DossierQuestion;
  standing: Standing | null;
  /** What the page answers; empty when its answer is none of the positions. */
  takes: Option[];
  /** What the page says is not so. */
  denies: Option[];
  agreeing: Side[];
  /** Conflicts before differences, then the most publishers first. */
  otherwise: Side[];
  agree: Independence;
  disagree: Independence;
}

/**
 * @param own id of the pack's report that the page is, or null.
 * @returns null when the dossier has no such question: it was restricted, or is of another version.
 */
export function findingOf(statement: Statement, dossier: Dossier, own: string | null): Finding | null {
  const question = indexOf(dossier).questions.get(statement.question);
  if (!question) return null;
  const option = (id: string) =>
    question.positions.find((position) => position.id === id) ?? { id, label: id };
  const sides = sidesOf(voicesOf(statement, dossier, own), option);
  const agreeing = sides.filter(({ relation }) => relation === 'agrees');
  const otherwise = sides.filter(({ relation }) => relation !== 'agrees');
  return {
    statement,
    question,
    standing: standingOf(statement),
    takes: statement.position_ids.map(option),
    denies: statement.denies.map(option),
    agreeing,
    otherwise,
    agree: supportOf(agreeing.flatMap(({ voices }) => voices)),
    disagree: supportOf(otherwise.flatMap(({ voices }) => voices)),
  };
}

/** Voices that are neither the page's own publisher nor kept by the reader, counted. */
export const supportOf = (voices: readonly Pick<Voice, 'own' | 'report'>[]): Independence =>
  independenceOf(voices.filter(({ own, report }) => !own && !isKept(report)).map(({ report }) => report));

/** The strongest of several relations: conflicts, differs, agrees; null of none. */
export const strongest = (relations: readonly Relation[]): Relation | null =>
  RELATIONS.find((relation) => relations.includes(relation)) ?? null;

function voicesOf(statement: Statement, dossier: Dossier, own: string | null): Voice[] {
  const { reports, claims } = indexOf(dossier);
  const page = own === null ? undefined : reports.get(own);
  return statement.reports.flatMap(({ report: id, claim: claimId, relation, asOf }) => {
    const report = reports.get(id);
    const claim = claims.get(claimId);
    if (!report || !claim || id === own) return [];
    return [{ report, claim, relation, asOf, own: page !== undefined && samePublisher(page, report) }];
  });
}

/** Groups voices by position and relation: one position can agree as alleged and differ as a later date has it. */
function sidesOf(voices: Voice[], option: (id: string) => Option): Side[] {
  const groups = groupBy(voices, ({ claim, relation }) => `${relation} ${claim.position}`);
  const sides = [...groups.values()].map((group): Side => {
    const [{ claim, relation }] = group as [Voice];
    return { position: option(claim.position), relation, voices: group, support: supportOf(group) };
  });
  return sides.sort(
    (a, b) =>
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
      b.support.publishers - a.support.publishers ||
      b.support.origins - a.support.origins,
  );
}
