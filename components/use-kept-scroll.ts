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
    const { top, left } = places.get(key) ?? { top: 0, left: 0 };
    scroller.scrollTo?.({ top, left, behavior: 'instant' });
    const listening = new AbortController();
    // Scroll events of elements do not bubble; the document's go no further than the window.
    const source = scroller === document.documentElement ? window : scroller;
    source.addEventListener(
      'scroll',
      () => places.set(key, { top: scroller.scrollTop, left: scroller.scrollLeft }),
      { signal: listening.signal, passive: true },
    );
    return () => listening.abort();
  }, [places, key]);
  return view;
}

const scrollerIn = (view: HTMLElement): Element =>
  view.querySelector('[data-scrolls]') ?? document.documentElement;
