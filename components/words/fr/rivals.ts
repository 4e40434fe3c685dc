import type { RivalsWords } from '../en/rivals';
import type { Format } from '../format';
import { counts } from './counts';

export function rivals(format: Format): RivalsWords {
  const { percent, list, plural } = format;
  const { reports } = counts(format);

  return {
    tab: 'Dossiers',
    title: 'Deux dossiers sur ce différend',
    hint: 'Les questions vont par paires quand les deux dossiers leur donnent le même identifiant, ou quand question et réponses partagent assez de mots. Rien d’un dossier n’est versé dans l’autre.',
    reports: (both, a, b) =>
      `${reports(both)} dans les deux, ${reports(a)} dans le premier seulement, ${reports(b)} dans le second seulement.`,
    by: {
      id: 'Appariées par le même identifiant',
      wording: (share) => `Appariées par les termes : ${percent(share)} des mots sont communs`,
    },
    caption: 'Qui donne quelle réponse, selon chaque dossier',
    answer: 'Réponse',
    absent: 'Ne figure pas parmi ses réponses',
    nobody: 'Aucun article',
    differences: 'Articles que les dossiers lisent différemment',
    reading: (pack, answers) =>
      answers.length > 0 ? `${pack} : ${list(answers)}` : `${pack} : pas de réponse ici`,
    only: (pack, count) =>
      plural(count, {
        one: `# question seulement dans ${pack}`,
        other: `# questions seulement dans ${pack}`,
      }),
    none: 'Aucune question d’un dossier ne s’apparie avec une question de l’autre.',
  };
}
