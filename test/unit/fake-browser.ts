/**
 * As much of the browser's extension API as the background needs, in memory. Use it with
 * `vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }))`.
 */
import { vi } from 'vitest';

type Message = unknown;
type Sender = Record<string, unknown>;
type Listener = (message: Message, sender: Sender) => unknown;
type Script = { id: string; matches?: string[]; excludeMatches?: string[] };
type Tab = { id: number; url?: string; title?: string; index?: number; windowId?: number; status?: string };

export const ORIGIN = 'chrome-extension://crossread/';

const event = <Handler extends (...given: never[]) => unknown>() => {
  const listeners = new Set<Handler>();
  return {
    listeners,
    addListener: (listener: Handler) => void listeners.add(listener),
    removeListener: (listener: Handler) => void listeners.delete(listener),
  };
};

export const fake = {
  runtime: {
    id: 'crossread',
    getURL: (path: string) => ORIGIN + path,
    onMessage: event<Listener>(),
    onInstalled: event<(details: { reason: string }) => void>(),
    onStartup: event<() => void>(),
    sendMessage: vi.fn(),
  },
  tabs: {
    list: [] as Tab[],
    query: vi.fn(async ({ url }: { url?: string } = {}) =>
      fake.tabs.list.filter((tab) => url === undefined || tab.url === url),
    ),
    get: vi.fn(async (id: number) => {
      const tab = fake.tabs.list.find((tab) => tab.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    }),
    create: vi.fn(async () => ({})),
    update: vi.fn(async () => ({})),
    sendMessage: vi.fn(),
    onUpdated: event<(id: number, change: Record<string, unknown>) => void>(),
    onActivated: event<() => void>(),
    onAttached: event<() => void>(),
    onRemoved: event<(id: number) => void>(),
    onReplaced: event<(added: number, removed: number) => void>(),
  },
  windows: { update: vi.fn(async () => ({})) },
  scripting: {
    registered: new Map<string, Script>(),
    getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
      [...fake.scripting.registered.values()].filter(({ id }) => ids.includes(id)),
    ),
    registerContentScripts: vi.fn(async ([script]: [Script]) => {
      if (fake.scripting.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      fake.scripting.registered.set(script.id, script);
    }),
    updateContentScripts: vi.fn(async ([script]: [Script]) => {
      if (!fake.scripting.registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      fake.scripting.registered.set(script.id, script);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) fake.scripting.registered.delete(id);
    }),
    executeScript: vi.fn(),
    insertCSS: vi.fn(),
  },
  i18n: { getUILanguage: () => 'en', getMessage: (name: string) => name },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
  permissions: { contains: vi.fn(), onAdded: event<() => void>(), onRemoved: event<() => void>() },
  commands: { getAll: vi.fn(), openShortcutSettings: undefined as unknown },
  contextMenus: {
    create: vi.fn(),
    removeAll: vi.fn(async () => {}),
    onClicked: event<(info: { menuItemId: string }, tab?: Tab) => void>(),
  },
  storage: {
    local: { get: vi.fn(), set: vi.fn() },
    session: {
      kept: {} as Record<string, unknown>,
      get: vi.fn(async (key: string) => ({ [key]: fake.storage.session.kept[key] })),
      set: vi.fn(async (items: object) => void Object.assign(fake.storage.session.kept, items)),
      remove: vi.fn(async (key: string) => void delete fake.storage.session.kept[key]),
    },
  },
  sidePanel: undefined as unknown,
  sidebarAction: undefined as unknown,
};

/** Everything as in a browser that was just started: nothing open, nothing registered, everything allowed. */
export function resetFake(): void {
  vi.clearAllMocks();
  fake.runtime.onMessage.listeners.clear();
  const { onUpdated, onActivated, onAttached, onRemoved, onReplaced } = fake.tabs;
  for (const { listeners } of [onUpdated, onActivated, onAttached, onRemoved, onReplaced]) listeners.clear();
  fake.runtime.sendMessage.mockReset().mockResolvedValue(undefined);
  fake.tabs.list = [];
  fake.storage.session.kept = {};
  fake.tabs.sendMessage.mockReset().mockResolvedValue(undefined);
  fake.scripting.registered.clear();
  fake.scripting.executeScript.mockReset().mockResolvedValue([]);
  fake.scripting.insertCSS.mockReset().mockResolvedValue(undefined);
  fake.permissions.contains.mockReset().mockResolvedValue(true);
  fake.commands.getAll.mockReset().mockResolvedValue([]);
  fake.commands.openShortcutSettings = undefined;
  fake.storage.local.get.mockReset().mockResolvedValue({});
  fake.storage.local.set.mockReset().mockResolvedValue(undefined);
  fake.sidePanel = undefined;
  fake.sidebarAction = undefined;
}

/** What every listener answers to a message, as the browser would collect it; undefined for a listener that passes. */
export const deliver = (message: Message, sender: Sender): Promise<unknown[]> =>
  Promise.all([...fake.runtime.onMessage.listeners].map((listen) => listen(message, sender)));

export const fromContentScript = (url = 'https://news.example/a', tab = 7): Sender => ({
  id: fake.runtime.id,
  url,
  tab: { id: tab, url },
  frameId: 0,
});

export const fromWindow = (page = 'popup.html'): Sender => ({ id: fake.runtime.id, url: ORIGIN + page });
