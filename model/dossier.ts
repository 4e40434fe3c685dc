/**
 * The dossier: what the windows show of a pack. It is the pack without what only the engine needs (names, words, cues).
 */
import type { Claim, Entity, Pack, Question, Report } from './pack';

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
  positions: { id: string; label: string }[];
  pairs: NonNullable<Question['pairs']>;
}

export type DossierEntity = Pick<Entity, 'id' | 'type' | 'name'> & { description: string | null };

export interface Dossier {
  pack: Pick<Pack, 'id' | 'version' | 'title' | 'summary' | 'asOf' | 'licence' | 'maintainer'>;
  questions: DossierQuestion[];
  entities: DossierEntity[];
  reports: Report[];
  claims: Claim[];
}

/** An installed pack as the options list it. */
export type PackSummary = Dossier['pack'] & {
  languages: string[];
  questions: number;
  reports: number;
  claims: number;
  entities: number;
};

/** What the windows show of a pack that is at hand as a whole. */
export const dossierOf = (pack: Pack): Dossier => ({
  pack,
  questions: pack.questions.map(dossierQuestion),
  entities: pack.entities.map(dossierEntity),
  reports: pack.reports,
  claims: pack.claims,
});

export const dossierEntity = ({ id, type, name, description }: Entity): DossierEntity => ({
  id,
  type,
  name,
  description: description ?? null,
});

/** The question as the windows show it; `topic` falls back to the empty string. */
export function dossierQuestion(question: Question): DossierQuestion {
  const { id, ask, short, topic = '', note = null, kind, oneAnswer, about = [], pairs = [] } = question;
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
    positions: question.positions.map(({ id, label }) => ({ id, label })),
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
