import type { PanelWords } from '../en/panel';
import type { Format } from '../format';
import { counts } from './counts';

export function panel(format: Format): PanelWords {
  const { date, number } = format;
  const { publishers, questions, reports } = counts(format);

  return {
    title: (page) => `Comparación: ${page}`,
    widen: 'Abrir en una pestaña',
    view: 'Vista',
    views: {
      questions: 'Preguntas',
      matrix: 'Tabla',
      lanes: 'Posiciones',
      grid: 'Cuadrícula',
      timeline: 'Cronología',
    },
    filter: 'Qué preguntas',
    filters: { all: 'Todas', page: 'Esta página', conflicts: 'Contradicciones' },
    search: 'Buscar',
    entity: 'Preguntas sobre',
    anyEntity: 'Todos los nombres',
    shown: (shown, total) => `${number(shown)} de ${questions(total)}`,
    clear: 'Quitar los filtros',
    noMatch: 'Ninguna pregunta coincide con estos filtros.',
    thisReport: (publisher) => `un artículo de ${publisher}`,
    silent: 'No dice nada',
    pageSilent: 'Esta página no dice nada de esto.',
    noRows: {
      conflicts: 'Ninguna respuesta de esta página contradice a un artículo.',
      page: 'Esta página no responde a ninguna de las preguntas.',
      all: 'Este dosier no plantea preguntas.',
    },
    question: 'Pregunta',
    matrix: (title) => `Preguntas y artículos: ${title}`,
    contradictsItself: 'se contradice',
    ownReport: 'Lo que el dosier tiene de esta página:',
    packLine: (r, p, iso) => `${reports(r)} de ${publishers(p)}, a ${date(iso)}`,
    pack: 'Dosier',
    packBy: (title, maintainer) => `${title}, de ${maintainer}`,
  };
}
