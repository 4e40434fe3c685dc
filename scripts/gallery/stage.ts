/** Puts one state of the gallery up in a tab. */
import { hashOf, type View } from '../../gallery/view';
import { type Tab, until } from '../browsers/browser';

/** Resolves when the state is drawn: `document.querySelector('iframe')` in the tab has it. */
export async function showState(tab: Tab, gallery: string, view: View): Promise<void> {
  const hash = hashOf(view);
  const isThere = await tab.evaluate((url) => location.href.startsWith(url), `${gallery}#`);
  if (isThere) await tab.evaluate((hash) => location.replace(hash), hash);
  else await tab.goto(`${gallery}${hash}`);
  await until(hash, () =>
    tab.evaluate(
      (hash) => document.querySelector('iframe')?.contentDocument?.documentElement?.dataset.shown === hash,
      hash,
    ),
  );
  await tab.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
