/** What a page's comparison can be saved as. */
export const EXPORT_FORMATS = ['annotations', 'csv', 'markdown', 'receipt'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
