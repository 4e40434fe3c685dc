import type { Report } from '../../../model/pack';
import type { Format } from '../format';

/** Who says it: publishers, their reports, and whom they relay. */
export const sources = ({ number, date, list, plural }: Format) => ({
  source: {
    relaying: (origin: string) => `relaying ${origin}`,
    later: (iso: string) => `later, ${date(iso)}, which may explain the difference`,
    own: 'this page’s own publisher',
    paraphrase: 'Paraphrase',
    jump: (publisher: string) => `Go to these words at ${publisher}`,
    open: (publisher: string) => `Open the report at ${publisher}`,
    more: (n: number, names: string[]) =>
      `${plural(n, { one: '# more report', other: '# more reports' })}: ${list(names)}`,
  },
  /** Under a publisher's name: what tells its reports apart. */
  reportNote({ title, publisher, origin, published }: Report, n: number, of: number) {
    const parts = [
      origin && `via ${origin}`,
      published && date(published),
      of > 1 && `${number(n)} of ${number(of)}`,
    ];
    return parts.filter(Boolean).join(', ') || (title === publisher ? 'own report' : title);
  },
});

export type SourcesWords = ReturnType<typeof sources>;
