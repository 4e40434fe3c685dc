import type { OptionsWords } from '../en/options';
import type { Format } from '../format';

export function options(format: Format): OptionsWords {
  const { date } = format;

  return {
    title: 'Opciones de Crossread',
    marks: {
      title: 'Marcas en las páginas',
      all: { label: 'Todo', hint: 'Cada frase que responde a las mismas preguntas que los artículos.' },
      conflicts: { label: 'Solo contradicciones', hint: 'Frases que un artículo contradice.' },
      request: {
        label: 'Nada hasta que lo pida',
        hint: 'Las páginas se quedan como están. La ventana del botón y la comparación muestran lo que se encontró.',
      },
    },
    appearance: { title: 'Apariencia', auto: 'Como el sistema', light: 'Clara', dark: 'Oscura' },
    where: 'Dónde lee',
    pause: { label: 'Pausar en todas partes', hint: 'No se lee ningún sitio.' },
    sites: {
      title: 'Sitios desactivados',
      hint: 'Nada de Crossread funciona en estos sitios ni en sus subdominios.',
      none: 'Ningún sitio está desactivado.',
      add: 'Desactivar',
      field: 'Sitio que desactivar',
      placeholder: 'diario.example',
      remove: (site) => `Activar ${site} de nuevo`,
      invalid: 'Eso no es un sitio. Un nombre de host es como diario.example.',
      twice: (site) => `${site} ya está desactivado.`,
    },
    keys: {
      title: 'Teclas',
      hint: 'Actúan en la página que está delante. Las guarda el navegador.',
      none: 'Sin tecla',
      unset:
        'Los navegadores proponen pocas teclas, y ninguna que tenga otra extensión. Puede dar a cada orden la tecla que quiera.',
      twice: (keys) => `${keys} sirve para más de una orden; solo responderá una.`,
      change: 'Cambiar las teclas en el navegador',
    },
    dismissed: {
      title: 'Oculto por usted',
      hint: 'Marcas que usted señaló como erróneas. Guardadas en un archivo, muestran al autor de un dosier dónde se equivoca; enviarlo queda en sus manos.',
      none: 'No hay nada oculto.',
      on: (site, iso) => `En ${site}, ${date(iso)}`,
      everywhere: (iso) => `En todas las páginas, ${date(iso)}`,
      show: 'Mostrar de nuevo',
      save: 'Guardar como archivo',
      withPages: 'Con las direcciones de las páginas',
    },
    never: {
      title: 'Lo que nunca hace',
      items: [
        'Enviar nada a ninguna parte. Ninguna parte de Crossread usa la red.',
        'Pedir una cuenta ni contar quién lo usa.',
        'Guardar un registro de las páginas que lee.',
        'Cambiar una página. Las marcas se pintan sobre el texto, no se escriben en él.',
        'Decir quién tiene razón. Muestra quién dice qué, y dónde.',
      ],
    },
  };
}
