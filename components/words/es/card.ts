import type { CardWords } from '../en/card';
import type { Format } from '../format';

export const card = ({ date, ago }: Format): CardWords => ({
  label: (ask) => (ask ? `Lo que dicen los artículos: ${ask}` : 'Crossread'),
  tabs: 'Preguntas a las que responde esta frase',
  tab: (question, answer) => `${question}: ${answer}`,
  loading: 'Consultando los artículos…',
  unknown: 'Los dosieres instalados no dicen nada de esto.',
  onlyOwn: 'Solo coincide el propio medio de esta página, lo que no es un apoyo independiente.',
  why: 'Por qué está marcado',
  asOf: (iso, today) => `Artículos hasta el ${date(iso)} (${ago(iso, today)})`,
  wrong: {
    title: 'Crossread se equivoca',
    hint: 'Si la frase no dice eso, oculte su marca. No se envía nada: las opciones muestran lo que ha ocultado.',
    here: 'Ocultar en esta página',
    everywhere: 'Ocultar esta respuesta en todas partes',
    done: { here: 'Oculto en esta página.', everywhere: 'Oculto en todas las páginas.' },
    undo: 'Deshacer',
  },
  compare: 'Comparar todos los artículos',
  pin: 'Mantener abierta',
});
