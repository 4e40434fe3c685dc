import type { BackupWords } from '../en/backup';
import type { Format } from '../format';

export const backup = ({ date, number, plural }: Format): BackupWords => ({
  title: 'Sus datos',
  hint: 'Los ajustes, lo que ha ocultado, sus páginas y notas guardadas y los dosieres que ha instalado, en un solo archivo. Nadie más que usted lo recibe.',
  save: 'Guardar una copia',
  choose: 'Restaurar desde un archivo…',
  left: (n) =>
    plural(n, {
      one: '# elemento escrito por otra versión de Crossread no está en el archivo. Aquí se conserva como estaba.',
      other:
        '# elementos escritos por otra versión de Crossread no están en el archivo. Aquí se conservan como estaban.',
    }),
  room: {
    used: (used, most) =>
      `Crossread guarda ${used} en este dispositivo. El navegador tiene sitio para ${most}.`,
    lasting: 'El navegador lo conserva todo hasta que usted lo quite.',
    fleeting: 'El navegador puede borrarlo cuando el disco esté casi lleno. Una copia está a salvo de eso.',
    ask: 'Pedir al navegador que lo conserve',
    refused: 'El navegador no ha aceptado conservarlo. Guarde una copia de vez en cuando.',
  },
  review: 'Antes de restaurar',
  savedOn: (name, iso) => `${name}, guardado el ${date(iso)}`,
  parts: {
    settings: 'Ajustes',
    dismissals: 'Oculto por usted',
    keptPages: 'Páginas guardadas',
    notes: 'Notas',
    claimReviews: 'Verificaciones de otros',
    packs: 'Dosieres',
  },
  added: 'Nuevo',
  same: 'Igual',
  differs: 'Distinto aquí',
  nothing: 'Todo lo que hay en el archivo ya está aquí.',
  replace: (n) =>
    plural(n, {
      one: 'Sustituir el # elemento distinto aquí por el del archivo',
      other: 'Sustituir los # elementos distintos aquí por los del archivo',
    }),
  newer: (n) =>
    plural(n, { one: '# de ellos es más reciente aquí.', other: '# de ellos son más recientes aquí.' }),
  restore: 'Restaurar',
  dismiss: 'Cerrar',
  checking: (name) => `Revisando ${name}…`,
  restoring: (name) => `Restaurando ${name}…`,
  restored: (name) => `Restaurado desde ${name}.`,
  problems: {
    'not-json': (name) => `${name} está dañado o no es una copia de Crossread. No se ha cambiado nada.`,
    'not-backup': (name) => `${name} no es una copia de Crossread. No se ha cambiado nada.`,
    newer: (name) =>
      `${name} viene de una versión más reciente de Crossread. Actualice Crossread e inténtelo de nuevo. No se ha cambiado nada.`,
  },
  badEntry: (name, part, at) =>
    `${name} no se ha restaurado: el elemento ${number(at)} de «${part}» no encaja. No se ha cambiado nada.`,
});
