/**
 * Every message of the extension, by receiver. The receiver parses what it gets with these schemas, whoever sent it;
 * replies are values: what was asked for, or an error with a code and a sentence.
 */
import * as v from 'valibot';
import type { Lexicon } from '../model/lexicon';
import { ReadingSchema } from '../model/reading';
import { type Settings, SettingsSchema } from '../model/settings';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(200));

/** Requests that a content script (gate, reader, card) may send to the background. */
export const FromPageSchema = v.variant('type', [
  /** The gate found a core name: inject the reader here. */
  v.object({ type: v.literal('open-page') }),
  /** The reader asks for what it needs to read and paint. Reply: {@link ReaderBrief}. */
  v.object({ type: v.literal('brief') }),
  /** The reader tells that the reading is new; the badge and open windows follow. */
  v.object({
    type: v.literal('reading-changed'),
    revision: v.number(),
    conflicts: v.number(),
    statements: v.number(),
  }),
  /** The reader needs the card's code here. */
  v.object({ type: v.literal('inject-card') }),
  /** The card asks for what it shows. Reply: Dossier restricted to these questions and entities. */
  v.object({
    type: v.literal('findings'),
    pack: short,
    questions: v.pipe(v.array(short), v.maxLength(50)),
    entities: v.pipe(v.array(short), v.maxLength(50)),
  }),
  /** The card's button: open the comparison beside this page. */
  v.object({ type: v.literal('open-comparison') }),
]);

/** Requests that only the extension's own windows may send to the background. */
export const FromWindowSchema = v.variant('type', [
  /** Reply: Dossier, whole. */
  v.object({ type: v.literal('dossier'), pack: short }),
  /** Reply: PackSummary[]. */
  v.object({ type: v.literal('packs') }),
  /** Reply: {@link TabStatus}. */
  v.object({ type: v.literal('tab-status'), tab: tabId }),
  /** Reply: Settings. */
  v.object({ type: v.literal('settings') }),
  /** Reply: the Settings as kept. */
  v.object({ type: v.literal('change-settings'), change: v.partial(SettingsSchema) }),
  /** Switch a site on or off. Reply: Settings. */
  v.object({ type: v.literal('switch-site'), site: short, on: v.boolean() }),
  /** Read this tab now, even where the gate found nothing. Reply: TabStatus. */
  v.object({ type: v.literal('read-tab'), tab: tabId }),
]);

/** Requests to the reader in a tab. */
export const ToTabSchema = v.variant('type', [
  /** Reply: {@link TabReading}. */
  v.object({ type: v.literal('reading') }),
  /** Scroll to a statement (or a mention) and flash it. Reply: whether it still stands on the page. */
  v.object({ type: v.literal('jump'), statement: short }),
  /** Move to the next or previous finding, from where the reader is; opens its card. */
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** What is painted changed in the settings, or the reader asked for marks on this page. */
  v.object({ type: v.literal('paint'), marks: v.picklist(['all', 'conflicts', 'request']) }),
  /** Stop: remove everything of ours from the page. */
  v.object({ type: v.literal('retire') }),
]);

/** What the background tells all open windows of the extension. */
export const BroadcastSchema = v.variant('type', [
  v.object({ type: v.literal('tab-changed'), tab: tabId }),
  v.object({ type: v.literal('settings-changed') }),
]);

/** What the reader of a page is handed: the lexicons of the enabled packs and how to paint, and nothing else of ours. */
export interface ReaderBrief {
  lexicons: Lexicon[];
  marks: Settings['marks'];
  appearance: Settings['appearance'];
}

export const TabReadingSchema = v.object({
  /** `reading`: a pass is under way; `done`: the reading is of the page as it stands. */
  state: v.picklist(['reading', 'done']),
  /** 0–1, share of the text that is read. */
  progress: v.number(),
  /** One reading for all packs; null when the page names no core entity of any. */
  reading: v.nullable(ReadingSchema),
});

/** Why a tab has no reading, for the windows to put into words. */
export const TAB_STATES = [
  'on', // scripts run here; whether something was found, the tab says
  'paused',
  'site-off',
  'browser-page', // about:, chrome:, stores, devtools
  'not-html', // PDF, image, XML viewer
  'no-access', // the browser or an enterprise policy refuses this page
] as const;

export const TabStatusSchema = v.object({
  state: v.picklist(TAB_STATES),
  tab: tabId,
  url: v.nullable(v.string()),
  title: v.string(),
  site: v.nullable(v.string()),
});

export type FromPage = v.InferOutput<typeof FromPageSchema>;
export type FromWindow = v.InferOutput<typeof FromWindowSchema>;
export type ToTab = v.InferOutput<typeof ToTabSchema>;
export type Broadcast = v.InferOutput<typeof BroadcastSchema>;
export type TabReading = v.InferOutput<typeof TabReadingSchema>;
export type TabState = (typeof TAB_STATES)[number];
export type TabStatus = v.InferOutput<typeof TabStatusSchema>;
