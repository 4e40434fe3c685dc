/**
 * The lexicon: a pack compiled for matching. Plain JSON, made once per pack version in the background, kept in the
 * database and handed to the reader of a page as it is. Only `matching/` looks inside.
 */
import type { Claim, Pack, Pair, Question, Report } from './pack';

/** One name of an entity, in the spelling of the pack. */
export interface LexiconName {
  /** Index into {@link Lexicon.entities}. */
  entity: number;
  text: string;
  /** `own`: the name's own capitals or all capitals; `any`: lower case too. */
  capitals: 'own' | 'any' | 'exact';
  role: 'name' | 'short' | 'described' | 'not';
  /** Indices of entities, one of which must be named in the same passage. */
  beside?: number[];
}

export interface LexiconEntity {
  id: string;
  type: string;
  core: boolean | 'beside';
  versions: boolean;
}

/** One of the alternatives of a cue's term. */
export type Atom =
  | { type: 'word'; text: string; stem: boolean }
  | { type: 'entity'; entity: number; strict: boolean; version: boolean }
  | { type: 'slot'; slot: 'quantity' | 'date' | 'quote' };

/** A term of a cue: one of its atoms stands in the sentence (or, negated, none does). */
export interface Term {
  atoms: Atom[];
  absent: boolean;
  /** How it stands to the term before it: anywhere, after it, or near it on either side; `within` counts words. */
  order: 'any' | 'after' | 'near';
  within: number | null;
}

export interface Cue {
  /** As the author wrote it, for explanations. */
  source: string;
  language: string;
  terms: Term[];
}

export interface LexiconPosition {
  id: string;
  label: string;
  value: number | string | null;
  hedge: string | null;
  cues: Cue[];
  scope: Cue[];
  over: string[];
}

export interface LexiconQuestion {
  id: string;
  ask: string;
  kind: Question['kind'];
  unit: string | null;
  oneAnswer: boolean;
  about: number[][];
  notAbout: number[];
  cues: Cue[];
  unlisted: Cue[];
  positions: LexiconPosition[];
  pairs: Pair[];
}

export interface Lexicon {
  pack: Pick<Pack, 'id' | 'version' | 'asOf' | 'title'>;
  topic: number[][];
  entities: LexiconEntity[];
  names: LexiconName[];
  questions: LexiconQuestion[];
  reports: Pick<Report, 'id' | 'publisher' | 'origin' | 'url' | 'published'>[];
  claims: Pick<Claim, 'id' | 'report' | 'question' | 'position' | 'modality'>[];
}

/** What the gate knows: names of core entities only. */
export interface GateNames {
  /** Any of these opens a page. */
  names: string[];
}
