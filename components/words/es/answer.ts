import type { AnswerWords } from '../en/answer';
import type { Format } from '../format';
import { counts } from './counts';

export function answer(format: Format): AnswerWords {
  const { plural } = format;
  const { publishers, origins } = counts(format);

  return {
    thisPage: 'Esta página',
    showOnPage: 'Mostrar en la página',
    quote: (text) => `«${text}»`,
    standing: {
      conflicts: 'Contradicción',
      unlisted: 'En ningún artículo',
      differs: 'Difiere',
      agrees: 'Coincide',
      none: 'Sin comparar',
    },
    relation: {
      conflicts: 'contradice a esta página',
      differs: 'difiere de esta página',
      agrees: 'coincide con esta página',
    },
    modality: {
      asserted: 'afirmado sin reservas',
      alleged: 'como acusación',
      attributed: 'atribuido a una fuente',
      denied: 'negado aquí',
      hypothetical: 'aquí solo una suposición',
    },
    claimed: { asserted: null, alleged: 'como acusación', attributed: 'atribuido a una fuente' },
    drift: 'Aquí se da por hecho; en los artículos es solo una acusación.',
    denies: (label) => `Niega esto: ${label}`,
    unlistedAnswer: 'Una respuesta que no da ningún artículo',
    unlistedValue: (value) => `${value}, algo que no da ningún artículo`,
    supposes: 'Solo una suposición, no una respuesta',
    noAnswer: 'Sin respuesta propia',
    compares(agree, disagree) {
      if (agree === 0 && disagree === 0) return 'Ningún otro medio responde a esto.';
      const agreeing = plural(agree, { one: '# medio coincide', other: '# medios coinciden' });
      if (disagree === 0) return `${agreeing}.`;
      const otherwise = plural(disagree, { one: '# dice', other: '# dicen' });
      if (agree > 0) return `${agreeing}, ${otherwise} otra cosa.`;
      return `${plural(disagree, { one: '# medio dice', other: '# medios dicen' })} otra cosa.`;
    },
    support: (p, o) => `${publishers(p)}, ${origins(o)}`,
  };
}
