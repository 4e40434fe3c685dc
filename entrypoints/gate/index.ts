/**
 * The gate: the one script that runs on every page. It knows the names of the core entities and asks whether the page
 * has any of them; where it has none, nothing more happens: no message, no style, no change to the page.
 */
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInTab } from '../../messaging/receive';
import { askFromPage } from '../../messaging/send';
import { hasName } from '../../page/first-look';
import { isReadable } from '../../page/frames';
import { namesTest } from '../../page/names-test';
import { isAlive, takeOver } from '../../page/world';
import { whenMuchIsAdded } from './additions';

export default defineUnlistedScript(() => {
  if (!isReadable(document) || isAlive('reader')) return;
  const gate = takeOver('gate');
  const { signal } = gate;
  const retire = () => {
    gate.abort();
    return null;
  };
  answerInTab({ retire }, signal);
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering)
    document.addEventListener('prerenderingchange', () => void guard(gate), { once: true, signal });
  else void guard(gate);
});

async function guard(gate: AbortController): Promise<void> {
  const { signal } = gate;
  const isNamed = namesTest(await namesOfCore());
  const look = async () => {
    if (signal.aborted || !hasName(document, isNamed)) return;
    const reply = await askFromPage({ type: 'open-page' });
    if (reply.ok || reply.error.code === 'switched-off' || reply.error.code === 'extension-gone')
      gate.abort();
  };
  if (signal.aborted) return;
  whenMuchIsAdded(document, () => void look(), signal);
  await look();
}

async function namesOfCore(): Promise<string[]> {
  try {
    const { gate } = await browser.storage.local.get('gate');
    const names = (gate as { names?: unknown } | undefined)?.names;
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string' && name !== '') : [];
  } catch {
    return []; // The extension was updated or removed since: the page goes on without us.
  }
}
