/** Questions of a pack, the positions that can be taken, and the cues by which they are recognised. */
import * as v from 'valibot';
import { byLanguage, field, flag, id, line, list, oneOf } from './pack-fields';
import { PACK_LIMITS as LIMITS } from './pack-limits';

const cues = byLanguage(list(line, LIMITS.cues.most));

/** What both forms of a position share: as the author writes it, and as a pack has it. */
const position = {
  id: field(id, 'How claims, pairs and cues refer to it.'),
  label: field(line, 'The answer in a few words, as the windows show it.'),
  value: v.optional(
    field(
      v.union(
        [
          v.number(),
          v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/, 'a date or period')),
        ],
        'a number, a date as YYYY-MM-DD, or a period as YYYY-MM-DD/YYYY-MM-DD',
      ),
      'Of a quantity: a number in the question’s unit; of a date: a day or a period. A fall is negative.',
    ),
  ),
  hedge: v.optional(
    field(line, 'How exactly the value is meant, in English: nearly, more than, about, up to.'),
  ),
  over: v.optional(
    field(list(id, LIMITS.positions.most), 'Positions that this one silences where one sentence fits both.'),
  ),
};

export const PositionSchema = v.object(
  {
    ...position,
    cues: v.optional(field(cues, 'Any of these recognises the position.')),
    scope: v.optional(
      field(cues, 'Quantities and dates: any of these must stand there for the position to be meant at all.'),
    ),
  },
  'a position: an object',
);

export const PairSchema = v.object(
  {
    a: field(id, 'A position, or `unlisted`: an answer that no report gives.'),
    b: field(
      v.union([v.literal('*'), id], 'the id of a position, or “*”'),
      'A position, `unlisted`, or `*`: every other one.',
    ),
    relation: field(oneOf('agrees', 'differs', 'conflicts'), 'How the two answers stand to each other.'),
    reason: field(line, 'Why, in a few words that the reader sees.'),
  },
  'a pair: an object',
);

/** What both forms of a question share. */
const question = {
  id: field(id, 'How claims and cues refer to it.'),
  ask: field(line, 'The question, as the windows show it.'),
  short: v.optional(
    field(
      v.pipe(line, v.maxLength(40)),
      'The question in two or three words, for a tab or the head of a column.',
    ),
  ),
  topic: v.optional(field(line, 'The heading under which the windows group it.')),
  note: v.optional(field(line, 'What a reader of the comparison should know.')),
  kind: field(
    oneOf('category', 'party', 'quantity', 'date', 'quote'),
    '`quantity` and `date` are measured: the figure picks the position. The others are found by their positions’ cues.',
  ),
  unit: v.optional(field(line, 'Of a quantity: `percent`, or NAME where the words have a list `unit-NAME`.')),
  oneAnswer: field(flag, 'It has one answer: two different ones conflict unless a pair says otherwise.'),
  about: v.optional(
    field(list(id, LIMITS.entities.most), 'Entities that it is about, where its wording does not name them.'),
  ),
  changes: v.optional(field(flag, 'The answer may change with time: a later date explains a different one.')),
  accusation: v.optional(
    field(flag, 'Its answers are part of what is alleged: a word of alleging makes them alleged.'),
  ),
  notAbout: v.optional(
    field(
      list(id, LIMITS.entities.most),
      'Entities whose own case this is not: what is said of them is no answer.',
    ),
  ),
  pairs: v.optional(field(list(PairSchema, LIMITS.pairs.most), 'What `oneAnswer` and arithmetic get wrong.')),
};

export const QuestionSchema = v.object(
  {
    ...question,
    cues: v.optional(
      field(cues, 'Quantities and dates: any of these finds the sentence, the value decides the position.'),
    ),
    unlisted: v.optional(
      field(cues, 'Any of these shows that it is answered, though with none of the positions.'),
    ),
    positions: field(list(PositionSchema, LIMITS.positions.most), 'The answers that reports give.'),
  },
  'a question: an object',
);

/** A question as its author writes it: cues have files of their own. */
export const QuestionHeadSchema = v.object({
  ...question,
  positions: field(list(v.object(position), LIMITS.positions.most), 'The answers that reports give.'),
});

export type Question = v.InferOutput<typeof QuestionSchema>;
export type Pair = v.InferOutput<typeof PairSchema>;
