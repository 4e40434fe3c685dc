import type { PageStateWords } from '../en/page-state';
import type { Format } from '../format';

export const pageState = ({ percent }: Format): PageStateWords => ({
  loading: {
    title: 'Examen de la page',
    text: 'Une page occupée, ou qui attend derrière une boîte de dialogue, répond dès qu’elle est libre.',
  },
  progress: (share) => `Lecture de la page, ${percent(share)}`,
  again: 'Réessayer',
  readAgain: 'Relire la page',
  resume: 'Reprendre',
  switchOn: 'Activer',
  failed: 'L’opération n’a pas abouti',
  reading: { title: 'Lecture de la page', text: 'Ce qui est trouvé s’affiche ici au fur et à mesure.' },
  nothing: {
    title: 'Rien à comparer ici',
    text: 'La page ne cite pas les parties dont traitent les articles installés.',
  },
  disputes: 'Il y a des articles sur :',
  noAnswers: {
    title: 'Pas de réponse ici',
    text: 'La page cite les parties, mais ne répond à aucune des questions que traitent les articles.',
  },
  paused: { title: 'En pause', text: 'Aucun site n’est lu tant que vous ne reprenez pas.' },
  siteOff: (site) => ({
    title: `Désactivé sur ${site}`,
    text: 'Rien de Crossread ne tourne sur ce site.',
  }),
  notChosen: (site) => ({
    title: site === null ? 'Pas un site choisi' : `${site} n’est pas choisi`,
    text: 'Les pages ne sont lues que sur les sites que vous avez choisis. Rien de Crossread ne tourne ici.',
  }),
  choose: (site) => `Toujours lire ${site}`,
  notAsked: {
    title: 'Non lue',
    text: 'Les pages sont lues quand vous le demandez. D’ici là, rien de Crossread ne tourne ici.',
  },
  readOnce: 'Lire cette page',
  'browser-page': {
    title: 'Une page du navigateur',
    text: 'Les navigateurs ne laissent aucune extension lire leurs propres pages ni leur catalogue d’extensions.',
  },
  'not-html': {
    title: 'Pas une page web',
    text: 'Les PDF, les images et les fichiers bruts ne sont pas lus. Si l’article existe aussi en page web, ouvrez celle-ci.',
  },
  'no-access': {
    title: 'Pas d’accès à cette page',
    text: 'Le navigateur, ou la personne qui le gère, tient ici les extensions à l’écart. L’accès aux sites se modifie dans les réglages des extensions du navigateur.',
  },
  'no-tab': {
    title: 'Cette page a été fermée',
    text: 'Cette comparaison appartenait à un onglet qui n’est plus ouvert.',
  },
});
