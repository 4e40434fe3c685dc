import type { WhyWords } from '../en/why';

export const why: WhyWords = {
  before: 'la pregunta o el encabezado de columna anterior',
  says: {
    asserted: (by, answer) => `${opening(by)} responde: ${answer}.`,
    alleged: (by, answer) => `${opening(by)} responde, como acusación: ${answer}.`,
    attributed: (by, answer) => `${opening(by)} responde, en boca de otros: ${answer}.`,
    denied: (by, answer) => `${opening(by)} niega esto: ${answer}.`,
    hypothetical: (by) => `${opening(by)} solo supone una respuesta.`,
  },
  unlisted: (by) => `${opening(by)} da una respuesta que no da ningún artículo.`,
  denies: (by) => `${opening(by)} niega una respuesta que no da ningún artículo.`,
  figure: (figure, range, isExact) => (isExact ? `${figure} es ${range}` : `${figure} deja abierto ${range}`),
  arithmetic: {
    equals: (figure) => `${figure}.`,
    meets: (figure, label, range) => `${figure}, lo que se cruza con ${label} (${range}).`,
    covers: (figure, label, range) => `${figure}, y ${label} (${range}) queda dentro.`,
    lasts: (figure, label, range) => `${figure}, y ${label} dura ${range}.`,
    apart: (figure, label, range) =>
      `${figure}; la respuesta publicada más cercana, ${label} (${range}), queda fuera.`,
  },
  disagreement: {
    denied: 'Los artículos que dan esta respuesta contradicen la negación.',
    later: 'La respuesta puede cambiar con el tiempo; los artículos de otro día difieren sin contradecirla.',
    'one-answer': 'La pregunta tiene una sola respuesta; los artículos que dan otra la contradicen.',
    several: 'Varias respuestas pueden convivir; los artículos que dan otra solo difieren.',
  },
  declared: {
    differs: (label, reason) => `El dosier cuenta ${label} como simple diferencia: ${reason}.`,
    conflicts: (label, reason) => `El dosier cuenta ${label} como contradicción: ${reason}.`,
  },
};

const opening = (by: string | null) => (by ? `Con ${by}, esta frase` : 'Esta frase');
