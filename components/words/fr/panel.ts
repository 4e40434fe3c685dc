import type { PanelWords } from '../en/panel';
import type { Format } from '../format';
import { counts } from './counts';

export function panel(format: Format): PanelWords {
  const { date, number } = format;
  const { publishers, questions, reports } = counts(format);

  return {
    title: (page) => `Comparaison : ${page}`,
    widen: 'Ouvrir dans un onglet',
    view: 'Affichage',
    views: {
      questions: 'Questions',
      matrix: 'Tableau',
      lanes: 'Réponses',
      grid: 'Grille',
      timeline: 'Chronologie',
    },
    filter: 'Quelles questions',
    filters: { all: 'Toutes', page: 'Cette page', conflicts: 'Contradictions' },
    search: 'Rechercher',
    entity: 'Questions sur',
    anyEntity: 'Tous les noms',
    shown: (shown, total) => `${number(shown)} sur ${questions(total)}`,
    clear: 'Effacer les filtres',
    noMatch: 'Aucune question ne correspond à ces filtres.',
    thisReport: (publisher) => `un article de ${publisher}`,
    silent: 'N’en dit rien',
    pageSilent: 'Cette page n’en dit rien.',
    noRows: {
      conflicts: 'Aucune réponse de cette page ne contredit un article.',
      page: 'Cette page ne répond à aucune des questions.',
      all: 'Ce dossier ne pose aucune question.',
    },
    question: 'Question',
    matrix: (title) => `Questions et articles : ${title}`,
    contradictsItself: 'se contredit',
    ownReport: 'Ce que le dossier a de cette page :',
    packLine: (r, p, iso) => `${reports(r)} de ${publishers(p)}, au ${date(iso)}`,
    pack: 'Dossier',
    packBy: (title, maintainer) => `${title}, par ${maintainer}`,
  };
}
