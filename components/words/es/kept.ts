import type { KeptWords } from '../en/kept';
import type { Format } from '../format';

export const kept = ({ date, plural }: Format): KeptWords => ({
  keep: 'Guardar esta página',
  on: (iso: string) => `Guardada por usted, ${date(iso)}`,
  collection: 'Guardado por usted',
  title: 'Páginas guardadas',
  hint: 'Las páginas que guardó: sus datos y las frases que responden a una pregunta, no su texto. Ningún sitio puede verlas.',
  none: 'No hay ninguna página guardada. La ventana emergente y la comparación tienen un botón para ello.',
  answers: (n: number) => plural(n, { one: '# respuesta guardada', other: '# respuestas guardadas' }),
  remove: 'Quitar',
  removed: (title: string) => `Quitada: ${title}`,
  undo: 'Deshacer',
  unchanged: 'Cada frase que guardó sigue aquí como estaba.',
  changed: (n: number) =>
    plural(n, {
      one: '# frase que guardó ya no está aquí como estaba',
      other: '# frases que guardó ya no están aquí como estaban',
    }),
  before: 'Cuando la guardó',
  after: 'Ahora',
  gone: 'No hay nada en su lugar.',
  notes: {
    title: 'Sus notas',
    hint: 'Notas sobre páginas y sobre afirmaciones de artículos. Se quedan en este dispositivo.',
    none: 'No hay notas.',
    add: 'Añadir una nota',
    label: 'Su nota',
    edit: 'Editar',
    save: 'Guardar',
    cancel: 'Cancelar',
    delete: 'Eliminar',
    deleted: 'La nota está eliminada.',
    on: (about: string) => `Nota sobre ${about}`,
    written: (iso: string) => `Escrita el ${date(iso)}`,
  },
});
