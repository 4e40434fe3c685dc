import type { SourcesWords } from '../en/sources';
import type { Format } from '../format';

export const sources = ({ number, date, list, plural }: Format): SourcesWords => ({
  source: {
    relaying: (origin) => `gestützt auf ${origin}`,
    later: (iso) => `später, ${date(iso)}; das kann den Unterschied erklären`,
    own: 'das Medium dieser Seite selbst',
    paraphrase: 'Sinngemäß',
    jump: (publisher) => `Zu dieser Stelle bei ${publisher}`,
    open: (publisher) => `Bericht bei ${publisher} öffnen`,
    more: (n, names) =>
      `${plural(n, { one: '# weiterer Bericht', other: '# weitere Berichte' })}: ${list(names)}`,
  },
  reportNote({ title, publisher, origin, published }, n, of) {
    const parts = [
      origin && `über ${origin}`,
      published && date(published),
      of > 1 && `${number(n)} von ${number(of)}`,
    ];
    return parts.filter(Boolean).join(', ') || (title === publisher ? 'eigener Bericht' : title);
  },
});
