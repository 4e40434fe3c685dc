/**
 * Every message of the extension, by receiver. The receiver parses what it gets with these schemas, whoever sent it;
 * replies are values: what was asked for, or an error with a code and a sentence.
 */
import * as v from 'valibot';
import { type BackupProblem, type BackupReview, BackupReviewSchema } from '../model/backup';
import type { ReviewIntake, ReviewSource } from '../model/claim-review';
import { DISMISSAL_SCOPES, DismissedSchema, type KeptDismissal } from '../model/dismissal';
import type { Dossier } from '../model/dossier';
import type { InstalledPacks, PackReview } from '../model/installed-packs';
import {
  AboutPageSchema,
  ChoiceSchema,
  type KeptPage,
  KeptPageSchema,
  SelectionSchema,
} from '../model/kept-page';
import type { Lexicon } from '../model/lexicon';
import { type Note, NoteSchema, NoteTargetSchema } from '../model/note';
import type { PendingSelection } from '../model/pending-selection';
import { ReadableTextSchema } from '../model/readable';
import { ReadingSchema } from '../model/reading';
import { type Settings, SettingsSchema } from '../model/settings';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const settings = SettingsSchema.entries;

/** What is not named is left as it is kept; no default may slip in for it. */
const SettingsChangeSchema = v.object({
  marks: v.exactOptional(settings.marks.wrapped),
  appearance: v.exactOptional(settings.appearance.wrapped),
  mode: v.exactOptional(settings.mode.wrapped),
  sitesOn: v.exactOptional(settings.sitesOn.wrapped),
  sitesOff: v.exactOptional(settings.sitesOff.wrapped),
  paused: v.exactOptional(settings.paused.wrapped),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(200));
const scope = v.picklist(DISMISSAL_SCOPES);

/** Requests that a content script (gate, reader, card) may send to the background. */
export const FromPageSchema = v.variant('type', [
  /** The gate found a core name: inject the reader here. */
  v.object({ type: v.literal('open-page') }),
  /** The reader asks for what it needs to read and paint. Reply: {@link ReaderBrief}. */
  v.object({ type: v.literal('brief') }),
  /** The reader tells that the reading is new; the badge and open windows follow. */
  v.object({ type: v.literal('reading-changed'), revision: count, conflicts: count, statements: count }),
  /** The reader needs the card's code here. */
  v.object({ type: v.literal('inject-card') }),
  /** A frame has loaded since the reader was injected: it has no styles to paint with yet. */
  v.object({ type: v.literal('style-frames') }),
  /** The card asks for what it shows. Reply: Dossier restricted to these questions and entities. */
  v.object({
    type: v.literal('findings'),
    pack: short,
    questions: v.pipe(v.array(short), v.maxLength(50)),
    entities: v.pipe(v.array(short), v.maxLength(50)),
  }),
  /** What the reader dismissed on this page, and everywhere. Reply: keys of statements, nothing of other pages. */
  v.object({ type: v.literal('dismissed') }),
  /** The reader says that this is not what the sentence says. Reply: whether it is kept, which in private windows it is not. */
  v.object({ type: v.literal('dismiss'), scope, dismissed: DismissedSchema }),
  /** Takes back what was dismissed on this page, or everywhere. */
  v.object({ type: v.literal('undo-dismissal'), scope, key: v.pipe(v.string(), v.maxLength(60_000)) }),
  /** The card's button: open the comparison beside this page. */
  v.object({ type: v.literal('open-comparison') }),
]);

/** Requests that only the extension's own windows may send to the background. */
export const FromWindowSchema = v.variant('type', [
  /** Reply: Dossier, whole. */
  v.object({ type: v.literal('dossier'), pack: short }),
  /** Reply: the lexicons of the enabled packs, as a page's reader gets them. */
  v.object({ type: v.literal('lexicons') }),
  /** Reply: InstalledPacks. */
  v.object({ type: v.literal('packs') }),
  /** Look through a file that the window handed in. Reply: PackReview. */
  v.object({ type: v.literal('review-pack'), file: count }),
  /** Install a file that was reviewed; `over` is the version that the reader saw installed. Reply: null. */
  v.object({ type: v.literal('install-pack'), file: count, over: v.nullable(short) }),
  /** Reply: the text of a file that installs a pack that comes with the extension. */
  v.object({ type: v.literal('bundled-pack'), pack: short }),
  /** Remove a pack of the reader's own. Reply: null. */
  v.object({ type: v.literal('remove-pack'), pack: short }),
  /** Read pages by a pack, or no longer. Reply: null. */
  v.object({ type: v.literal('switch-pack'), pack: short, on: v.boolean() }),
  /** Reply: {@link TabStatus}. */
  v.object({ type: v.literal('tab-status'), tab: tabId }),
  /** Reply: Settings. */
  v.object({ type: v.literal('settings') }),
  /** Reply: the Settings as kept. */
  v.object({ type: v.literal('change-settings'), change: SettingsChangeSchema }),
  /** Switch a site on or off; an address counts for its site. Reply: Settings. */
  v.object({ type: v.literal('switch-site'), site: short, on: v.boolean() }),
  /** Read this tab now, even where it is not read unasked or the gate found nothing. Reply: TabStatus. */
  v.object({ type: v.literal('read-tab'), tab: tabId }),
  /** Reply: {@link KeptDismissal}s, the latest first. */
  v.object({ type: v.literal('dismissals') }),
  /** Reply: those that are left. */
  v.object({ type: v.literal('undo-dismissals'), ids: v.array(v.tuple([v.string(), v.string()])) }),
  /** Look through a backup that the window handed in. Reply: BackupReview, or why it cannot be restored. */
  v.object({ type: v.literal('review-backup'), file: count }),
  /** Restore a backup that was reviewed; `seen` is what the reader was shown. Reply: null. */
  v.object({
    type: v.literal('restore-backup'),
    file: count,
    replace: v.boolean(),
    seen: BackupReviewSchema,
  }),
  /** Reply: {@link Kept}. */
  v.object({ type: v.literal('kept') }),
  /** Keep the page in this tab; one that is kept stays as it was kept. Reply: Kept. */
  v.object({ type: v.literal('keep-page'), tab: tabId }),
  /** Reply: Kept. */
  v.object({ type: v.literal('remove-kept-page'), url: KeptPageSchema.entries.url }),
  /** Take a removal back. Reply: Kept. */
  v.object({ type: v.literal('restore-kept-page'), page: KeptPageSchema }),
  /** Words selected in this tab that wait to be kept. Reply: PendingSelection, null where none do. */
  v.object({ type: v.literal('selection'), tab: tabId }),
  /** Take what is selected in this tab. Reply: PendingSelection, null where nothing is. */
  v.object({ type: v.literal('take-selection'), tab: tabId }),
  /** The reader does not want to keep it after all. Reply: null. */
  v.object({ type: v.literal('drop-selection') }),
  /** Keep the words that wait as a claim. Reply: Kept. */
  v.object({ type: v.literal('keep-selection'), tab: tabId, choice: ChoiceSchema }),
  /** Take back a claim that the reader chose. Reply: Kept. */
  v.object({ type: v.literal('remove-kept-claim'), url: KeptPageSchema.entries.url, chosen: short }),
  /** Write a note, or another text for the one that is there. Reply: Kept. */
  v.object({ type: v.literal('write-note'), ...v.pick(NoteSchema, ['target', 'about', 'text']).entries }),
  /** Reply: Kept. */
  v.object({ type: v.literal('delete-note'), target: NoteTargetSchema }),
  /** Fact-checks that the reader keeps. Reply: {@link ReviewSource}s, the latest first. */
  v.object({ type: v.literal('claim-reviews') }),
  /** Keep the fact-checks in a file that the window handed in. Reply: {@link ReviewIntake}. */
  v.object({ type: v.literal('add-claim-reviews'), file: count }),
  /** Keep the fact-checks that the page in this tab carries. Reply: ReviewSources. */
  v.object({ type: v.literal('keep-claim-reviews'), tab: tabId }),
  /** Reply: ReviewSources. */
  v.object({ type: v.literal('remove-claim-reviews'), id: v.pipe(v.string(), v.maxLength(20_000)) }),
  /**
   * Open the comparison beside this tab, in a tab of its own where the browser has no panel for it or does not count
   * the message as a gesture. Firefox does not: a window there calls `sidebarAction.open()` itself, and asks this on failure.
   */
  v.object({ type: v.literal('open-comparison'), tab: tabId }),
]);

/** Requests to the reader in a tab. */
export const ToTabSchema = v.variant('type', [
  /** Reply: {@link TabReading}. */
  v.object({ type: v.literal('reading') }),
  /** Scroll to a statement (or a mention) and flash it. Reply: whether it still stands on the page. */
  v.object({ type: v.literal('jump'), statement: short }),
  /** Move to the next or previous finding from where the reader is, or stay at the one there; opens its card. */
  v.object({ type: v.literal('step'), by: v.picklist([1, -1, 0]) }),
  /** What is painted changed in the settings, or the reader asked for marks on this page. */
  v.object({
    type: v.literal('paint'),
    marks: settings.marks.wrapped,
    /** Left out where only the marks change. */
    appearance: v.exactOptional(settings.appearance.wrapped),
  }),
  /** What is dismissed has changed, maybe of this page. */
  v.object({ type: v.literal('dismissals-changed') }),
  /** What the page says about itself. Reply: AboutPage. */
  v.object({ type: v.literal('about') }),
  /** The readable texts of the page, for a window to look kept quotations up in: those themselves stay in the window. */
  v.object({ type: v.literal('texts') }),
  /** The same with their blocks. */
  v.object({ type: v.literal('readable') }),
  /** What is selected on the page. Reply: Selection, null where nothing is. */
  v.object({ type: v.literal('selection') }),
  /** The page's JSON-LD, as it stands there, where it speaks of a fact-check. */
  v.object({ type: v.literal('json-ld') }),
  /** Stop: remove everything of ours from the page. */
  v.object({ type: v.literal('retire') }),
]);

/** What the background tells all open windows of the extension. */
export const BroadcastSchema = v.variant('type', [
  v.object({ type: v.literal('tab-changed'), tab: tabId }),
  v.object({ type: v.literal('settings-changed') }),
  v.object({ type: v.literal('dismissals-changed') }),
  v.object({ type: v.literal('kept-changed') }),
  v.object({ type: v.literal('claim-reviews-changed') }),
  v.object({ type: v.literal('selection-changed') }),
  v.object({ type: v.literal('packs-changed') }),
  /** How much of a handed-in file is looked through, or installed, 0–1. */
  v.object({ type: v.literal('file-progress'), file: count, share: v.number() }),
]);

/** What the reader of a page is handed: the lexicons of the enabled packs and how to paint, and nothing else of ours. */
export interface ReaderBrief {
  /** Each in texts (matching/lexicon-parts.ts). */
  lexicons: string[][];
  marks: Settings['marks'];
  appearance: Settings['appearance'];
}

/** What the reader keeps, the latest first. */
export interface Kept {
  pages: KeptPage[];
  notes: Note[];
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
  'not-chosen', // its site is none of those chosen, and the reader has not asked for it
  'not-asked', // pages are read when the reader asks, and the reader has not
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

/** Replies to {@link FromPageSchema}, by request. */
export interface FromPageReplies {
  'open-page': null;
  brief: ReaderBrief;
  'reading-changed': null;
  'inject-card': null;
  'style-frames': null;
  findings: Dossier;
  dismissed: string[];
  dismiss: { kept: boolean };
  'undo-dismissal': null;
  'open-comparison': null;
}

/** Replies to {@link FromWindowSchema}, by request. */
export interface FromWindowReplies {
  dossier: Dossier;
  lexicons: Lexicon[];
  packs: InstalledPacks;
  'review-pack': PackReview;
  'install-pack': null;
  'bundled-pack': string;
  'remove-pack': null;
  'switch-pack': null;
  dismissals: KeptDismissal[];
  'undo-dismissals': KeptDismissal[];
  kept: Kept;
  'keep-page': Kept;
  'remove-kept-page': Kept;
  'restore-kept-page': Kept;
  selection: PendingSelection | null;
  'take-selection': PendingSelection | null;
  'drop-selection': null;
  'keep-selection': Kept;
  'remove-kept-claim': Kept;
  'write-note': Kept;
  'delete-note': Kept;
  'claim-reviews': ReviewSource[];
  'add-claim-reviews': ReviewIntake;
  'keep-claim-reviews': ReviewSource[];
  'remove-claim-reviews': ReviewSource[];
  'tab-status': TabStatus;
  settings: Settings;
  'change-settings': Settings;
  'switch-site': Settings;
  'read-tab': TabStatus;
  'review-backup': BackupReview | { problem: BackupProblem };
  'restore-backup': null;
  'open-comparison': null;
}

/** Replies to {@link ToTabSchema}, by request. A tab is a page's neighbour: whoever asks it parses what it says. */
export const ToTabReplySchemas = {
  reading: TabReadingSchema,
  jump: v.boolean(),
  step: v.boolean(),
  paint: v.null(),
  'dismissals-changed': v.null(),
  about: AboutPageSchema,
  texts: v.array(v.string()),
  selection: v.nullable(SelectionSchema),
  readable: v.array(ReadableTextSchema),
  'json-ld': v.array(v.string()),
  retire: v.null(),
};
export type ToTabReplies = {
  [Type in keyof typeof ToTabReplySchemas]: v.InferOutput<(typeof ToTabReplySchemas)[Type]>;
};

/** Why a request got no value. The sentence beside it is for people, the code for the program. */
export const FAILURE_CODES = [
  'bad-message', // the receiver does not know this request, or not from this sender
  'not-allowed', // the sender may ask nothing at all
  'switched-off', // the reader paused the extension or switched this site off
  'no-receiver', // nobody listens there: no reader in that tab
  'interrupted', // the receiver was stopped before it answered
  'extension-gone', // the extension was updated, switched off or removed under this script
  'bad-reply', // the answer is not what was asked for
  'no-pack', // no such pack is installed
  'no-tab', // the tab was closed
  'no-access', // the browser refuses this page
  'no-file', // the file that was handed in is no longer there
  'pack-refused', // a file does not fit the format
  'pack-moved', // another version of the pack is installed than the reader was shown
  'disk-full', // there is no room for what should be kept; nothing was written
  'packs-unsaved', // the reader's packs cannot be written; they are as they were
  'settings-unreadable', // the reader's own database cannot be opened: defaults apply, nothing was overwritten
  'settings-unsaved', // the reader's own database cannot be written: the change was not kept
  'dismissals-unreadable', // the same, of what the reader dismissed
  'dismissals-unsaved',
  'kept-unreadable', // the same, of what the reader keeps
  'kept-unsaved',
  'no-claim-reviews', // neither the file nor the page has a fact-check in it
  'no-selection', // what was selected is no longer at hand
  'private-window', // of private windows nothing is kept
  'backup-moved', // the reader's own data are not what they were when the backup was shown
  'backup-unsaved', // a backup cannot be restored: everything is as it was
  'failed', // anything else; the sentence says what
] as const;

export const FailureSchema = v.object({ code: v.picklist(FAILURE_CODES), message: v.string() });
export const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: FailureSchema }),
]);

export type Failure = v.InferOutput<typeof FailureSchema>;
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

export type FromPage = v.InferOutput<typeof FromPageSchema>;
export type FromWindow = v.InferOutput<typeof FromWindowSchema>;
export type ToTab = v.InferOutput<typeof ToTabSchema>;
export type Broadcast = v.InferOutput<typeof BroadcastSchema>;
export type TabReading = v.InferOutput<typeof TabReadingSchema>;
export type TabState = (typeof TAB_STATES)[number];
export type TabStatus = v.InferOutput<typeof TabStatusSchema>;
