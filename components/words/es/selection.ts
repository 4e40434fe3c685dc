import type { SelectionWords } from '../en/selection';
import type { Format } from '../format';

export const selection = ({ number }: Format): SelectionWords => ({
  menu: 'Guardar como afirmación…',
  title: 'Guardar como afirmación',
  pack: 'Dosier',
  question: '¿A qué pregunta responde?',
  choose: 'Elija una pregunta',
  answer: '¿Qué responde?',
  own: 'Una respuesta que no está en la lista',
  ownLabel: 'La respuesta, con sus palabras',
  hint: 'Pasa a su propia columna de la comparación, con el título, el editor y la fecha de la página. El texto de la página no se guarda.',
  keep: 'Guardar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  kept: 'Guardado entre sus afirmaciones.',
  select: 'Guardar lo seleccionado…',
  nothing: 'No hay nada seleccionado en la página. Seleccione allí primero una frase.',
  mine: 'Afirmaciones que eligió en esta página',
  removed: 'La afirmación se ha quitado.',
  noPack:
    'No hay ningún dosier activado, y una afirmación responde a una pregunta de uno. Active alguno en las opciones.',
  problems: (most: number) => ({
    private: 'De las ventanas privadas no se guarda nada. Abra la página en otra ventana para guardarla.',
    long: `La selección supera los ${number(most)} caracteres. Seleccione la frase que lo dice.`,
    'no-address': 'Una página con esta dirección no se puede guardar.',
  }),
});
