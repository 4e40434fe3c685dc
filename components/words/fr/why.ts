import type { WhyWords } from '../en/why';

export const why: WhyWords = {
  before: 'la question ou l’en-tête de colonne qui précède',
  says: {
    asserted: (by, answer) => `${opening(by)} répond : ${answer}.`,
    alleged: (by, answer) => `${opening(by)} répond, à titre d’allégation : ${answer}.`,
    attributed: (by, answer) => `${opening(by)} répond, en citant autrui : ${answer}.`,
    denied: (by, answer) => `${opening(by)} nie ceci : ${answer}.`,
    hypothetical: (by) => `${opening(by)} ne fait que supposer une réponse.`,
  },
  unlisted: (by) => `${opening(by)} donne une réponse qu’aucun article ne donne.`,
  denies: (by) => `${opening(by)} nie une réponse qu’aucun article ne donne.`,
  figure: (figure, range, isExact) =>
    isExact ? `${figure} désigne ${range}` : `${figure} laisse ouvert ${range}`,
  arithmetic: {
    equals: (figure) => `${figure}.`,
    meets: (figure, label, range) => `${figure}, ce qui recoupe ${label} (${range}).`,
    covers: (figure, label, range) => `${figure}, et ${label} (${range}) s’y inscrit.`,
    lasts: (figure, label, range) => `${figure}, et ${label} dure ${range}.`,
    apart: (figure, label, range) =>
      `${figure} ; la réponse publiée la plus proche, ${label} (${range}), est en dehors.`,
  },
  disagreement: {
    denied: 'Les articles qui donnent cette réponse contredisent le démenti.',
    later:
      'La réponse peut changer avec le temps ; les articles d’un autre jour diffèrent donc sans se contredire.',
    'one-answer':
      'La question n’a qu’une réponse ; les articles qui en donnent une autre contredisent la page.',
    several:
      'Plusieurs réponses peuvent coexister ; les articles qui en donnent une autre ne font que différer.',
  },
  declared: {
    differs: (label, reason) => `Le dossier compte ${label} comme un simple écart : ${reason}.`,
    conflicts: (label, reason) => `Le dossier compte ${label} comme une contradiction : ${reason}.`,
  },
};

const opening = (by: string | null) => (by ? `Avec ${by}, cette phrase` : 'Cette phrase');
