import type { WhereWords } from '../en/where';

export const where: WhereWords = {
  everywhere: {
    label: 'En todas partes',
    hint: 'Un pequeño script busca en cada página los nombres de los que tratan los artículos. En la mayoría no encuentra ninguno, y eso es todo.',
  },
  chosen: {
    label: 'Solo en los sitios que elija',
    hint: 'Nada de Crossread funciona en los demás sitios.',
  },
  click: {
    label: 'Solo cuando haga clic',
    hint: 'Una página se lee cuando pulsa el botón de la barra de herramientas o su tecla. Hasta entonces, nada de Crossread funciona en ninguna página.',
  },
  sites: {
    title: 'Sitios elegidos',
    hint: 'Se leen las páginas de estos sitios y de sus subdominios.',
    none: 'Todavía ninguno, así que no se lee nada. Añada un sitio aquí, o con el botón de la barra de herramientas cuando esté en él.',
    add: 'Añadir',
    field: 'Sitio que añadir',
    placeholder: 'diario.example',
    remove: (site) => `Quitar ${site}`,
    invalid: 'Eso no es un sitio. Un nombre de host es como diario.example.',
    twice: (site) => `${site} ya está elegido.`,
  },
};
