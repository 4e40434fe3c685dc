import type { ReviewWords } from '../en/reviews';
import type { Format } from '../format';

export const reviews = ({ date, plural }: Format): ReviewWords => ({
  related: (n: number) =>
    plural(n, { one: '# vérification en rapport', other: '# vérifications en rapport' }),
  hint: 'D’autres ont vérifié des affirmations dont cette page semble parler. L’appréciation est la leur ; Crossread n’en donne aucune.',
  carried: (n: number) =>
    plural(n, { one: 'Cette page contient # vérification', other: 'Cette page contient # vérifications' }),
  carriedHint:
    'Cela vient des données de la page même. Ce que vous gardez est proposé à côté d’autres pages.',
  keep: 'Garder ces vérifications',
  broken: (n: number) =>
    plural(n, {
      one: '# partie de la page qui devrait être une vérification est illisible et a été passée.',
      other: '# parties de la page qui devraient être des vérifications sont illisibles et ont été passées.',
    }),
  more: (n: number) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  claimant: (who: string) => `affirmé par ${who}`,
  rated: (publisher: string) => `Appréciation de ${publisher} :`,
  unrated: (publisher: string) => `${publisher} l’a vérifié sans donner d’appréciation.`,
  read: 'Lire la vérification',
  sentence: 'Sur cette page :',
  kept: {
    title: 'Vérifications',
    hint: 'Vérifications publiées par d’autres (ClaimReview de schema.org), tirées de fichiers et de pages. Le panneau latéral propose celles dont une page semble parler. Rien n’est marqué sur la page, et aucune ne compte comme accord ni comme contradiction.',
    none: 'Il n’y en a aucune. Déposez ci-dessus un fichier qui en contient, ou gardez dans le panneau latéral celles d’une page.',
    count: (n: number) => plural(n, { one: '# vérification', other: '# vérifications' }),
    by: (who: string) => `par ${who}`,
    on: (iso: string) => `Gardé le ${date(iso)}`,
    export: 'Exporter',
    remove: 'Retirer',
    ask: 'Retirer ces vérifications ? Sans le fichier, elles ne peuvent pas être rétablies ; exportez-les d’abord si vous voulez les conserver.',
    yes: 'Les retirer',
    no: 'Les garder',
    added: (name: string, n: number) =>
      plural(n, {
        one: `${name} : # vérification est nouvelle.`,
        other: `${name} : # vérifications sont nouvelles.`,
      }),
    same: (n: number) => plural(n, { one: '# était déjà gardée.', other: '# étaient déjà gardées.' }),
    left: (n: number) =>
      plural(n, {
        one: '# a été laissée de côté : il manque l’affirmation, l’éditeur ou l’adresse, ou il y en avait trop.',
        other:
          '# ont été laissées de côté : il manque l’affirmation, l’éditeur ou l’adresse, ou il y en avait trop.',
      }),
  },
});
