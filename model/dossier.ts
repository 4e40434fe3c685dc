/**
 * The dossier: what the windows show of a pack. It is the pack without what only the engine needs (names, words, cues).
 */
import type { Claim, Entity, Pack, Question, Report } from './pack';
import type { Hedge, Interval } from './quantity';

/** A position's figure in the question's unit, or its time in days since 1970-01-01, as far as its wording leaves it open. */
export interface Measured extends Interval {
  hedge: Hedge;
}

export interface DossierPosition {
  id: string;
  label: string;
  /** Only of positions that have a figure or a date. */
  measured?: Measured;
  /** The figure is of a part of what the question asks about, and is not to be held against others. */
  scoped?: true;
}

export interface DossierQuestion {
  id: string;
  ask: string;
  /** In two or three words, if the pack has them. */
  short?: string;
  topic: string;
  note: string | null;
  kind: Question['kind'];
  oneAnswer: boolean;
  /** Entities that the question is about, in no order. */
  about: string[];
  positions: DossierPosition[];
  /** Of its figures; none where they are dates or there are none. */
  unit?: string;
  /** A later date explains a different answer. */
  changes?: true;
  pairs: NonNullable<Question['pairs']>;
}

export type DossierEntity = Pick<Entity, 'id' | 'type' | 'name'> & {
  description: string | null;
  wikidata: string | null;
  /** Naming it opens a page for reading, alone or beside another. */
  core: boolean;
};

export interface Dossier {
  pack: Pick<Pack, 'id' | 'version' | 'title' | 'summary' | 'asOf' | 'licence' | 'maintainer'>;
  questions: DossierQuestion[];
  entities: DossierEntity[];
  reports: Report[];
  claims: Claim[];
}

/** What a pack is and how much it holds. */
export type PackSummary = Dossier['pack'] & {
  languages: string[];
  questions: number;
  reports: number;
  claims: number;
  entities: number;
};

/** What a position's figure or date leaves open; null where it has none. The engine's arithmetic, which knows hedges. */
export type Measure = (position: Question['positions'][number]) => Measured | null;

/** The whole dossier of a pack. */
export function dossierOf(pack: Pack, measure: Measure): Dossier {
  return {
    pack: headOf(pack),
    questions: pack.questions.map((question) => dossierQuestion(question, measure)),
    entities: pack.entities.map(dossierEntity),
    reports: pack.reports,
    claims: pack.claims,
  };
}

export function summaryOf(pack: Pack): PackSummary {
  return {
    ...headOf(pack),
    languages: pack.languages,
    questions: pack.questions.length,
    reports: pack.reports.length,
    claims: pack.claims.length,
    entities: pack.entities.length,
  };
}

/** The part of a dossier that is about some questions and entities; every report is there, also those that are silent. */
export function dossierPart(
  dossier: Dossier,
  questionIds: readonly string[],
  entityIds: readonly string[],
): Dossier {
  return {
    ...dossier,
    questions: dossier.questions.filter(({ id }) => questionIds.includes(id)),
    entities: dossier.entities.filter(({ id }) => entityIds.includes(id)),
    claims: dossier.claims.filter(({ question }) => questionIds.includes(question)),
  };
}

function headOf({ id, version, title, summary, asOf, licence, maintainer }: Pack): Dossier['pack'] {
  return { id, version, title, summary, asOf, licence, maintainer };
}

export function dossierEntity({ id, type, name, description, wikidata, core }: Entity): DossierEntity {
  return {
    id,
    type,
    name,
    description: description ?? null,
    wikidata: wikidata ?? null,
    core: core !== undefined,
  };
}

/** The question as the windows show it; `topic` falls back to the empty string. */
export function dossierQuestion(question: Question, measure: Measure): DossierQuestion {
  const { id, ask, short, topic = '', note = null, kind, oneAnswer, about = [], pairs = [], unit } = question;
  return {
    id,
    ask,
    ...(short !== undefined && { short }),
    topic,
    note,
    kind,
    oneAnswer,
    about: [...new Set(about.flat())],
    pairs,
    positions: question.positions.map((position): DossierPosition => {
      const measured = measure(position);
      return {
        id: position.id,
        label: position.label,
        ...(measured && { measured }),
        ...(position.scope && { scoped: true }),
      };
    }),
    ...(unit !== undefined && { unit }),
    ...(question.changes && { changes: true }),
  };
}

/** Questions that an entity takes part in: they are about it, or the question or one of its answers names it. */
export function questionsAbout({ questions }: Pick<Dossier, 'questions'>, entity: DossierEntity) {
  return questions.filter(
    ({ ask, about, positions }) =>
      about.includes(entity.id) ||
      ask.includes(entity.name) ||
      positions.some(({ id, label }) => id === entity.id || label.includes(entity.name)),
  );
}
