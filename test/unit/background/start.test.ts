import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import background from '../../../entrypoints/background';
import { DEFAULT_SETTINGS } from '../../../model/settings';
import { deliver, fake, fromWindow, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));
vi.mock('../../../packs', async () => {
  const { sampleSource } = await import('../sample-source');
  return { bundledSources: [sampleSource()] };
});

/** What Firefox for Android lacks: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs */
const NOT_ON_ANDROID = ['commands', 'contextMenus', 'windows', 'sidebarAction', 'sidePanel'];

test('without what Firefox for Android lacks, the background starts, registers the gate and answers', async () => {
  resetFake();
  for (const name of NOT_ON_ANDROID) Object.assign(fake, { [name]: undefined });
  fake.tabs.list = [{ id: 4, url: 'https://a.example/', index: 0 }];
  background.main();
  await vi.waitFor(() => expect([...fake.scripting.registered.keys()]).toEqual(['gate']));
  const [settings] = await deliver({ type: 'settings' }, fromWindow());
  expect(settings).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  await deliver({ type: 'open-comparison', tab: 4 }, fromWindow());
  expect(fake.tabs.create).toHaveBeenCalledWith(
    expect.objectContaining({ url: fake.runtime.getURL('sidepanel.html?tab=4') }),
  );
});
