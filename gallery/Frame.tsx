import type { WindowName } from '../components/fixtures/windows';
import { hashOf, type View } from './view';

/** In CSS pixels; windows without a height are as high as what they show. */
export const SIZES: Record<WindowName, { width: number; height?: number }> = {
  card: { width: 432 },
  popup: { width: 384 },
  panel: { width: 360, height: 760 },
  comparison: { width: 1200, height: 760 },
  lanes: { width: 400 },
  grid: { width: 640 },
  timeline: { width: 640 },
  rivals: { width: 640 },
  options: { width: 860 },
  welcome: { width: 1060 },
};

/** A state in a document of its own. */
export function Frame({ view }: { view: View }) {
  const { width, height } = SIZES[view.window as WindowName];
  return (
    <iframe
      // Forcing colours cannot be undone in a document.
      key={String(view.forced)}
      title={`${view.window}, ${view.state}`}
      src={`state.html${hashOf(view)}`}
      loading="lazy"
      data-fits={height === undefined ? '' : undefined}
      style={{ width: `${view.width || width}px`, ...(height !== undefined && { height: `${height}px` }) }}
    />
  );
}
