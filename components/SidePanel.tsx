import type { Dossier } from '../model/dossier';
import type { ExportFormat } from '../model/exports/formats';
import type { PageView } from '../model/page-view';
import { KeptHere, type KeptView } from './KeptHere';
import { type PageActions, PageNotice } from './PageNotice';
import { PanelComparison } from './PanelComparison';
import { Progress } from './Progress';
import { usePanelChoices } from './panel-choices';
import { RelatedReviews, type RelatedView } from './RelatedReviews';
import { SelectionForm, type SelectionView } from './SelectionForm';
import { useWords } from './words';

export interface SidePanelProps extends PageActions {
  page: PageView;
  kept: KeptView;
  /** Fact-checks of others beside the page; null where there is nothing to say of any. */
  related: RelatedView | null;
  /** Words that wait to be kept as a claim; null for none. */
  selection: SelectionView | null;
  /** Room for the matrix; without it the comparison is a list, unless the reader asks for the matrix. */
  wide: boolean;
  /** A sentence about what the last press came to, null for none. */
  notice: string | null;
  onJump(statement: string): void;
  /** Opens the comparison in a tab of its own; null where it is in one. */
  onWiden: (() => void) | null;
  /** @param dossiers whose reports are compared */
  onSave(format: ExportFormat, dossiers: Dossier[]): void;
}

/** The comparison of a page with the reports of a pack. */
export function SidePanel({
  page,
  kept,
  related,
  selection,
  wide,
  notice,
  onJump,
  onWiden,
  onSave,
  ...actions
}: SidePanelProps) {
  const words = useWords();
  const choices = usePanelChoices();
  return (
    <div class={wide ? 'panel wide' : 'panel'}>
      {notice !== null && (
        <p class="panel-notice" role="status">
          {notice}
        </p>
      )}
      {page.state === 'read' && page.progress < 1 && (
        <section aria-label={words.states.reading.title}>
          <Progress value={page.progress} />
        </section>
      )}
      {selection ? (
        <SelectionForm selection={selection} />
      ) : page.state === 'read' && page.dossiers.length > 0 ? (
        <PanelComparison
          page={page}
          kept={kept}
          related={related}
          choices={choices}
          wide={wide}
          onJump={onJump}
          onWiden={onWiden}
          onSave={onSave}
        />
      ) : (
        <main>
          <h1 class="unseen">{page.state === 'loading' ? words.name : page.title || words.popup.untitled}</h1>
          <PageNotice page={page} {...actions} />
          {page.state === 'read' && (
            <div class="panel-beside">
              <KeptHere kept={kept} />
              {related && <RelatedReviews related={related} />}
            </div>
          )}
        </main>
      )}
    </div>
  );
}
