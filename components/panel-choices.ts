import { useRef, useState } from 'preact/hooks';
import { NO_FILTER, type RowFilter } from '../model/comparison-filter';
import type { Dossier } from '../model/dossier';
import type { CellPlace } from './matrix-place';
import type { PanelViewId } from './panel-views';

/**
 * What the reader chose in the panel, and how far it is scrolled. It is kept above what shows the page, so that it
 * outlives a change of tabs and pages that have no comparison.
 */
export function usePanelChoices() {
  const [view, chooseView] = useState<PanelChoice | null>(null);
  const [pack, setPack] = useState<string | null>(null);
  const [filter, chooseFilter] = useState<RowFilter>(NO_FILTER);
  const [open, setOpen] = useState<CellPlace | null>(null);
  const places = useRef(new Map<string, ScrollPlace>()).current;
  const choosePack = (id: string) => {
    setPack(id);
    setOpen(null);
  };
  return { view, chooseView, pack, choosePack, filter, chooseFilter, open, setOpen, places };
}

/** A view of the comparison, or the packs themselves side by side. */
export type PanelChoice = PanelViewId | 'packs';

export type PanelChoices = ReturnType<typeof usePanelChoices>;

/** In pixels, as the element that scrolls has them. */
export interface ScrollPlace {
  top: number;
  left: number;
}

/** The dossier of the chosen pack; the first where the page has nothing to do with that one. */
export const dossierChosen = (dossiers: Dossier[], pack: string | null): Dossier =>
  dossiers.find((known) => known.pack.id === pack) ?? dossiers[0]!;
