import type { Standing } from '../model/reading';

/**
 * The signs of the standings are two lines each, the page and the reports: parallel, parting, crossing, and one beside
 * a line that is not there.
 */
const STANDING_PATHS: Record<Standing, string> = {
  agrees: 'M2.5 6h11M2.5 10h11',
  differs: 'M2.5 8h3.5c3 0 3.5-3.75 7.5-3.75M6 8c3 0 3.5 3.75 7.5 3.75',
  conflicts: 'M2 4.5c6.5 0 5.5 7 12 7M2 11.5c6.5 0 5.5-7 12-7',
  unlisted: 'M2.5 6h11M3 10.25h.01M8 10.25h.01M13 10.25h.01',
};

/** Decoration: the word always stands beside it. */
export function StandingGlyph({ standing }: { standing: Standing | null }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" data-standing={standing ?? 'none'}>
      <path d={standing ? STANDING_PATHS[standing] : 'M6 8h4'} />
    </svg>
  );
}

const ICON_PATHS = {
  close: 'm4 4 8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.5 2.5v4L4.25 9.25h7.5L9.5 6.5v-4M8 9.25v4.25',
  turn: 'm6 4 4 4-4 4',
  out: 'M6 4h6v6M12 4 4.5 11.5',
  gear: 'M2.5 5h5M11 5h2.5M2.5 11H5M8.5 11h5M7.5 5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0M5 11a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 1 0 5 11',
  target: 'M8 2.5v2M8 11.5v2M2.5 8h2M11.5 8h2M4.5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0',
  pause: 'M6 4v8M10 4v8',
  play: 'M5.5 3.75v8.5L12 8z',
  columns: 'M2.5 3.5h11v9h-11zM6.5 3.5v9M10 3.5v9',
  file: 'M4 2.5h5L12 5.5v8H4zM9 2.5v3h3',
  save: 'M8 2.5v7M5 6.75l3 3 3-3M3 13h10',
  keep: 'M4.5 2.5h7v11L8 10.5l-3.5 3z',
  lock: 'M4 7.5h8v6H4zM5.75 7.5V5.25a2.25 2.25 0 0 1 4.5 0V7.5',
  window: 'M2.5 3.5h11v9h-11zM2.5 6h11',
  alert: 'M8 5v3.5M8 11h.01M2.5 8a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0',
} as const;

export type IconName = keyof typeof ICON_PATHS;

export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turn' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

/** The mark of the product: two lines of text that cross. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path class="mark-under" d="M2 11.5c6.5 0 5.5-7 12-7" />
      <path class="mark-over" d="M2 4.5c6.5 0 5.5 7 12 7" />
    </svg>
  );
}
