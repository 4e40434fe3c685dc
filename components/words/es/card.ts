import type { CardWords } from '../en/card';
import type { Format } from '../format';

export const card = ({ date }: Format): CardWords => ({
  label: (ask) => (ask ? `Lo que dicen los artículos: ${ask}` : 'Crossread'),
  tabs: 'Preguntas a las que responde esta frase',
  loading: 'Consultando los artículos…',
  unknown: 'Los dosieres instalados no dicen nada de esto.',
  onlyOwn: 'Solo coincide el propio medio de esta página, lo que no es un apoyo independiente.',
  why: 'Por qué está marcado',
  asOf: (iso) => `Artículos hasta el ${date(iso)}`,
  compare: 'Comparar todos los artículos',
  pin: 'Mantener abierta',
});
