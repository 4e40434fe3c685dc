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
    dots: (n) => plural(n, { one: '# artículo', other: '# artículos' }),
    head: {
      question: 'Pregunta',
      answer: 'Respuesta',
      relation: 'Respecto a esta página',
      report: 'Artículo',
      other: 'Otro artículo',
      origin: 'Retransmite a',
      published: 'Publicado',
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
      caption: 'Cómo se sitúan entre sí los artículos, dos a dos, en las preguntas que ambos responden',
      hint: 'Cada signo es una pregunta que ambos responden. Elija una casilla para ver cuáles.',
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
      few: 'Aquí no hay dos artículos que respondan a la misma pregunta.',
      relation: { agrees: 'coinciden', differs: 'difieren', conflicts: 'se contradicen' },
    },
    timeline: {
      caption: 'Lo que tiene fecha: respuestas y artículos',
      answers: 'Días que nombran las respuestas',
      published: 'Días en que aparecieron los artículos',
      appeared: 'Artículo publicado',
      undated: (names) => `Sin fecha: ${list(names)}`,
      nothing: 'Aquí nada tiene fecha.',
    },
  };
}
