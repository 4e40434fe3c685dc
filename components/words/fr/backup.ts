import type { BackupWords } from '../en/backup';
import type { Format } from '../format';

export const backup = ({ date, number, plural }: Format): BackupWords => ({
  title: 'Vos données',
  hint: 'Vos réglages, ce que vous avez masqué, vos pages gardées et vos notes, et les dossiers que vous avez installés, dans un seul fichier. Personne d’autre que vous ne le reçoit.',
  save: 'Enregistrer une sauvegarde',
  choose: 'Restaurer à partir d’un fichier…',
  left: (n) =>
    plural(n, {
      one: '# élément écrit par une autre version de Crossread n’est pas dans le fichier. Ici, il reste tel quel.',
      other:
        '# éléments écrits par une autre version de Crossread ne sont pas dans le fichier. Ici, ils restent tels quels.',
    }),
  room: {
    used: (used, most) =>
      `Crossread garde ${used} sur cet appareil. Le navigateur a de la place pour ${most}.`,
    lasting: 'Le navigateur garde tout jusqu’à ce que vous le retiriez.',
    fleeting:
      'Le navigateur peut tout supprimer quand le disque est presque plein. Une sauvegarde est à l’abri.',
    ask: 'Demander au navigateur de tout garder',
    refused: 'Le navigateur n’a pas accepté. Enregistrez une sauvegarde de temps en temps.',
  },
  review: 'Avant la restauration',
  savedOn: (name, iso) => `${name}, enregistré le ${date(iso)}`,
  parts: {
    settings: 'Réglages',
    dismissals: 'Masqué par vous',
    keptPages: 'Pages gardées',
    notes: 'Vos notes',
    claimReviews: 'Vérifications d’autrui',
    packs: 'Dossiers',
  },
  added: 'Nouveau',
  same: 'Identique',
  differs: 'Différent ici',
  nothing: 'Tout ce que contient le fichier est déjà ici.',
  replace: (n) =>
    plural(n, {
      one: 'Remplacer le # élément différent ici par celui du fichier',
      other: 'Remplacer les # éléments différents ici par ceux du fichier',
    }),
  newer: (n) =>
    plural(n, { one: '# d’entre eux est plus récent ici.', other: '# d’entre eux sont plus récents ici.' }),
  restore: 'Restaurer',
  dismiss: 'Fermer',
  checking: (name) => `Examen de ${name}…`,
  restoring: (name) => `Restauration de ${name}…`,
  restored: (name) => `Restauré à partir de ${name}.`,
  problems: {
    'not-json': (name) =>
      `${name} est endommagé ou n’est pas une sauvegarde de Crossread. Rien n’a été modifié.`,
    'not-backup': (name) => `${name} n’est pas une sauvegarde de Crossread. Rien n’a été modifié.`,
    newer: (name) =>
      `${name} vient d’une version plus récente de Crossread. Mettez Crossread à jour et réessayez. Rien n’a été modifié.`,
  },
  badEntry: (name, part, at) =>
    `${name} n’a pas été restauré : l’élément ${number(at)} sous « ${part} » ne convient pas. Rien n’a été modifié.`,
});
