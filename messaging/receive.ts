/**
 * Answering other parts of the extension. What arrives is parsed and its sender checked before a handler sees it; every
 * request that is ours to answer gets a {@link Reply}, and nothing a handler throws leaves here.
 */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import {
  type Broadcast,
  BroadcastSchema,
  type Failure,
  type FromPage,
  type FromPageReplies,
  FromPageSchema,
  type FromWindow,
  type FromWindowReplies,
  FromWindowSchema,
  type Reply,
  type ToTab,
  type ToTabReplies,
  ToTabSchema,
} from './protocol';

/** The tab that a request came from, as the browser says, not the message. */
export interface PageSender {
  tab: number;
  url: string;
  /** It is in a private window, of which nothing is kept. */
  isPrivate: boolean;
}

export type FromPageHandlers = {
  [Type in FromPage['type']]: (
    request: Extract<FromPage, { type: Type }>,
    sender: PageSender,
  ) => Promise<FromPageReplies[Type]>;
};

export type FromWindowHandlers = {
  [Type in FromWindow['type']]: (
    request: Extract<FromWindow, { type: Type }>,
  ) => Promise<FromWindowReplies[Type]>;
};

export type TabHandlers = {
  [Type in ToTab['type']]: (
    request: Extract<ToTab, { type: Type }>,
  ) => ToTabReplies[Type] | Promise<ToTabReplies[Type]>;
};

/** What a handler throws when it has no value to give and knows why. Becomes the reply's error as it is. */
export class Refusal extends Error {
  constructor(
    readonly code: Failure['code'],
    message: string,
  ) {
    super(message);
  }
}

/**
 * Answers pages and windows, in the background. To be called in the worker's first turn: a listener added later misses
 * the message that started the worker.
 */
export function answerPagesAndWindows(page: FromPageHandlers, window: FromWindowHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const kind = kindOf(sender);
    if (kind === 'page') {
      const { id, incognito } = sender.tab!;
      const from = { tab: id!, url: sender.url ?? '', isPrivate: incognito };
      return answer(FromPageSchema, message, (request) => call(page, request, from));
    }
    if (kind === 'window') return answer(FromWindowSchema, message, (request) => call(window, request));
    return refuse('not-allowed', 'This sender may not ask the extension anything.');
  });
}

/**
 * Answers the background and the windows, in a tab. Requests without a handler here are left to the other scripts of
 * ours in the tab: the gate knows `retire` alone.
 */
export function answerInTab(handlers: Partial<TabHandlers>, signal?: AbortSignal): void {
  listen(signal, (message, sender) => {
    if (sender.id !== browser.runtime.id)
      return refuse('not-allowed', 'This sender may not ask the page’s script anything.');
    const type = (message as { type?: unknown } | null | undefined)?.type;
    if (typeof type === 'string' && type in ToTabTypes && !Object.hasOwn(handlers, type)) return undefined;
    return answer(ToTabSchema, message, (request) => call(handlers as TabHandlers, request));
  });
}

/** Hears what the background tells the windows. Anything else is meant for somebody else and passed over. */
export function hearBroadcasts(hear: (broadcast: Broadcast) => void, signal?: AbortSignal): void {
  listen(signal, (message, sender) => {
    if (sender.id !== browser.runtime.id || kindOf(sender) === 'page') return undefined;
    const parsed = v.safeParse(BroadcastSchema, message);
    if (parsed.success) hear(parsed.output);
    return undefined;
  });
}

/**
 * Who sends: `page` for a content script of ours, `window` for one of our own pages (in a tab of its own too), null for
 * anybody else, other extensions included.
 */
export function kindOf(sender: Runtime.MessageSender): 'page' | 'window' | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'window';
  return sender.tab?.id !== undefined && sender.tab.id >= 0 ? 'page' : null;
}

const ToTabTypes = Object.fromEntries(
  ToTabSchema.options.map((option) => [option.entries.type.literal, true]),
);

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

function listen(signal: AbortSignal | undefined, listener: Listener): void {
  if (signal?.aborted) return;
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

async function answer<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
  handle: (request: v.InferOutput<Schema>) => unknown,
): Promise<Reply<unknown>> {
  const parsed = v.safeParse(schema, message);
  if (!parsed.success) return refuse('bad-message', 'The extension does not know this request.');
  try {
    return { ok: true, value: (await handle(parsed.output)) ?? null };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code, error.message);
    console.error(error);
    return refuse('failed', error instanceof Error ? error.message : String(error));
  }
}

/** The handler of a request's own type; the maps above have tied them together for the callers. */
function call(handlers: object, request: { type: string }, ...context: unknown[]): unknown {
  const handler = (handlers as Record<string, (...given: unknown[]) => unknown>)[request.type]!;
  return handler(request, ...context);
}

const refuse = async (code: Failure['code'], message: string): Promise<Reply<never>> => ({
  ok: false,
  error: { code, message },
});
