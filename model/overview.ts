/** The overview: a page's reading, sorted for a look of a few seconds. */
import type { Dossier, DossierEntity, DossierQuestion } from './dossier';
import { indexOf } from './dossier-index';
import { type Finding, findingOf } from './finding';
import { groupBy } from './group-by';
import { independenceOf } from './independence';
import type { Claim } from './pack';
import { type Reading, STANDINGS, type Standing } from './reading';

export interface Overview {
  /** By standing, each in page order. Statements without a standing are in none. */
  findings: Record<Standing, Finding[]>;
  /** Pairs of the page's own statements that conflict. */
  self: [Finding, Finding][];
  /** Questions that the page never touches; those that most publishers answer first. */
  omitted: Omission[];
  /** Named entities, the most often named first. */
  entities: { entity: DossierEntity; times: number }[];
}

/** A question that reports answer and the page does not. */
export interface Omission {
  question: DossierQuestion;
  publishers: number;
  /** Those that most publishers give first. */
  answers: { label: string; publishers: number }[];
}

/** Statements and names of packs that are not among `dossiers` are left out. */
export function buildOverview(reading: Reading, dossiers: Dossier[]): Overview {
  const byPack = new Map(dossiers.map((dossier) => [dossier.pack.id, dossier]));
  const findings = reading.statements.flatMap((statement) => {
    const dossier = byPack.get(statement.pack);
    return (dossier && findingOf(statement, dossier, reading.report)) ?? [];
  });
  const byId = new Map(findings.map((finding) => [finding.statement.id, finding]));
  const ofStanding = (standing: Standing) => findings.filter((finding) => finding.standing === standing);
  return {
    findings: Object.fromEntries(STANDINGS.map((s) => [s, ofStanding(s)])) as Overview['findings'],
    self: reading.self.flatMap(([a, b]): [Finding, Finding][] => {
      const [one, other] = [byId.get(a), byId.get(b)];
      return one && other ? [[one, other]] : [];
    }),
    omitted: dossiers
      .flatMap((dossier) => omittedOf(reading, dossier))
      .sort((a, b) => b.publishers - a.publishers),
    entities: entitiesOf(reading, byPack),
  };
}

function omittedOf(reading: Reading, dossier: Dossier): Overview['omitted'] {
  const { claimsOn, reports } = indexOf(dossier);
  // Ids are a pack's own: what one pack's question of this name lacks, another's may have.
  const answered = new Set(
    reading.statements.filter(({ pack }) => pack === dossier.pack.id).map(({ question }) => question),
  );
  const omitted = new Set(reading.omitted.filter((id) => !answered.has(id)));
  const publishersOf = (claims: Claim[]) =>
    independenceOf(claims.flatMap(({ report }) => reports.get(report) ?? [])).publishers;
  return dossier.questions
    .filter(({ id }) => omitted.has(id))
    .map((question) => {
      const claims = claimsOn.get(question.id) ?? [];
      const held = groupBy(claims, ({ position }) => position);
      return {
        question,
        publishers: publishersOf(claims),
        answers: question.positions
          .map(({ id, label }) => ({ label, publishers: publishersOf(held.get(id) ?? []) }))
          .filter(({ publishers }) => publishers > 0)
          .sort((one, other) => other.publishers - one.publishers),
      };
    });
}

function entitiesOf(reading: Reading, byPack: Map<string, Dossier>): Overview['entities'] {
  const named = groupBy(reading.mentions, ({ pack, entity }) => `${pack} ${entity}`);
  return [...named.values()]
    .flatMap((mentions) => {
      const [{ pack, entity: id }] = mentions as [(typeof mentions)[0]];
      const entity = byPack.get(pack)?.entities.find((known) => known.id === id);
      return entity ? [{ entity, times: mentions.length }] : [];
    })
    .sort((a, b) => b.times - a.times);
}
