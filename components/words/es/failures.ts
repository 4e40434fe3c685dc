import type { FailureWords } from '../en/failures';

export const failures: FailureWords = {
  'bad-message': 'Crossread no conoce esta petición. Recargue la página e inténtelo de nuevo.',
  'not-allowed': 'Esta página no puede pedir eso a Crossread.',
  'switched-off': 'Crossread está desactivado en este sitio.',
  'no-receiver': 'Nada de Crossread funciona en esa página. Recárguela e inténtelo de nuevo.',
  interrupted: 'Crossread se detuvo antes de poder responder. Inténtelo de nuevo.',
  'extension-gone': 'Crossread se actualizó o se quitó. Recargue la página para continuar.',
  'bad-reply': 'La respuesta no se pudo leer. Recargue la página e inténtelo de nuevo.',
  'no-pack': 'Estos artículos ya no están instalados.',
  'no-tab': 'Esa pestaña se cerró.',
  'no-access': 'El navegador no deja entrar a ninguna extensión en esta página.',
  'no-file': 'El archivo ya no está disponible. Elíjalo otra vez.',
  'pack-refused': 'El archivo no es un dosier que se pueda instalar. No se ha cambiado nada.',
  'pack-moved':
    'Entretanto se instaló otra versión del dosier. No se ha cambiado nada: elija de nuevo el archivo para ver las dos.',
  'disk-full':
    'No hay bastante espacio en el disco. No se ha cambiado nada, y lo que usted tiene sigue ahí. Libere espacio e inténtelo de nuevo.',
  'packs-unsaved':
    'Sus dosieres no se pudieron escribir; siguen como estaban. Cierre otras pestañas de Crossread o reinicie el navegador, e inténtelo de nuevo.',
  'settings-unreadable':
    'Sus ajustes no se pueden leer, así que rigen los predeterminados. Lo que guardó no se ha tocado. Cierre otras pestañas de Crossread o reinicie el navegador.',
  'settings-unsaved':
    'El cambio no se pudo guardar; sus ajustes siguen como estaban. Cierre otras pestañas de Crossread o reinicie el navegador; si continúa, puede que el disco esté lleno.',
  'dismissals-unreadable':
    'No se puede leer lo que ha ocultado. No se ha tocado nada. Cierre otras pestañas de Crossread o reinicie el navegador.',
  'dismissals-unsaved':
    'No se ha podido guardar; todo sigue como estaba. Cierre otras pestañas de Crossread o reinicie el navegador; si persiste, puede que el disco esté lleno.',
  'kept-unreadable':
    'Lo que usted guarda no se puede leer. No se ha tocado nada. Cierre otras pestañas de Crossread o reinicie el navegador.',
  'kept-unsaved':
    'No se ha podido guardar; todo está como estaba. Cierre otras pestañas de Crossread o reinicie el navegador; si persiste, puede que el disco esté lleno.',
  'no-claim-reviews':
    'Ni el archivo ni la página contienen una verificación (ClaimReview de schema.org). No se guardó nada.',
  'no-selection': 'Lo que seleccionó ya no está disponible. Selecciónelo otra vez.',
  'private-window':
    'De las ventanas privadas no se guarda nada. Abra la página en otra ventana para guardarla.',
  'backup-moved':
    'Sus datos cambiaron mientras se mostraba la copia. No se ha restaurado nada: mírela de nuevo, tal como están ahora las cosas.',
  'backup-unsaved':
    'No se pudo restaurar la copia; todo está como estaba. Cierre otras pestañas de Crossread o reinicie el navegador e inténtelo de nuevo.',
  failed: (said) => `Ha ocurrido algo imprevisto: ${said}`,
};
