import { useId } from 'preact/hooks';
import { buildComparison, passes, ROW_FILTERS, type RowFilter } from '../model/comparison';
import type { Dossier } from '../model/dossier';
import { independenceOf } from '../model/independence';
import type { PageView, ReadPage } from '../model/page-view';
import { Icon } from './Glyph';
import { type PageActions, PageNotice } from './PageNotice';
import { Progress } from './Progress';
import { dossierChosen, type PanelChoices, usePanelChoices } from './panel-choices';
import { PANEL_VIEW_IDS, PANEL_VIEWS, type PanelViewId } from './panel-views';
import { Segments } from './Segments';
import { Tabs } from './Tabs';
import { useWords } from './words';

export interface SidePanelProps extends PageActions {
  page: PageView;
  /** Room for the matrix; without it the comparison is a list, unless the reader asks for the matrix. */
  wide: boolean;
  /** A sentence about what the last press came to, null for none. */
  notice: string | null;
  onJump(statement: string): void;
  /** Opens the comparison in a tab of its own; null where it is in one. */
  onWiden: (() => void) | null;
}

/** The comparison of a page with the reports of a pack. */
export function SidePanel({ page, wide, notice, onJump, onWiden, ...actions }: SidePanelProps) {
  const choices = usePanelChoices();
  return (
    <div class={wide ? 'panel wide' : 'panel'}>
      {notice !== null && (
        <p class="panel-notice" role="status">
          {notice}
        </p>
      )}
      {page.state === 'read' && page.progress < 1 && <Progress value={page.progress} />}
      {page.state === 'read' && page.dossiers.length > 0 ? (
        <PanelComparison page={page} choices={choices} wide={wide} onJump={onJump} onWiden={onWiden} />
      ) : (
        <main>
          <PageNotice page={page} {...actions} />
        </main>
      )}
    </div>
  );
}

interface PanelComparisonProps extends Pick<SidePanelProps, 'wide' | 'onJump' | 'onWiden'> {
  page: ReadPage;
  choices: PanelChoices;
}

function PanelComparison({ page, choices, wide, onJump, onWiden }: PanelComparisonProps) {
  const words = useWords();
  const panel = useId();
  const { filter, chooseFilter, open, setOpen } = choices;
  const dossier = dossierChosen(page.dossiers, choices.pack);
  const view = choices.view ?? (wide ? 'matrix' : 'questions');
  const View = PANEL_VIEWS[view];
  const comparison = buildComparison(page.reading, dossier);
  const groups = comparison.groups
    .map(({ topic, rows }) => ({ topic, rows: rows.filter((row) => passes(row, filter)) }))
    .filter(({ rows }) => rows.length > 0);
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
        <Segments<RowFilter>
          label={words.panel.filter}
          choices={ROW_FILTERS.map((value) => ({
            value,
            label: words.panel.filters[value],
            count: comparison.counts[value],
          }))}
          chosen={filter}
          onChoose={chooseFilter}
        />
      </header>
      <main class="panel-main">
        <div id={panel} role="tabpanel" aria-label={words.panel.views[view]}>
          {groups.length === 0 ? (
            <p class="panel-empty">{words.panel.noRows[filter]}</p>
          ) : (
            <View comparison={comparison} groups={groups} open={open} onOpen={setOpen} onJump={onJump} />
          )}
        </div>
      </main>
    </>
  );
}

function packLine({ pack, reports }: Dossier, words: ReturnType<typeof useWords>): string {
  const { publishers } = independenceOf(reports);
  return words.panel.packLine(reports.length, publishers, pack.asOf);
}

interface PackPickerProps {
  dossiers: Dossier[];
  chosen: string;
  onChoose(pack: string): void;
}

function PackPicker({ dossiers, chosen, onChoose }: PackPickerProps) {
  const words = useWords();
  return (
    <label class="pack-picker">
      <span class="unseen">{words.panel.pack}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {dossiers.map(({ pack }) => (
          <option key={pack.id} value={pack.id}>
            {pack.title}
          </option>
        ))}
      </select>
    </label>
  );
}
