import type { EntityWords } from '../en/entity';
import type { Format } from '../format';
import { counts } from './counts';

export function entity(format: Format): EntityWords {
  const { plural } = format;
  const { publishers } = counts(format);

  return {
    concerns: (q, p) =>
      `${plural(q, { one: '# pregunta trata', other: '# preguntas tratan' })} de esto, con respuestas de ${publishers(p)}.`,
    version: (version) => `Mencionado aquí en su versión ${version}`,
    type: {
      Organization: 'Organización',
      Person: 'Persona',
      Product: 'Producto',
      Concept: 'Concepto',
      Role: 'Cargo',
      Event: 'Acontecimiento',
      Place: 'Lugar',
    },
  };
}
