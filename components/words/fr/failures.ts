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
  'packs-unreadable':
    'Les articles ne peuvent être ni lus ni réinstallés. Vos réglages sont inchangés. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  'settings-unreadable':
    'Vos réglages sont illisibles, les valeurs par défaut s’appliquent donc. Ce que vous aviez enregistré n’a pas été touché. Fermez les autres onglets de Crossread ou redémarrez le navigateur.',
  'settings-unsaved':
    'La modification n’a pas pu être enregistrée ; vos réglages sont inchangés. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  'dismissals-unreadable':
    'Ce que vous avez masqué ne peut pas être lu. Rien n’en a été modifié. Fermez les autres onglets de Crossread ou redémarrez le navigateur.',
  'dismissals-unsaved':
    'L’enregistrement n’a pas pu se faire ; tout est resté en l’état. Fermez les autres onglets de Crossread ou redémarrez le navigateur ; si cela persiste, le disque est peut-être plein.',
  failed: (said) => `Un problème imprévu est survenu : ${said}`,
};
