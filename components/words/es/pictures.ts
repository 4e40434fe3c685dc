import type { PicturesWords } from '../en/pictures';
import type { Format } from '../format';

export function pictures({ plural, list }: Format): PicturesWords {
  return {
    as: 'Mostrar como',
    picture: 'Gráfico',
    table: 'Tabla',
    copy: 'Copiar la tabla',
    copied: 'Copiada.',
    notCopied: 'El navegador no permitió copiar. Seleccione la tabla y cópiela a mano.',
    relaying: (origin) => `vía ${origin}`,
    denied: 'negado por esta página',
    dots: (n) => plural(n, { one: '# información', other: '# informaciones' }),
    head: {
      question: 'Pregunta',
      answer: 'Respuesta',
      relation: 'Respecto a esta página',
      report: 'Información',
      other: 'Otra información',
      origin: 'Retransmite a',
      published: 'Publicada',
      agrees: 'Coinciden',
      differs: 'Difieren',
      conflicts: 'Se contradicen',
      from: 'Desde',
      to: 'Hasta',
    },
    lanes: {
      caption: 'Cada respuesta y quién la da',
    },
    grid: {
      caption: 'Cómo se sitúan entre sí las informaciones, dos a dos, en las preguntas que ambas responden',
      hint: 'Cada signo es una pregunta que ambas responden. Elija una casilla para ver cuáles.',
      pair: (a, b) => `${a} y ${b}`,
      counts: (agrees, differs, conflicts) =>
        list(
          [
            agrees > 0
              ? plural(agrees, { one: 'coinciden en # pregunta', other: 'coinciden en # preguntas' })
              : '',
            differs > 0 ? plural(differs, { one: 'difieren en #', other: 'difieren en #' }) : '',
            conflicts > 0
              ? plural(conflicts, { one: 'se contradicen en #', other: 'se contradicen en #' })
              : '',
          ].filter(Boolean),
        ),
      nothing: 'ninguna pregunta en común',
      few: 'Aquí no hay dos informaciones que respondan a la misma pregunta.',
      relation: { agrees: 'coinciden', differs: 'difieren', conflicts: 'se contradicen' },
    },
    timeline: {
      caption: 'Lo que tiene fecha: respuestas e informaciones',
      answers: 'Días que nombran las respuestas',
      published: 'Días en que aparecieron las informaciones',
      appeared: 'Información publicada',
      undated: (names) => `Sin fecha: ${list(names)}`,
      nothing: 'Aquí nada tiene fecha.',
    },
  };
}
