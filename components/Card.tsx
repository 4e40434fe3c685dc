import type { Dossier } from '../model/dossier';
import type { Mention, Statement } from '../model/reading';
import type { Settings } from '../model/settings';

/** What stands at the place that the reader pointed at. At least one statement, or a mention. */
export interface CardFinding {
  /** In page order; several become tabs. */
  statements: Statement[];
  /** Shown when there is no statement here. */
  mention: Mention | null;
  /** The pack's report that this page is (`reading.report`): its publisher is no independent support. */
  report: string | null;
}

export interface CardProps {
  finding: CardFinding;
  /** Null while it is on its way; may be restricted to the finding's questions and entities. */
  dossier: Dossier | null;
  /** A sentence for the reader, null when all is well. */
  error: string | null;
  /** A pinned card stays until it is closed; the others close when the pointer leaves. */
  pinned: boolean;
  appearance: Settings['appearance'];
  /** BCP 47 tag of the words, dates and numbers; English when left out. */
  language?: string;
  onClose(): void;
  onPin(): void;
  onCompare(): void;
}

/**
 * The card. Its root fills the box it is given up to 26rem by 60vh, and carries `data-theme`; style it with
 * `card.css?inline` in the same shadow root. It touches nothing outside its own elements.
 */
export function Card({ finding }: CardProps) {
  return (
    <section class="card" role="dialog">
      {finding.statements.map((statement) => (
        <p key={statement.id}>{statement.question}</p>
      ))}
    </section>
  );
}
