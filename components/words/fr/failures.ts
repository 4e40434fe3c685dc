import type { FailureWords } from '../en/failures';

export const failures: FailureWords = {
  'bad-message': 'Crossread ne connaît pas cette demande. Rechargez la page et réessayez.',
  'not-allowed': 'Cette page ne peut pas demander cela à Crossread.',
  'switched-off': 'Crossread est désactivé sur ce site.',
  'no-receiver': 'Rien de Crossread ne tourne sur cette page. Rechargez-la et réessayez.',
  interrupted: 'Crossread a été arrêté avant de pouvoir répondre. Réessayez.',
  'extension-gone': 'Crossread a été mis à jour ou retiré. Rechargez la page pour continuer.',
  'bad-reply': 'La réponse est illisible. Rechargez la page et réessayez.',
  'no-pack': 'Ces articles ne sont plus installés.',
  'no-tab': 'Cet onglet a été fermé.',
  'no-access': 'Le navigateur ne laisse aucune extension accéder à cette page.',
  'no-file': 'Le fichier n’est plus disponible. Choisissez-le de nouveau.',
  'pack-refused': 'Le fichier n’est pas un dossier qui puisse être installé. Rien n’a été changé.',
  'pack-moved':
    'Une autre version du dossier a été installée entre-temps. Rien n’a été changé : choisissez de nouveau le fichier pour voir les deux.',
  'disk-full':
    'Il n’y a pas assez de place sur le disque. Rien n’a été changé, et ce que vous avez est toujours là. Libérez de la place et réessayez.',
  'packs-unsaved':
    'Vos dossiers n’ont pas pu être écrits ; ils sont inchangés. Fermez les autres onglets de Crossread ou redémarrez le navigateur, puis réessayez.',
  'settings-unreadable':
    'Vos réglages sont illisibles, les valeurs par défaut s’appliquent donc. Ce que vous aviez enregistré n’a pas été touché. Fermez les autres onglets de Crossread ou redémarrez le navigateur.',
  'settings-unsaved':
    'La modification n’a pas pu être enregistrée ; vos réglages sont inchangés. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  'dismissals-unreadable':
    'Ce que vous avez masqué ne peut pas être lu. Rien n’en a été modifié. Fermez les autres onglets de Crossread ou redémarrez le navigateur.',
  'dismissals-unsaved':
    'L’enregistrement n’a pas pu se faire ; tout est resté en l’état. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  'kept-unreadable':
    'Ce que vous gardez ne peut pas être lu. Rien n’y a été touché. Fermez les autres onglets de Crossread ou redémarrez le navigateur.',
  'kept-unsaved':
    'Cela n’a pas pu être enregistré ; tout est comme avant. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  'no-claim-reviews':
    'Le fichier ou la page ne contient aucune vérification (ClaimReview de schema.org). Rien n’a été gardé.',
  'no-selection': 'Votre sélection n’est plus disponible. Sélectionnez à nouveau le passage.',
  'private-window':
    'Rien n’est gardé des fenêtres privées. Ouvrez la page dans une autre fenêtre pour la garder.',
  'backup-moved':
    'Vos données ont changé pendant l’affichage de la sauvegarde. Rien n’a été restauré : regardez-la de nouveau, dans l’état actuel.',
  'backup-unsaved':
    'La sauvegarde n’a pas pu être restaurée ; tout est comme avant. Fermez les autres onglets de Crossread ou redémarrez le navigateur, puis réessayez.',
  failed: (said) => `Un problème imprévu est survenu : ${said}`,
};
