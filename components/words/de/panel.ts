import type { PanelWords } from '../en/panel';
import type { Format } from '../format';
import { counts } from './counts';

export function panel(format: Format): PanelWords {
  const { date, number } = format;
  const { publishers, questions, reports } = counts(format);

  return {
    title: (page) => `Vergleich: ${page}`,
    widen: 'In einem Tab öffnen',
    view: 'Ansicht',
    views: {
      questions: 'Fragen',
      matrix: 'Tabelle',
      lanes: 'Positionen',
      grid: 'Raster',
      timeline: 'Zeitachse',
    },
    filter: 'Welche Fragen',
    filters: { all: 'Alle', page: 'Diese Seite', conflicts: 'Widersprüche' },
    search: 'Suchen',
    entity: 'Fragen zu',
    anyEntity: 'Alle Namen',
    shown: (shown, total) => `${number(shown)} von ${questions(total)}`,
    clear: 'Filter aufheben',
    noMatch: 'Keine Frage passt zu diesen Filtern.',
    thisReport: (publisher) => `ein Bericht von ${publisher}`,
    silent: 'Sagt dazu nichts',
    pageSilent: 'Diese Seite sagt dazu nichts.',
    noRows: {
      conflicts: 'Keine Antwort dieser Seite widerspricht einem Bericht.',
      page: 'Diese Seite beantwortet keine der Fragen.',
      all: 'Dieses Dossier stellt keine Fragen.',
    },
    question: 'Frage',
    matrix: (title) => `Fragen und Berichte: ${title}`,
    contradictsItself: 'widerspricht sich selbst',
    ownReport: 'Was das Dossier von dieser Seite hat:',
    packLine: (r, p, iso) => `${reports(r)} aus ${publishers(p)}, Stand ${date(iso)}`,
    pack: 'Dossier',
    packBy: (title, maintainer) => `${title}, von ${maintainer}`,
  };
}
