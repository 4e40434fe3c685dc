import type { Format } from '../format';

/** What is saved as a file, and the words in it. */
export const exports = ({ date }: Format) => ({
  save: 'Save as…',
  formats: {
    annotations: { label: 'Web Annotations', hint: 'For annotation programs, as the W3C model has them' },
    csv: { label: 'Table (CSV)', hint: 'The matrix, for spreadsheets' },
    markdown: { label: 'Quotations (Markdown)', hint: 'For quoting, with links to each place' },
    receipt: { label: 'Receipt', hint: 'To check later whether the page still says so' },
  },
  topic: 'Topic',
  readOn: (iso: string) => `Read on ${date(iso)}`,
});

export type ExportWords = ReturnType<typeof exports>;
