import { useId, useMemo } from 'preact/hooks';
import { buildComparison, type Comparison } from '../model/comparison';
import { type FilteredRows, filterRows, NO_FILTER } from '../model/comparison-filter';
import type { Dossier } from '../model/dossier';
import type { ExportFormat } from '../model/exports/formats';
import { independenceOf } from '../model/independence';
import { withKept } from '../model/kept-comparison';
import type { ReadPage } from '../model/page-view';
import { rivalsOf } from '../model/rival-packs';
import { FilterBar } from './FilterBar';
import { Icon } from './Glyph';
import { KeptHere, type KeptView } from './KeptHere';
import { keptWords } from './kept-words';
import { NotesContext } from './NoteBox';
import { PackPicker } from './PackPicker';
import { dossierChosen, type PanelChoice, type PanelChoices } from './panel-choices';
import { PANEL_VIEW_IDS, PANEL_VIEWS, type PanelViewId } from './panel-views';
import { RelatedReviews, type RelatedView } from './RelatedReviews';
import { RivalPacks } from './RivalPacks';
import { SaveMenu } from './SaveMenu';
import { Tabs } from './Tabs';
import { useKeptScroll } from './use-kept-scroll';
import { useWords, type Words } from './words';

interface PanelComparisonProps {
  page: ReadPage;
  kept: KeptView;
  related: RelatedView | null;
  choices: PanelChoices;
  wide: boolean;
  onJump(statement: string): void;
  onWiden: (() => void) | null;
  onSave(format: ExportFormat, dossiers: Dossier[]): void;
}

/** A page beside the reports of one pack, in the view and through the filter that the reader chose. */
export function PanelComparison({
  page,
  kept,
  related,
  choices,
  wide,
  onJump,
  onWiden,
  onSave,
}: PanelComparisonProps) {
  const words = useWords();
  const panel = useId();
  const { filter, chooseFilter } = choices;
  const dossier = dossierChosen(page.dossiers, choices.pack);
  const comparison = useMemo(() => {
    const { pages, here, published } = kept;
    const others = pages.filter((one) => one !== here);
    const both = withKept({ reading: page.reading, dossier, published, here }, others, keptWords(words));
    return buildComparison(both.reading, both.dossier);
  }, [page.reading, dossier, kept.pages, kept.here, kept.published, words]);
  const filtered = useMemo(() => filterRows(comparison, filter), [comparison, filter]);
  const rivals = useMemo(() => rivalsOf(dossier, page.dossiers), [dossier, page.dossiers]);
  const usual = wide ? 'matrix' : 'questions';
  const view = (choices.view === 'packs' && rivals.length === 0 ? null : choices.view) ?? usual;
  const label = (id: PanelChoice) => (id === 'packs' ? words.rivals.tab : words.panel.views[id]);
  const region = useKeptScroll(choices.places, filtered.shown > 0 ? `${dossier.pack.id} ${view}` : null);
  return (
    <NotesContext.Provider value={{ ...kept, pack: dossier.pack.id }}>
      <header class="panel-head">
        <div class="panel-page">
          <div>
            <h1>{page.title || words.popup.untitled}</h1>
            <p>{[page.site, packLine(dossier, words)].filter(Boolean).join(' · ')}</p>
          </div>
          <SaveMenu page={page} onSave={(format) => onSave(format, [dossier])} />
          {onWiden && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.panel.widen}
              title={words.panel.widen}
              onClick={onWiden}
            >
              <Icon name="out" />
            </button>
          )}
        </div>
        <KeptHere kept={kept} />
        {related && <RelatedReviews related={related} />}
        {page.dossiers.length > 1 && (
          <PackPicker dossiers={page.dossiers} chosen={dossier.pack.id} onChoose={choices.choosePack} />
        )}
        <Tabs
          label={words.panel.view}
          tabs={viewsFor(rivals).map((id) => ({ id, label: label(id) }))}
          selected={view}
          panel={panel}
          onSelect={(id) => choices.chooseView(id as PanelChoice)}
        />
        {view !== 'packs' && (
          <FilterBar dossier={dossier} filter={filter} filtered={filtered} onFilter={chooseFilter} />
        )}
      </header>
      <main class="panel-main">
        <div
          class="panel-view"
          data-view={view}
          id={panel}
          role="tabpanel"
          aria-label={label(view)}
          ref={region}
        >
          {view === 'packs' ? (
            <RivalPacks dossier={dossier} rivals={rivals} />
          ) : (
            <FilteredView
              view={view}
              comparison={comparison}
              filtered={filtered}
              choices={choices}
              onJump={onJump}
            />
          )}
        </div>
      </main>
    </NotesContext.Provider>
  );
}

/** Packs are compared where there is another one on the dispute. */
const viewsFor = (rivals: Dossier[]): PanelChoice[] =>
  rivals.length > 0 ? [...PANEL_VIEW_IDS, 'packs'] : PANEL_VIEW_IDS;

interface FilteredViewProps extends Pick<PanelComparisonProps, 'choices' | 'onJump'> {
  view: PanelViewId;
  comparison: Comparison;
  filtered: FilteredRows;
}

function FilteredView({ view, comparison, filtered, choices, onJump }: FilteredViewProps) {
  const words = useWords().panel;
  const { filter, chooseFilter, open, setOpen } = choices;
  const View = PANEL_VIEWS[view];
  if (filtered.shown > 0)
    return (
      <View comparison={comparison} groups={filtered.groups} open={open} onOpen={setOpen} onJump={onJump} />
    );
  return (
    <div class="panel-empty">
      <p>{filter.text || filter.entity ? words.noMatch : words.noRows[filter.scope]}</p>
      {filtered.total > 0 && (
        <button type="button" class="button" onClick={() => chooseFilter(NO_FILTER)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function packLine({ pack, reports }: Dossier, words: Words): string {
  const { publishers } = independenceOf(reports);
  return words.panel.packLine(reports.length, publishers, pack.asOf);
}
