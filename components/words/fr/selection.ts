import type { SelectionWords } from '../en/selection';
import type { Format } from '../format';

export const selection = ({ number }: Format): SelectionWords => ({
  menu: 'Garder comme affirmation…',
  title: 'Garder comme affirmation',
  pack: 'Dossier',
  question: 'À quelle question cela répond-il ?',
  choose: 'Choisir une question',
  answer: 'Quelle est la réponse ?',
  own: 'Une réponse absente de la liste',
  ownLabel: 'La réponse, dans vos mots',
  hint: 'Elle rejoint votre propre colonne dans la comparaison, avec le titre, l’éditeur et la date de la page. Le texte de la page n’est pas gardé.',
  keep: 'Garder',
  cancel: 'Annuler',
  close: 'Fermer',
  kept: 'Gardé parmi vos affirmations.',
  select: 'Garder les mots sélectionnés…',
  nothing: 'Rien n’est sélectionné sur la page. Sélectionnez-y d’abord une phrase.',
  mine: 'Affirmations que vous avez choisies sur cette page',
  removed: 'L’affirmation est retirée.',
  noPack:
    'Aucun dossier n’est activé, et une affirmation répond à une question d’un dossier. Activez-en un dans les options.',
  problems: (most: number) => ({
    private: 'Rien n’est gardé des fenêtres privées. Ouvrez la page dans une autre fenêtre pour la garder.',
    long: `La sélection dépasse ${number(most)} caractères. Sélectionnez la phrase qui le dit.`,
    'no-address': 'Une page à cette adresse ne peut pas être gardée.',
  }),
});
