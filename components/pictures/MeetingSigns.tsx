import { signsOf } from '../../model/agreement';
import type { Relation } from '../../model/reading';

/** One sign in a field of 6 by 6: two lines that run together, one that forks, two that cross. */
const SIGNS: Record<Relation, string> = {
  agrees: 'M1 2h4M1 4.2h4',
  differs: 'M1 5 3 3V1M3 3l2 2',
  conflicts: 'M1 1l4 4M5 1L1 5',
};

const FIELD = 6;

interface MeetingSignsProps {
  counts: Record<Relation, number>;
  /** Signs in a row, and rows. */
  columns: number;
}

/** A sign for each question that two reports share, conflicts first; where they are many, by their shares. */
export function MeetingSigns({ counts, columns }: MeetingSignsProps) {
  return (
    <svg class="signs" viewBox={`0 0 ${columns * FIELD} ${columns * FIELD}`} aria-hidden="true">
      {signsOf(counts, columns * columns).map((relation, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a sign is its place
          key={i}
          data-standing={relation}
          d={SIGNS[relation]}
          transform={`translate(${(i % columns) * FIELD} ${Math.floor(i / columns) * FIELD})`}
        />
      ))}
    </svg>
  );
}
