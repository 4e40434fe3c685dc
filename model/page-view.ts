/** What a window knows of the page beside it. */
import type { Dossier } from './dossier';
import type { Reading } from './reading';

interface Page {
  title: string;
  /** Under which the page is switched off; null for pages that belong to no site. */
  site: string | null;
}

/** Why a page is not read. */
export const OBSTACLES = [
  'paused',
  'site-off',
  'not-chosen',
  'not-asked',
  'browser-page',
  'not-html',
  'no-access',
  'no-tab',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export type PageView =
  | { state: 'loading' }
  | ({ state: Obstacle } & Page)
  /** `message` says what went wrong, in a sentence. */
  | ({ state: 'failed'; message: string } & Page)
  /** `reading` null: the page names nothing that a pack is about. `progress` is a share, 0–1, 1 when done. */
  | ({
      state: 'read';
      progress: number;
      reading: Reading | null;
      dossiers: Dossier[];
      /** What the page would be had the reader not asked for it. */
      asked?: 'not-chosen' | 'not-asked';
    } & Page);

export type ReadPage = Extract<PageView, { state: 'read' }>;
