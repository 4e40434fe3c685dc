/** Puts one state of the gallery up in a tab. */
import { hashOf, type View } from '../../gallery/view';
import type { Tab } from '../browsers/browser';

/** Resolves when the state is drawn: `document.querySelector('iframe')` in the tab has it. */
export async function showState(tab: Tab, gallery: string, view: View): Promise<void> {
  const hash = hashOf(view);
  const isThere = await tab.evaluate(
    (url, hash) => {
      if (!location.href.startsWith(url)) return false;
      location.replace(hash);
      return true;
    },
    `${gallery}#`,
    hash,
  );
  if (!isThere) await tab.goto(`${gallery}${hash}`);
  const isDrawn = await tab.evaluate(async (hash) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const shown = () =>
      document.querySelector('iframe')?.contentDocument?.documentElement?.dataset.shown === hash;
    const deadline = performance.now() + 30_000;
    while (!shown() && performance.now() < deadline) await frame();
    for (let i = 0; i < 2; i++) await frame();
    return shown();
  }, hash);
  if (!isDrawn) throw new Error(`waited in vain for ${hash}`);
}
