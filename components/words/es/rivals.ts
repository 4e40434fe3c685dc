import type { RivalsWords } from '../en/rivals';
import type { Format } from '../format';
import { counts } from './counts';

export function rivals(format: Format): RivalsWords {
  const { percent, list, plural } = format;
  const { reports } = counts(format);

  return {
    tab: 'Dosieres',
    title: 'Dos dosieres sobre esta disputa',
    hint: 'Las preguntas forman pares donde los dos dosieres les dan el mismo identificador, o donde pregunta y respuestas comparten bastantes palabras. Nada de un dosier pasa al otro.',
    reports: (both, a, b) =>
      `${reports(both)} en los dos, ${reports(a)} solo en el primero, ${reports(b)} solo en el segundo.`,
    by: {
      id: 'Emparejadas por el mismo identificador',
      wording: (share) => `Emparejadas por los términos: comparten el ${percent(share)} de las palabras`,
    },
    caption: 'Quién da qué respuesta, según cada dosier',
    answer: 'Respuesta',
    absent: 'No figura entre sus respuestas',
    nobody: 'Ningún artículo',
    differences: 'Artículos que los dosieres leen de otro modo',
    reading: (pack, answers) =>
      answers.length > 0 ? `${pack}: ${list(answers)}` : `${pack}: aquí no responde`,
    only: (pack, count) =>
      plural(count, { one: `# pregunta solo en ${pack}`, other: `# preguntas solo en ${pack}` }),
    none: 'Ninguna pregunta de un dosier forma par con otra del otro.',
  };
}
