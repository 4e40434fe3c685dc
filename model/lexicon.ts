/**
 * The lexicon: a pack compiled for matching. Plain JSON, made once per pack version in the background, kept in the
 * database and handed to the reader of a page as it is. Only `matching/` looks inside.
 */
import type { Pack, Pair, Question, Report } from './pack';

/** One name of an entity, in the spelling of the pack. */
export interface LexiconName {
  /** Index into {@link Lexicon.entities}. */
  entity: number;
  text: string;
  /** `own`: the name's own capitals or all capitals; `any`: lower case too; `exact`: as written. */
  capitals: 'own' | 'any' | 'exact';
  /** `short` counts only after a `name` on the same page; `described` is no mention; `not` means something else. */
  role: 'name' | 'short' | 'described' | 'not';
  /** Indices of entities, one of which must be named in the same passage. */
  beside: number[];
}

export interface LexiconEntity {
  id: string;
  type: string;
  core: boolean | 'beside';
  versions: boolean;
}

export type Slot = 'quantity' | 'date' | 'quote';

/** The alternatives of one term of a cue: any of them will do. */
export interface Choice {
  /** Indices into {@link Lexicon.terms}. */
  words: number[];
  /**
   * Entities by index; `strict` ones must be named, the others may be carried over by a pronoun. With a `version` only
   * a mention with just that one will do, with `*` a mention with any.
   */
  entities: { entity: number; strict: boolean; version: string | null }[];
  slots: Slot[];
}

/** One term of a cue and where it has to stand. */
export interface Term {
  /** Index into {@link Lexicon.choices}. */
  choice: number;
  /** It must not stand in the sentence at all. */
  absent: boolean;
  /** How it stands to the term before it: anywhere, after it, or near it on either side. */
  order: 'any' | 'after' | 'near';
  /** Most words between the two; null: no limit. */
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
  changes: boolean;
  accusation: boolean;
  /** Entities that it is about, and entities whose own case it is not. */
  about: number[];
  notAbout: number[];
  cues: Cue[];
  unlisted: Cue[];
  positions: LexiconPosition[];
  pairs: Pair[];
}

export interface Lexicon {
  pack: Pick<Pack, 'id' | 'version' | 'asOf' | 'title'>;
  /** Groups of entities, one of each of which a passage must name to answer anything. */
  topic: number[][];
  /** By language: the terms (the pack's word list `topic`) that show that the dispute is spoken of. */
  topicWords: Record<string, number[]>;
  /** By language: the nouns (word lists `unit-…`) that a number must count to be of that unit. */
  units: Record<string, Record<string, number[]>>;
  entities: LexiconEntity[];
  names: LexiconName[];
  /** Words and phrases of the cues, folded; a final `*` makes a stem. */
  terms: string[];
  choices: Choice[];
  questions: LexiconQuestion[];
  reports: Pick<Report, 'id' | 'publisher' | 'origin' | 'url' | 'published'>[];
  /** By question: its claims, as text. */
  claims: Record<string, string>;
}
