import type { PopupWords } from '../en/popup';
import type { Format } from '../format';

export const popup = ({ plural }: Format): PopupWords => ({
  untitled: 'Página sin título',
  self: 'La página se contradice',
  here: 'Aquí',
  reports: 'Artículos',
  jump: 'Mostrar en la página',
  andMore: (n) => plural(n, { one: '# respuesta más', other: '# respuestas más' }),
  beside: (who, more) => `${who}, ${more}`,
  omitted: 'Lo que la página no aborda',
  omittedAnswers: (n) => plural(n, { one: '# medio responde', other: '# medios responden' }),
  entities: 'Mencionados en esta página',
  times: (n) => plural(n, { one: 'mencionado una vez', other: 'mencionado # veces' }),
  compare: 'Comparar todos los artículos',
  mark: 'Marcar esta página',
  more: (n) => plural(n, { other: '# más' }),
  options: 'Opciones',
  site: (site) => `Activo en ${site}`,
  pause: 'Pausar en todas partes',
  gone: 'Esa frase ya no está en la página.',
});
