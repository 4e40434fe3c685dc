import type { CountWords } from '../en/counts';
import type { Format } from '../format';

export const counts = ({ plural }: Format): CountWords => ({
  publishers: (n) => plural(n, { one: '# medio', other: '# medios' }),
  origins: (n) => plural(n, { one: '# fuente', other: '# fuentes' }),
  reports: (n) => plural(n, { one: '# artículo', other: '# artículos' }),
  questions: (n) => plural(n, { one: '# pregunta', other: '# preguntas' }),
  answers: (n) => plural(n, { one: '# respuesta', other: '# respuestas' }),
  names: (n) => plural(n, { one: '# nombre', other: '# nombres' }),
});
