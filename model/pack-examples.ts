/** Sentences that the cues of a pack are tried on. */
import * as v from 'valibot';
import { field, list, text } from './pack-fields';
import { PACK_LIMITS as LIMITS } from './pack-limits';

const sentence = text(LIMITS.sentenceCharacters.most);
const answer = v.pipe(
  v.string('question:position'),
  v.regex(/^[a-z0-9.-]+:[a-z0-9.-]+$/, 'question:position, such as channel:letter'),
);

export const ExampleSchema = v.object(
  {
    text: field(sentence, 'A sentence as a newspaper might have it.'),
    before: v.optional(field(sentence, 'What stands right before it: a question, a heading, a sentence.')),
    for: v.optional(
      field(
        list(answer, LIMITS.positions.most),
        'What it answers: `question:position`, or `question:unlisted`.',
      ),
    ),
    denies: v.optional(
      field(
        list(answer, LIMITS.positions.most),
        'What it denies: “no letter was sent” denies `channel:letter`.',
      ),
    ),
    against: v.optional(
      field(
        list(
          v.pipe(
            v.string('an answer'),
            v.regex(/^[a-z0-9.-]+(:[a-z0-9.-]+)?$/, 'question or question:position'),
          ),
          LIMITS.positions.most,
        ),
        'What it must not be taken for. Without this list: everything but what it is for.',
      ),
    ),
  },
  'an example: an object',
);

export const ExamplesSchema = v.object(
  {
    $schema: v.optional(field(v.string(), 'Where editors find this description.')),
    context: field(
      list(sentence, 20),
      'What stands above each sentence on the page that it is tried on; the first line is the headline.',
    ),
    sentences: field(list(ExampleSchema, LIMITS.examples.most), 'The sentences.'),
  },
  'an object with context and sentences',
);

export type Examples = v.InferOutput<typeof ExamplesSchema>;
export type Example = v.InferOutput<typeof ExampleSchema>;
