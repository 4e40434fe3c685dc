import type { SourcesWords } from '../en/sources';
import type { Format } from '../format';

export const sources = ({ number, date, list, plural }: Format): SourcesWords => ({
  source: {
    relaying: (origin) => `según ${origin}`,
    later: (iso) => `posterior (${date(iso)}), lo que puede explicar la diferencia`,
    own: 'el propio medio de esta página',
    paraphrase: 'Paráfrasis',
    jump: (publisher) => `Ir a estas palabras en ${publisher}`,
    open: (publisher) => `Abrir el artículo de ${publisher}`,
    more: (n, names) => `${plural(n, { one: '# artículo más', other: '# artículos más' })}: ${list(names)}`,
  },
  reportNote({ title, publisher, origin, published }, n, of) {
    const parts = [
      origin && `vía ${origin}`,
      published && date(published),
      of > 1 && `${number(n)} de ${number(of)}`,
    ];
    return parts.filter(Boolean).join(', ') || (title === publisher ? 'artículo propio' : title);
  },
});
