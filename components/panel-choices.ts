import { useState } from 'preact/hooks';
import type { RowFilter } from '../model/comparison';
import type { Dossier } from '../model/dossier';
import type { OpenCell } from './Matrix';
import type { PanelViewId } from './panel-views';

/**
 * What the reader chose in the panel. It is kept above what shows the page, so that it outlives a change of tabs and
 * pages that have no comparison.
 */
export function usePanelChoices() {
  const [view, chooseView] = useState<PanelViewId | null>(null);
  const [pack, choosePack] = useState<string | null>(null);
  const [filter, chooseFilter] = useState<RowFilter>('all');
  const [open, setOpen] = useState<OpenCell | null>(null);
  return { view, chooseView, pack, choosePack, filter, chooseFilter, open, setOpen };
}

export type PanelChoices = ReturnType<typeof usePanelChoices>;

/** The dossier of the chosen pack; the first where the page has nothing to do with that one. */
export const dossierChosen = (dossiers: Dossier[], pack: string | null): Dossier =>
  dossiers.find((known) => known.pack.id === pack) ?? dossiers[0]!;
