import type { SourcesWords } from '../en/sources';
import type { Format } from '../format';

export const sources = ({ number, date, list, plural }: Format): SourcesWords => ({
  source: {
    relaying: (origin) => `d’après ${origin}`,
    later: (iso) => `plus tard, le ${date(iso)}, ce qui peut expliquer l’écart`,
    own: 'le média de cette page lui-même',
    paraphrase: 'Paraphrase',
    jump: (publisher) => `Aller à ce passage (${publisher})`,
    open: (publisher) => `Ouvrir l’article (${publisher})`,
    more: (n, names) =>
      `${plural(n, { one: '# autre article', other: '# autres articles' })} : ${list(names)}`,
  },
  reportNote({ title, publisher, origin, published }, n, of) {
    const parts = [
      origin && `via ${origin}`,
      published && date(published),
      of > 1 && `${number(n)} sur ${number(of)}`,
    ];
    return parts.filter(Boolean).join(', ') || (title === publisher ? 'article propre' : title);
  },
});
