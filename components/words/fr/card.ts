import type { CardWords } from '../en/card';
import type { Format } from '../format';

export const card = ({ date, ago }: Format): CardWords => ({
  label: (ask) => (ask ? `Ce que disent les articles : ${ask}` : 'Crossread'),
  tabs: 'Questions auxquelles cette phrase répond',
  tab: (question, answer) => `${question} : ${answer}`,
  loading: 'Consultation des articles…',
  unknown: 'Les dossiers installés n’en disent rien.',
  onlyOwn: 'Seul le média de cette page concorde, ce qui n’est pas un appui indépendant.',
  why: 'Pourquoi cette marque',
  asOf: (iso, today) => `Articles jusqu’au ${date(iso)} (${ago(iso, today)})`,
  compare: 'Comparer tous les articles',
  pin: 'Garder ouvert',
});
