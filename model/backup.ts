/** The reader's own data as one file, and what restoring it would change. docs/backup.md */
import * as v from 'valibot';

export const BACKUP_FORMAT = 'crossread-backup/1';

/** What a backup holds, in the order in which windows list it. */
export const BACKUP_PARTS = [
  'settings',
  'dismissals',
  'keptPages',
  'notes',
  'claimReviews',
  'packs',
] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PartReviewSchema = v.object({
  /** Entries that are not here. */
  added: count,
  same: count,
  /** Entries that are here with another content. */
  differs: count,
  /** Of those that differ, the ones that are newer here. */
  newer: count,
});
export type PartReview = v.InferOutput<typeof PartReviewSchema>;

/** A backup beside what is kept here. */
export const BackupReviewSchema = v.object({
  /** ISO date and time, UTC. */
  saved: v.string(),
  parts: v.object(
    Object.fromEntries(BACKUP_PARTS.map((part) => [part, PartReviewSchema])) as Record<
      BackupPart,
      typeof PartReviewSchema
    >,
  ),
});
export type BackupReview = v.InferOutput<typeof BackupReviewSchema>;

/** Why a file cannot be restored: it is no JSON, no backup, one of a newer program, or an entry of it does not fit. */
export type BackupProblem =
  | { code: 'not-json' | 'not-backup' | 'newer' }
  /** `at` counts from 1. */
  | { code: 'bad-entry'; part: BackupPart; at: number };

/** How many entries restoring touches: those that are added, and those that differ. */
export const totalsOf = ({ parts }: BackupReview): Omit<PartReview, 'same'> => {
  const sum = (key: keyof PartReview) => BACKUP_PARTS.reduce((total, part) => total + parts[part][key], 0);
  return { added: sum('added'), differs: sum('differs'), newer: sum('newer') };
};
