/**
 * Scripts for the browser's own window, run there by Marionette. They see the globals of browser.xhtml, which no type
 * library describes; only the few that are used are declared here.
 */
import type { Clip } from './browser';

interface BrowsingContext {
  mediumOverride: string;
  currentWindowGlobal: {
    getActor(name: 'MarionetteCommands'): {
      executeScript(source: string, args: unknown[], options: object): Promise<unknown>;
    };
    drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
  } | null;
}

type XulBrowser = HTMLElement & { browsingContext: BrowsingContext; currentURI: { spec: string } };

type XulPanel = HTMLElement & { hidePopup(): void };

declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(options?: object): Promise<void> } };
};
declare const ChromeUtils: {
  requestProcInfo(): Promise<{ cpuTime: number; children: { cpuTime: number }[] }>;
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { openPopup(window: unknown): Promise<void> } };
      };
    };
  };
};
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
declare const SidebarController: {
  browser: { contentDocument: Document };
  isOpen: boolean;
  show(id: string): Promise<void>;
  hide(): void;
};
declare const Ci: { nsIScriptError: new () => ScriptError };
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
  warningFlag: number;
  category: string;
}
declare const Services: {
  console: { getMessageArray(): unknown[] };
  appinfo: { version: string };
  focus: { activeWindow: unknown };
  prefs: { setIntPref(name: string, value: number): void };
};
declare const gBrowser: { selectedBrowser: XulBrowser };

export type WindowKind = 'popup' | 'sidebar' | 'tab';

/** The `<browser>` that shows a view, null when it is not open. Scripts below call it: {@link chromeCall} takes it along. */
function browserOf(kind: WindowKind): XulBrowser | null {
  if (kind === 'tab') return gBrowser.selectedBrowser;
  if (kind === 'popup') {
    return document.querySelector('.webextension-popup-browser:not(.webextension-preload-browser)');
  }
  return SidebarController.browser.contentDocument.getElementById(
    'webext-panels-browser',
  ) as XulBrowser | null;
}

/** Waits five seconds at most; false when it does not come to hold. Taken along like {@link browserOf}. */
async function holds(what: () => unknown): Promise<boolean> {
  for (let i = 0; i < 100 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return Boolean(what());
}

/** Source of a call of one of the scripts of {@link CHROME}. */
export const chromeCall = (script: (...args: never[]) => unknown, args: unknown[]) =>
  `(() => { const __name = (f) => f; ${browserOf} ${holds} return (${script})(...${JSON.stringify(args)}); })()`;

export const CHROME = {
  version: () => Services.appinfo.version,

  /** Processes are told in nanoseconds. */
  processorMs: async () => {
    const { cpuTime, children } = await ChromeUtils.requestProcInfo();
    return children.reduce((sum, child) => sum + child.cpuTime, cpuTime) / 1e6;
  },

  /** The toolbar button's popup; the button is first moved out of the puzzle piece's panel. */
  openPopup: async (addon: string) => {
    const widget = `${addon.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(addon);
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    const isShown = () => browserOf('popup')?.currentURI?.spec.startsWith('moz-extension:');
    // A window that is not in front opens none, and one that is being closed stands in the way of the next.
    for (let attempt = 0; attempt < 5; attempt++) {
      (browserOf('popup')?.closest('panel') as XulPanel | null | undefined)?.hidePopup();
      await holds(() => !browserOf('popup'));
      window.focus();
      await holds(() => Services.focus.activeWindow === window);
      await action.openPopup(window);
      if (await holds(isShown)) return;
    }
    throw new Error('the popup does not open');
  },

  problems: () =>
    Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter(({ flags, warningFlag, category }) => !(flags & warningFlag) && / javascript$/.test(category))
      .filter(({ sourceName }) => /^(moz-extension|https?|file):/.test(sourceName))
      .map(({ sourceName, errorMessage }) => `${sourceName} ${errorMessage}`),

  openSidebar: async (addon: string) => {
    await SidebarController.show(`${addon.replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`);
    const isShown = () => browserOf('sidebar')?.currentURI?.spec.startsWith('moz-extension:');
    if (!(await holds(isShown))) throw new Error('the sidebar does not open');
  },

  stopBackground: (addon: string) =>
    WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true }),

  /** Of the system, as Firefox sees it: popup and sidebar take theirs from the browser's window, not from pages. */
  appearance: async (scheme: 'light' | 'dark') => {
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
    await holds(() => matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
  },

  /** Of the page in front. */
  medium: (name: 'screen' | 'print') => {
    gBrowser.selectedBrowser.browsingContext.mediumOverride = name === 'screen' ? '' : name;
  },

  evaluate: async (kind: WindowKind, source: string) => {
    const global = browserOf(kind)?.browsingContext.currentWindowGlobal;
    if (!global) throw new Error(`the ${kind} is not open`);
    return global
      .getActor('MarionetteCommands')
      .executeScript(source, [], { newSandbox: true, timeout: 30_000 });
  },

  /** PNG in base 64. */
  picture: async (kind: WindowKind, clip: Clip | null) => {
    const global = browserOf(kind)?.browsingContext.currentWindowGlobal;
    if (!global) throw new Error(`the ${kind} is not open`);
    const rect = clip && new DOMRect(clip.x, clip.y, clip.width, clip.height);
    const bitmap = await global.drawSnapshot(rect, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  },

  close: async (kind: WindowKind) => {
    if (kind === 'sidebar') SidebarController.hide();
    else (browserOf(kind)?.closest('panel') as XulPanel | null | undefined)?.hidePopup();
    await holds(() => kind !== 'popup' || !browserOf(kind));
  },
};
