import type { OptionsWords } from '../en/options';
import type { Format } from '../format';

export function options(format: Format): OptionsWords {
  const { date } = format;

  return {
    title: 'Réglages de Crossread',
    marks: {
      title: 'Marques sur les pages',
      all: { label: 'Tout', hint: 'Chaque phrase qui répond aux mêmes questions que les articles.' },
      conflicts: { label: 'Contradictions seulement', hint: 'Les phrases qu’un article contredit.' },
      request: {
        label: 'Rien sans demande',
        hint: 'Les pages restent telles quelles. La fenêtre du bouton et la comparaison montrent ce qui a été trouvé.',
      },
    },
    appearance: { title: 'Apparence', auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    where: 'Où Crossread lit',
    pause: { label: 'Suspendre partout', hint: 'Aucun site n’est lu.' },
    sites: {
      title: 'Sites désactivés',
      hint: 'Rien de Crossread ne tourne sur ces sites, ni sur leurs sous-domaines.',
      none: 'Aucun site n’est désactivé.',
      add: 'Désactiver',
      field: 'Site à désactiver',
      placeholder: 'journal.example',
      remove: (site) => `Réactiver ${site}`,
      invalid: 'Ce n’est pas un site. Un nom d’hôte ressemble à journal.example.',
      twice: (site) => `${site} est déjà désactivé.`,
    },
    keys: {
      title: 'Touches',
      hint: 'Elles agissent sur la page au premier plan. C’est le navigateur qui les gère.',
      none: 'Aucune touche',
      unset:
        'Les navigateurs proposent peu de touches, et aucune qu’une autre extension utilise. Vous pouvez donner à une commande la touche de votre choix.',
      twice: (keys) => `${keys} sert à plusieurs commandes ; une seule répondra.`,
      change: 'Changer les touches dans le navigateur',
    },
    dismissed: {
      title: 'Masqué par vous',
      hint: 'Les marques que vous avez signalées comme erronées. Enregistrées dans un fichier, elles montrent à l’auteur d’un dossier où il se trompe ; c’est à vous de l’envoyer.',
      none: 'Rien n’est masqué.',
      on: (site, iso) => `Sur ${site}, ${date(iso)}`,
      everywhere: (iso) => `Sur toutes les pages, ${date(iso)}`,
      show: 'Afficher à nouveau',
      save: 'Enregistrer dans un fichier',
      withPages: 'Avec les adresses des pages',
    },
    never: {
      title: 'Ce que Crossread ne fait jamais',
      items: [
        'Envoyer quoi que ce soit où que ce soit. Aucune partie n’utilise le réseau.',
        'Demander un compte, ou compter qui l’utilise.',
        'Garder trace des pages que vous lisez.',
        'Modifier une page. Les marques se posent sur le texte sans s’y inscrire.',
        'Dire qui a raison. Crossread montre qui dit quoi, et où.',
      ],
    },
  };
}
