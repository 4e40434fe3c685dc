/** Words that the reader selected, until it is said what they answer. */
import * as v from 'valibot';
import { AboutPageSchema, KeptPageSchema, SelectionSchema } from './kept-page';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

export const PendingSelectionSchema = v.variant('state', [
  v.object({
    tab,
    state: v.literal('chosen'),
    url: KeptPageSchema.entries.url,
    about: AboutPageSchema,
    selection: SelectionSchema,
  }),
  /** It is in a private window, too long for a claim, or on a page without an address to keep it under. */
  v.object({ tab, state: v.picklist(['private', 'long', 'no-address']) }),
]);
export type PendingSelection = v.InferOutput<typeof PendingSelectionSchema>;
