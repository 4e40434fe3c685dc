import type { AnswerWords } from '../en/answer';
import type { Format } from '../format';
import { counts } from './counts';

export function answer(format: Format): AnswerWords {
  const { plural } = format;
  const { publishers, origins } = counts(format);

  return {
    thisPage: 'Cette page',
    showOnPage: 'Montrer sur la page',
    quote: (text) => `« ${text} »`,
    standing: {
      conflicts: 'Contradiction',
      unlisted: 'Absent des articles',
      differs: 'Diffère',
      agrees: 'Concorde',
      none: 'Non comparé',
    },
    relation: {
      conflicts: 'contredit cette page',
      differs: 'diffère de cette page',
      agrees: 'concorde avec cette page',
    },
    modality: {
      asserted: 'affirmé sans réserve',
      alleged: 'à titre d’allégation',
      attributed: 'attribué à une source',
      denied: 'démenti ici',
      hypothetical: 'simple supposition ici',
    },
    claimed: { asserted: null, alleged: 'à titre d’allégation', attributed: 'attribué à une source' },
    drift: 'Présenté ici comme un fait ; dans les articles, ce n’est qu’une allégation.',
    denies: (label) => `Nie ceci : ${label}`,
    unlistedAnswer: 'Une réponse qu’aucun article ne donne',
    unlistedValue: (value) => `${value}, ce qu’aucun article n’indique`,
    supposes: 'Une simple supposition, pas une réponse',
    noAnswer: 'Pas de réponse propre',
    compares(agree, disagree) {
      if (agree === 0 && disagree === 0) return 'Aucun autre média ne répond à cette question.';
      const agreeing = plural(agree, { one: '# média concorde', other: '# médias concordent' });
      if (disagree === 0) return `${agreeing}.`;
      const otherwise = plural(disagree, { one: '# dit', other: '# disent' });
      if (agree > 0) return `${agreeing}, ${otherwise} autre chose.`;
      return `${plural(disagree, { one: '# média dit', other: '# médias disent' })} autre chose.`;
    },
    support: (p, o) => `${publishers(p)}, ${origins(o)}`,
  };
}
