import type { WhereWords } from '../en/where';

export const where: WhereWords = {
  everywhere: {
    label: 'Partout',
    hint: 'Un petit script cherche sur chaque page les noms dont traitent les articles. Sur la plupart il n’en trouve aucun, et c’est tout.',
  },
  chosen: {
    label: 'Seulement sur les sites que je choisis',
    hint: 'Rien de Crossread ne tourne sur les autres sites.',
  },
  click: {
    label: 'Seulement quand je clique',
    hint: 'Une page est lue quand vous appuyez sur le bouton de la barre d’outils ou sur sa touche. D’ici là, rien de Crossread ne tourne sur aucune page.',
  },
  sites: {
    title: 'Sites choisis',
    hint: 'Les pages de ces sites et de leurs sous-domaines sont lues.',
    none: 'Aucun pour l’instant : rien n’est lu. Ajoutez un site ici, ou depuis le bouton de la barre d’outils quand vous y êtes.',
    add: 'Ajouter',
    field: 'Site à ajouter',
    placeholder: 'journal.example',
    remove: (site) => `Retirer ${site}`,
    invalid: 'Ce n’est pas un site. Un nom d’hôte ressemble à journal.example.',
    twice: (site) => `${site} est déjà choisi.`,
  },
};
