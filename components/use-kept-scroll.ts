import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScrollPlace } from './panel-choices';

/**
 * Puts a view back to where it was scrolled to when it was last shown, and remembers where that is.
 *
 * @param places by `key`; written as the reader scrolls
 * @param key null while there is nothing to scroll
 * @returns for the element that the view stands in; whatever scrolls in it counts, else the document
 */
export function useKeptScroll(
  places: Map<string, ScrollPlace>,
  key: string | null,
): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (key === null) return;
    const scroller = scrollerIn(view.current!);
    const listening = new AbortController();
    const { signal } = listening;
    // Scroll events of elements do not bubble; the document's go no further than the window.
    const source = scroller === document.documentElement ? window : scroller;
    const returned = bringBack(scroller, view.current!, places.get(key), signal);
    source.addEventListener(
      'scroll',
      () => {
        if (returned()) places.set(key, { top: scroller.scrollTop, left: scroller.scrollLeft });
      },
      { signal, passive: true },
    );
    return () => listening.abort();
  }, [places, key]);
  return view;
}

const scrollerIn = (view: HTMLElement): Element =>
  view.querySelector('[data-scrolls]') ?? document.documentElement;

/** @returns whether it is where it was, or the reader has gone elsewhere: a list that is still growing takes a while */
function bringBack(
  scroller: Element,
  view: Element,
  place: ScrollPlace | undefined,
  signal: AbortSignal,
): () => boolean {
  if (!place) {
    scroller.scrollTo?.({ top: 0, left: 0, behavior: 'instant' });
    return () => true;
  }
  let isDone = false;
  const finish = () => {
    isDone = true;
    growth.disconnect();
  };
  const growth = new ResizeObserver(() => {
    scroller.scrollTo({ ...place, behavior: 'instant' });
    if (scroller.scrollTop >= place.top - 1) finish();
  });
  for (const content of [view, ...view.children]) growth.observe(content);
  for (const act of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    document.addEventListener(act, finish, { signal, passive: true });
  signal.addEventListener('abort', finish);
  return () => isDone;
}
