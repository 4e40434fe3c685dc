import { useId, useMemo } from 'preact/hooks';
import { buildComparison } from '../model/comparison';
import { filterRows, NO_FILTER } from '../model/comparison-filter';
import type { Dossier } from '../model/dossier';
import { independenceOf } from '../model/independence';
import type { ReadPage } from '../model/page-view';
import { FilterBar } from './FilterBar';
import { Icon } from './Glyph';
import { PackPicker } from './PackPicker';
import { dossierChosen, type PanelChoices } from './panel-choices';
import { PANEL_VIEW_IDS, PANEL_VIEWS, type PanelViewId } from './panel-views';
import { Tabs } from './Tabs';
import { useKeptScroll } from './use-kept-scroll';
import { useWords, type Words } from './words';

interface PanelComparisonProps {
  page: ReadPage;
  choices: PanelChoices;
  wide: boolean;
  onJump(statement: string): void;
  onWiden: (() => void) | null;
}

/** A page beside the reports of one pack, in the view and through the filter that the reader chose. */
export function PanelComparison({ page, choices, wide, onJump, onWiden }: PanelComparisonProps) {
  const words = useWords();
  const panel = useId();
  const { filter, chooseFilter, open, setOpen } = choices;
  const dossier = dossierChosen(page.dossiers, choices.pack);
  const comparison = useMemo(() => buildComparison(page.reading, dossier), [page.reading, dossier]);
  const filtered = useMemo(() => filterRows(comparison, filter), [comparison, filter]);
  const view = choices.view ?? (wide ? 'matrix' : 'questions');
  const View = PANEL_VIEWS[view];
  const region = useKeptScroll(choices.places, filtered.shown > 0 ? `${dossier.pack.id} ${view}` : null);
  return (
    <>
      <header class="panel-head">
        <div class="panel-page">
          <div>
            <h1>{page.title || words.popup.untitled}</h1>
            <p>{[page.site, packLine(dossier, words)].filter(Boolean).join(' · ')}</p>
          </div>
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
        {page.dossiers.length > 1 && (
          <PackPicker dossiers={page.dossiers} chosen={dossier.pack.id} onChoose={choices.choosePack} />
        )}
        <Tabs
          label={words.panel.view}
          tabs={PANEL_VIEW_IDS.map((id) => ({ id, label: words.panel.views[id] }))}
          selected={view}
          panel={panel}
          onSelect={(id) => choices.chooseView(id as PanelViewId)}
        />
        <FilterBar dossier={dossier} filter={filter} filtered={filtered} onFilter={chooseFilter} />
      </header>
      <main class="panel-main">
        <div
          class="panel-view"
          data-view={view}
          id={panel}
          role="tabpanel"
          aria-label={words.panel.views[view]}
          ref={region}
        >
          {filtered.shown === 0 ? (
            <div class="panel-empty">
              <p>{filter.text || filter.entity ? words.panel.noMatch : words.panel.noRows[filter.scope]}</p>
              {filtered.total > 0 && (
                <button type="button" class="button" onClick={() => chooseFilter(NO_FILTER)}>
                  {words.panel.clear}
                </button>
              )}
            </div>
          ) : (
            <View
              comparison={comparison}
              groups={filtered.groups}
              open={open}
              onOpen={setOpen}
              onJump={onJump}
            />
          )}
        </div>
      </main>
    </>
  );
}

function packLine({ pack, reports }: Dossier, words: Words): string {
  const { publishers } = independenceOf(reports);
  return words.panel.packLine(reports.length, publishers, pack.asOf);
}
