/**
 * Asking other parts of the extension. Every call resolves to a {@link Reply}; nothing here throws or rejects, whatever
 * became of the receiver.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type Broadcast,
  type Failure,
  type FromPage,
  type FromPageReplies,
  type FromWindow,
  type FromWindowReplies,
  type Reply,
  ReplySchema,
  type ToTab,
  type ToTabReplies,
  ToTabReplySchemas,
} from './protocol';

/** From a content script to the background. Asked a second time when the background was stopped before it answered. */
export function askFromPage<Request extends FromPage>(
  request: Request,
): Promise<Reply<FromPageReplies[Request['type']]>> {
  return askBackground(request) as Promise<Reply<FromPageReplies[Request['type']]>>;
}

/** From one of our own windows to the background. Asked a second time when the background was stopped meanwhile. */
export function askFromWindow<Request extends FromWindow>(
  request: Request,
): Promise<Reply<FromWindowReplies[Request['type']]>> {
  return askBackground(request) as Promise<Reply<FromWindowReplies[Request['type']]>>;
}

/**
 * From the background or a window to the scripts in a tab's top frame.
 *
 * @returns `no-receiver` where no script of ours that knows the request runs, `bad-reply` for a value that does not
 *   parse: a tab's answer is checked, since it comes from the neighbourhood of a page.
 */
export async function askTab<Request extends ToTab>(
  tab: number,
  request: Request,
): Promise<Reply<ToTabReplies[Request['type']]>> {
  const reply = await deliver(() => browser.tabs.sendMessage(tab, request, { frameId: 0 }));
  if (!reply.ok) return reply;
  const parsed = v.safeParse(ToTabReplySchemas[request.type], reply.value);
  if (!parsed.success) return failed('bad-reply', 'The page’s script gave an answer that cannot be read.');
  return { ok: true, value: parsed.output as ToTabReplies[Request['type']] };
}

/** From the background to all open windows of the extension. That none is open is nothing to speak of. */
export async function tellWindows(broadcast: Broadcast): Promise<void> {
  await deliver(() => browser.runtime.sendMessage(broadcast));
}

async function askBackground(request: FromPage | FromWindow): Promise<Reply<unknown>> {
  const attempt = () => deliver(() => browser.runtime.sendMessage(request));
  const reply = await attempt();
  return !reply.ok && reply.error.code === 'interrupted' ? attempt() : reply;
}

/** Sends and turns everything that can come back, or fail to, into a reply. */
async function deliver(send: () => Promise<unknown>): Promise<Reply<unknown>> {
  let answer: unknown;
  try {
    answer = await send();
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
  if (answer === undefined || answer === null) return failed('no-receiver', 'Nobody answered.');
  const parsed = v.safeParse(ReplySchema, answer);
  return parsed.success ? parsed.output : failed('bad-reply', 'The answer cannot be read.');
}

/** The browsers give sentences and no codes; these are the ones of Chrome and Firefox, in that order. */
const SENTENCES: [RegExp, Failure['code'], string][] = [
  [
    /context (was )?(invalidated|unloaded)|dead object|reading 'sendMessage'|sendMessage.*undefined/i,
    'extension-gone',
    'The extension was updated or removed; reload the page to go on.',
  ],
  [
    /receiving end does not exist|could not establish connection|no tab with id|invalid tab id/i,
    'no-receiver',
    'Nobody listens there.',
  ],
  [
    /(port|channel) (is )?closed|closed before|back\/forward cache|conduit|actor .*destroyed/i,
    'interrupted',
    'The extension was stopped before it could answer.',
  ],
];

function explain(error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  const known = SENTENCES.find(([pattern]) => pattern.test(said));
  return known ? { code: known[1], message: known[2] } : { code: 'failed', message: said };
}

const failed = (code: Failure['code'], message: string): Reply<never> => ({
  ok: false,
  error: { code, message },
});
