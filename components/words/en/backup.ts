import type { Format } from '../format';

/** The reader's own data in the options: saved and restored. */
export const backup = ({ date, number, plural }: Format) => ({
  title: 'Your data',
  hint: 'Settings, what you hid, pages and notes that you keep, and packs that you installed, in one file. Nobody but you gets it.',
  save: 'Save a backup',
  choose: 'Restore from a file…',
  left: (n: number) =>
    plural(n, {
      one: '# entry was written by another version of Crossread and is not in the file. Here it is kept as it was.',
      other:
        '# entries were written by another version of Crossread and are not in the file. Here they are kept as they were.',
    }),
  room: {
    used: (used: string, most: string) =>
      `Crossread keeps ${used} on this device. The browser has room for ${most}.`,
    lasting: 'The browser keeps all of it until you remove it.',
    fleeting: 'The browser may delete it when the disk is nearly full. A backup is safe from that.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree to keep it. Save a backup now and then.',
  },
  review: 'Before it is restored',
  savedOn: (name: string, iso: string) => `${name}, saved on ${date(iso)}`,
  parts: {
    settings: 'Settings',
    dismissals: 'Hidden by you',
    keptPages: 'Kept pages',
    notes: 'Notes',
    claimReviews: 'Fact-checks of others',
    packs: 'Packs',
  },
  added: 'New',
  same: 'The same',
  differs: 'Different here',
  nothing: 'Everything in the file is here already.',
  replace: (n: number) =>
    plural(n, {
      one: 'Put the file’s in place of the # that is different here',
      other: 'Put the file’s in place of the # that are different here',
    }),
  newer: (n: number) => plural(n, { one: '# of them is newer here.', other: '# of them are newer here.' }),
  restore: 'Restore',
  dismiss: 'Close',
  checking: (name: string) => `Looking through ${name}…`,
  restoring: (name: string) => `Restoring ${name}…`,
  restored: (name: string) => `Restored from ${name}.`,
  problems: {
    'not-json': (name: string) => `${name} is damaged, or no backup of Crossread. Nothing was changed.`,
    'not-backup': (name: string) => `${name} is no backup of Crossread. Nothing was changed.`,
    newer: (name: string) =>
      `${name} was saved by a newer version of Crossread. Update Crossread and try again. Nothing was changed.`,
  },
  badEntry: (name: string, part: string, at: number) =>
    `${name} was not restored: entry ${number(at)} under “${part}” does not fit. Nothing was changed.`,
});

export type BackupWords = ReturnType<typeof backup>;
