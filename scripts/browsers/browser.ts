import type { Trace } from './main-thread';

/** A real browser with the extension in it, the same for Chromium and Firefox, so that a scenario is written once. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Runs in the browser: it is sent as source text, so it sees its arguments and the page's globals and nothing else. */
export type Script<A extends unknown[], R> = (...args: A) => R | Promise<R>;

export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whatever has a document: a page, the popup, the side panel. */
export interface View {
  /** Arguments and result travel as JSON. Rejects with the script's error. */
  evaluate<A extends unknown[], R>(script: Script<A, R>, ...args: A): Promise<R>;
  /** PNG of what is in view, or of a part of it in CSS pixels. */
  picture(clip?: Clip): Promise<Buffer>;
  close(): Promise<void>;
}

export interface TabCosts {
  /** All tasks of the main thread, in milliseconds. */
  mainThreadMs: number;
  /** Script heap in use after a collection, in bytes. */
  heap: number;
  /** Nodes and event listeners that are alive after a collection, in whatever documents. */
  nodes: number;
  listeners: number;
}

export interface Tab extends View {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** Moves the pointer to a point of the viewport, in CSS pixels. It moves even if it is there already. */
  hover(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger touches and lifts at once. */
  tap(x: number, y: number): Promise<void>;
  /** A key as `KeyboardEvent.key` names it: `Escape`, `Tab`, `Enter`, `j`. */
  press(key: string): Promise<void>;
  /** What the page has cost so far; not every browser tells. */
  costs?(): Promise<TabCosts>;
  /** What the page's main thread does while something is waited for. */
  traced?(wait: () => Promise<unknown>): Promise<Trace>;
  /** Which share of the time (0–1), while something is waited for, goes to functions of scripts at such addresses. */
  shareOf?(addresses: string, wait: () => Promise<void>): Promise<number>;
  /** Makes the processor so many times slower for the page; not every browser can. */
  slowDown?(factor: number): Promise<void>;
  /** Shows the page as on that medium. */
  medium(name: 'screen' | 'print'): Promise<void>;
  /** Runs in the page with the card's shadow root, closed as it is; null when there is no card. */
  card<R>(script: Script<[root: ShadowRoot], R>): Promise<R | null>;
}

export interface Browser {
  name: BrowserName;
  /** The product and its version, as the browser gives it. */
  version: string;
  /** Installs the built extension from its folder, as from a store: tabs that are open stay open. */
  install(extension: string): Promise<void>;
  /** The first call takes the tab that the browser came with. */
  newTab(url?: string): Promise<Tab>;
  /** A page of the extension in a tab of its own; `path` without a leading slash, query included. */
  extensionTab(path: string): Promise<Tab>;
  /** The popup as the toolbar button opens it, for the tab in front. */
  popup(): Promise<View>;
  /** The side panel or sidebar, beside the tab in front. */
  panel(): Promise<View>;
  /** Ends the extension's worker or event page, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** What `prefers-color-scheme` says, in views opened from now on and in all pages. */
  appearance(scheme: 'light' | 'dark'): Promise<void>;
  /** What all its processes have taken of the processor so far, in milliseconds. */
  processorMs(): Promise<number>;
  /** Errors that nothing caught, in pages, content scripts and the extension, since the browser started. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  gone: Promise<void>;
}

export interface OpenOptions {
  executable: string;
  /** Folder of the built extension; without it the browser comes bare. */
  extension?: string;
  headless: boolean;
  /** `host:port` through which everything goes, loopback included. */
  proxy?: string;
  /** Of the window, in CSS pixels; {@link SIZE} unless told. */
  size?: { width: number; height: number };
  /** Of the browser's own windows, BCP 47, where the browser has it; the system's unless told. */
  language?: string;
}

export const SIZE = { width: 1280, height: 900 };

/**
 * Asks again until the answer is neither null, undefined nor false.
 * @param within milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  within = 60_000,
): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${within} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The source of a call. `__name` is what the TypeScript runner wraps around named functions; in the browser it has to
 * be there, too.
 */
export const callSource = (script: (...args: never[]) => unknown, args: unknown[]) =>
  `(() => { const __name = (f) => f; return (${script})(...${JSON.stringify(args)}); })()`;
