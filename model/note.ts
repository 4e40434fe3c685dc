/** Notes of the reader's own, in plain text, on a page or on a report's claim. */
import * as v from 'valibot';
import { addressKey } from './address';
import { isoDate } from './pack-fields';

const short = v.pipe(v.string(), v.maxLength(400));
const address = v.pipe(v.string(), v.maxLength(20_000));

/** Characters in a note. */
export const NOTE_LENGTH = 10_000;

/** What a note is on, as in the W3C Web Annotation model. A claim of a kept page has the page's address in its id. */
export const NoteTargetSchema = v.variant('type', [
  v.object({ type: v.literal('page'), url: address }),
  v.object({ type: v.literal('claim'), pack: short, claim: address }),
]);

export const NoteSchema = v.object({
  target: NoteTargetSchema,
  /** What the target is called where it is not at hand: a page's title, a claim's report and answer. */
  about: v.pipe(v.string(), v.maxLength(4000)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(NOTE_LENGTH)),
  created: isoDate,
  modified: isoDate,
});

export type NoteTarget = v.InferOutput<typeof NoteTargetSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;

/** One target, one note: this is what it is kept under. */
export const noteKey = (target: NoteTarget): string =>
  JSON.stringify(
    target.type === 'page' ? ['page', addressKey(target.url)] : ['claim', target.pack, target.claim],
  );
