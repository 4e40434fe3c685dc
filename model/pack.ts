/**
 * The pack: one dispute as data. Entities and their names, questions and the positions that can be taken, reports and
 * their claims with evidence, and the cues by which the engine recognises an answer. The schema is the one place that
 * says what a pack is: types, docs/pack-format.md and packs/pack.schema.json are made from it.
 */
import * as v from 'valibot';
import { EntitySchema } from './pack-entity';
import { ExamplesSchema } from './pack-examples';
import { byLanguage, field, id, isoDate, language, line, list } from './pack-fields';
import { PACK_LIMITS as LIMITS } from './pack-limits';
import { QuestionHeadSchema, QuestionSchema } from './pack-question';
import { ClaimSchema, ReportSchema } from './pack-report';

export type { Entity } from './pack-entity';
export type { Example, Examples } from './pack-examples';
export type { Pair, Question } from './pack-question';
export type { Claim, Report, TextQuoteSelector } from './pack-report';

/** The format that this program writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;

const wordLists = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'the name of a list: lower case letters, digits and hyphens')),
    list(line, LIMITS.words.most),
    'an object with lists of words',
  ),
  v.maxEntries(LIMITS.wordLists.most, `at most ${LIMITS.wordLists.most} lists`),
);

const head = {
  formatVersion: field(v.literal(FORMAT_VERSION, `${FORMAT_VERSION}`), 'The format of the file.'),
  id: field(id, 'The pack’s own name; another pack of the same id takes its place.'),
  version: field(
    v.pipe(v.string('a version'), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version such as 1.0.0')),
    'Counts up with every change.',
  ),
  title: field(line, 'What the dispute is, in a few words.'),
  summary: field(line, 'The dispute in one or two sentences that take no side.'),
  asOf: field(isoDate, 'Up to when reports were looked for.'),
  languages: field(list(language, LIMITS.languages.most), 'Languages that its cues cover.'),
  licence: field(line, 'On what terms it may be passed on.'),
  maintainer: field(
    v.object({
      name: field(line, 'Who answers for it.'),
      interests: field(line, 'Their stake in the dispute, or that there is none.'),
    }),
    'Who made it, and what they have to do with the parties.',
  ),
  topic: field(
    list(list(id, LIMITS.entities.most), 20),
    'The sides, each a list of entities: a passage answers questions only where it names one of each.',
  ),
  entities: field(list(EntitySchema, LIMITS.entities.most), 'Who and what it is about.'),
};

/** The head of a pack as its author writes it: all but claims, cues, words and examples, which have files of their own. */
export const PackHeadSchema = v.object({
  $schema: v.optional(field(v.string(), 'Where editors find this description.')),
  ...head,
  questions: field(list(QuestionHeadSchema, LIMITS.questions.most), 'What can be answered differently.'),
  reports: field(list(ReportSchema, LIMITS.reports.most), 'The reports that take positions.'),
});

export const ClaimsSchema = list(ClaimSchema, LIMITS.claims.most);

/** The cues of one language as their author writes them; docs/writing-a-pack.md explains their notation. */
export const CueFileSchema = v.object({
  $schema: v.optional(field(v.string(), 'Where editors find this description.')),
  words: field(wordLists, 'Named lists, written `[name]` in cues. `topic` and `unit-NAME` are reserved.'),
  questions: field(
    v.record(
      id,
      v.object({
        cues: v.optional(
          field(list(line, LIMITS.cues.most), 'Quantities and dates: what finds the sentence.'),
        ),
        unlisted: v.optional(
          field(list(line, LIMITS.cues.most), 'What shows an answer that is none of the positions.'),
        ),
        positions: v.optional(
          field(v.record(id, list(line, LIMITS.cues.most)), 'What recognises each position.'),
        ),
        scope: v.optional(
          field(v.record(id, list(line, LIMITS.cues.most)), 'What each position needs to be meant at all.'),
        ),
      }),
    ),
    'Cues by question.',
  ),
});

export const PackSchema = v.object(
  {
    ...head,
    words: field(byLanguage(wordLists), 'Named lists of words for cues, written `[name]` there.'),
    questions: field(list(QuestionSchema, LIMITS.questions.most), 'What can be answered differently.'),
    reports: field(list(ReportSchema, LIMITS.reports.most), 'The reports that take positions.'),
    claims: field(ClaimsSchema, 'Which report takes which position, with evidence.'),
    examples: v.optional(field(byLanguage(ExamplesSchema), 'Sentences that the cues are tried on.')),
  },
  'a pack: an object',
);

export type Pack = v.InferOutput<typeof PackSchema>;
export type CueFile = v.InferOutput<typeof CueFileSchema>;
