/** The reader's settings. They live in the reader's own database, out of reach of pages and content scripts. */
import * as v from 'valibot';

/** A host name, `news.example`: it stands for itself and all that is below it. */
export const SiteSchema = v.pipe(v.string(), v.regex(/^[^\s/:*]+$/), v.maxLength(253));

/** Where pages are read unasked: wherever it is possible, on chosen sites, or nowhere. */
export const MODES = ['everywhere', 'chosen', 'click'] as const;

export const SettingsSchema = v.object({
  /** What is painted on pages: everything, conflicts only, or nothing until asked. */
  marks: v.optional(v.picklist(['all', 'conflicts', 'request']), 'all'),
  appearance: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  mode: v.optional(v.picklist(MODES), 'everywhere'),
  /** The sites that are read in the mode `chosen`. */
  sitesOn: v.optional(v.array(SiteSchema), []),
  /** Sites on which nothing of ours runs, in any mode. */
  sitesOff: v.optional(v.array(SiteSchema), []),
  /** Packs by id, the reader's own and bundled ones, by which nothing is read. */
  packsOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(80))), []),
  /** Nothing of ours runs anywhere while true. */
  paused: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Whether `host` is `site` or below it: `www.news.example` is below `news.example`. */
export const isBelow = (host: string, site: string) => host === site || host.endsWith(`.${site}`);

/** The site under which a page is switched off: its host name without a leading `www.`. */
export const siteOf = (url: { hostname: string }) => url.hostname.replace(/^www\./, '');
