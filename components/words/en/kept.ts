import type { Format } from '../format';

/** Pages that the reader keeps, what has become of them, and notes. */
export const kept = ({ date, plural }: Format) => ({
  keep: 'Keep this page',
  on: (iso: string) => `Kept by you, ${date(iso)}`,
  collection: 'Kept by you',
  title: 'Kept pages',
  hint: 'Pages you kept: what they are and the sentences that answer a question, not their text. No site can see them.',
  none: 'No page is kept. The popup and the comparison have a button for it.',
  answers: (n: number) => plural(n, { one: '# answer kept', other: '# answers kept' }),
  remove: 'Remove',
  removed: (title: string) => `Removed: ${title}`,
  undo: 'Undo',
  unchanged: 'Every sentence that you kept stands here as it did.',
  changed: (n: number) =>
    plural(n, {
      one: '# sentence that you kept no longer stands here as it did',
      other: '# sentences that you kept no longer stand here as they did',
    }),
  before: 'When you kept it',
  after: 'Now',
  gone: 'Nothing stands in its place.',
  notes: {
    title: 'Your notes',
    hint: 'Notes on pages and on claims of reports. They stay on this device.',
    none: 'There are no notes.',
    add: 'Add a note',
    label: 'Your note',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    delete: 'Delete',
    deleted: 'The note is deleted.',
    on: (about: string) => `Note on ${about}`,
    written: (iso: string) => `Written ${date(iso)}`,
  },
});

export type KeptWords = ReturnType<typeof kept>;
