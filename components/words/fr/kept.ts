import type { KeptWords } from '../en/kept';
import type { Format } from '../format';

export const kept = ({ date, plural }: Format): KeptWords => ({
  keep: 'Garder cette page',
  on: (iso: string) => `Gardée par vous, ${date(iso)}`,
  collection: 'Gardé par vous',
  title: 'Pages gardées',
  hint: 'Les pages que vous avez gardées : leurs références et les phrases qui répondent à une question, pas leur texte. Aucun site ne peut les voir.',
  none: 'Aucune page n’est gardée. La fenêtre du bouton et la comparaison permettent d’en garder une.',
  answers: (n: number) => plural(n, { one: '# réponse gardée', other: '# réponses gardées' }),
  remove: 'Retirer',
  removed: (title: string) => `Retirée : ${title}`,
  undo: 'Annuler',
  unchanged: 'Chaque phrase que vous avez gardée figure ici telle quelle.',
  changed: (n: number) =>
    plural(n, {
      one: '# phrase que vous avez gardée ne figure plus ici telle quelle',
      other: '# phrases que vous avez gardées ne figurent plus ici telles quelles',
    }),
  before: 'Quand vous l’avez gardée',
  after: 'Maintenant',
  gone: 'Rien ne figure à sa place.',
  notes: {
    title: 'Vos notes',
    hint: 'Notes sur des pages et sur des affirmations d’articles. Elles restent sur cet appareil.',
    none: 'Il n’y a pas de note.',
    add: 'Ajouter une note',
    label: 'Votre note',
    edit: 'Modifier',
    save: 'Enregistrer',
    cancel: 'Annuler',
    delete: 'Supprimer',
    deleted: 'La note est supprimée.',
    on: (about: string) => `Note sur ${about}`,
    written: (iso: string) => `Écrite le ${date(iso)}`,
  },
});
