import type { PageStateWords } from '../en/page-state';
import type { Format } from '../format';

export const pageState = ({ percent }: Format): PageStateWords => ({
  loading: {
    title: 'Mirando la página',
    text: 'Una página ocupada, o que espera tras un cuadro de diálogo, responde en cuanto queda libre.',
  },
  progress: (share) => `Leyendo la página, ${percent(share)}`,
  again: 'Intentar de nuevo',
  readAgain: 'Leerla de nuevo',
  resume: 'Reanudar',
  switchOn: 'Activar',
  failed: 'No ha funcionado',
  reading: { title: 'Leyendo la página', text: 'Lo que se encuentra va apareciendo aquí.' },
  nothing: {
    title: 'Nada que comparar aquí',
    text: 'La página no nombra a las partes de las que tratan los artículos instalados.',
  },
  disputes: 'Hay artículos sobre:',
  noAnswers: {
    title: 'Sin respuestas aquí',
    text: 'La página nombra a las partes, pero no responde a ninguna de las preguntas que responden los artículos.',
  },
  paused: { title: 'En pausa', text: 'No se lee ningún sitio hasta que lo reanude.' },
  siteOff: (site) => ({
    title: `Desactivado en ${site}`,
    text: 'Nada de Crossread funciona en este sitio.',
  }),
  notChosen: (site) => ({
    title: site === null ? 'No es un sitio elegido' : `${site} no está elegido`,
    text: 'Solo se leen páginas en los sitios que usted eligió. Nada de Crossread funciona aquí.',
  }),
  choose: (site) => `Leer siempre ${site}`,
  notAsked: {
    title: 'Sin leer',
    text: 'Las páginas se leen cuando usted lo pide. Hasta entonces, nada de Crossread funciona aquí.',
  },
  readOnce: 'Leer esta página',
  'browser-page': {
    title: 'Una página del navegador',
    text: 'Los navegadores no dejan que ninguna extensión lea sus propias páginas ni su catálogo de extensiones.',
  },
  'not-html': {
    title: 'No es una página web',
    text: 'Los PDF, las imágenes y los archivos sin formato no se leen. Si el artículo está también en una página web, abra esa.',
  },
  'no-access': {
    title: 'Sin acceso a esta página',
    text: 'El navegador, o quien lo administra, no deja entrar aquí a las extensiones. El acceso a los sitios se cambia en los ajustes de extensiones del navegador.',
  },
  'no-tab': {
    title: 'Esa página se cerró',
    text: 'Esta comparación era de una pestaña que ya no está abierta.',
  },
});
