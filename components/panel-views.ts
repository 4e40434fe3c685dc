import type { ComponentType } from 'preact';
import type { Comparison } from '../model/comparison';
import { Matrix } from './Matrix';
import type { CellPlace } from './matrix-place';
import { AgreementGrid } from './pictures/AgreementGrid';
import { LanesView } from './pictures/LanesView';
import { TimelineView } from './pictures/TimelineView';
import { QuestionList } from './QuestionList';

/** What each view of the panel is given. */
export interface PanelViewProps {
  comparison: Comparison;
  /** The rows that pass the filters, by topic; never empty. */
  groups: Comparison['groups'];
  open: CellPlace | null;
  onOpen(cell: CellPlace | null): void;
  onJump(statement: string): void;
}

/** The ways to look at one comparison, in the order of their tabs. Their names are in the words, `panel.views`. */
export const PANEL_VIEWS = {
  questions: QuestionList,
  matrix: Matrix,
  lanes: LanesView,
  grid: AgreementGrid,
  timeline: TimelineView,
} satisfies Record<string, ComponentType<PanelViewProps>>;

export type PanelViewId = keyof typeof PANEL_VIEWS;

export const PANEL_VIEW_IDS = Object.keys(PANEL_VIEWS) as PanelViewId[];
