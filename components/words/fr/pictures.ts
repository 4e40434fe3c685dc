import type { PicturesWords } from '../en/pictures';
import type { Format } from '../format';

export function pictures({ plural, list }: Format): PicturesWords {
  return {
    as: 'Afficher sous forme de',
    picture: 'Graphique',
    table: 'Tableau',
    copy: 'Copier le tableau',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le tableau et copiez-le à la main.',
    relaying: (origin) => `d’après ${origin}`,
    denied: 'démenti par cette page',
    dots: (n) => plural(n, { one: '# article', other: '# articles' }),
    head: {
      question: 'Question',
      answer: 'Réponse',
      relation: 'Par rapport à cette page',
      report: 'Article',
      other: 'Autre article',
      origin: 'Relaie',
      published: 'Publié le',
      agrees: 'D’accord',
      differs: 'Différences',
      conflicts: 'Contradictions',
      from: 'Du',
      to: 'Au',
    },
    lanes: {
      caption: 'Chaque réponse et qui la donne',
    },
    grid: {
      caption:
        'Comment les articles se situent deux à deux, sur les questions auxquelles ils répondent tous deux',
      hint: 'Chaque signe est une question à laquelle les deux répondent. Choisissez une case pour voir lesquelles.',
      pair: (a, b) => `${a} et ${b}`,
      counts: (agrees, differs, conflicts) =>
        list(
          [
            agrees > 0
              ? plural(agrees, { one: 'd’accord sur # question', other: 'd’accord sur # questions' })
              : '',
            differs > 0 ? plural(differs, { one: 'différents sur #', other: 'différents sur #' }) : '',
            conflicts > 0
              ? plural(conflicts, { one: 'contradictoires sur #', other: 'contradictoires sur #' })
              : '',
          ].filter(Boolean),
        ),
      nothing: 'aucune question en commun',
      few: 'Aucun article ne répond ici à la même question qu’un autre.',
      relation: { agrees: 'd’accord', differs: 'différents', conflicts: 'contradictoires' },
    },
    timeline: {
      caption: 'Ce qui est daté : les réponses et les articles eux-mêmes',
      answers: 'Jours que citent les réponses',
      published: 'Jours de parution des articles',
      appeared: 'Parution de l’article',
      undated: (names) => `Sans date : ${list(names)}`,
      nothing: 'Rien ici n’est daté.',
    },
  };
}
