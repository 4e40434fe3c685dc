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
  wrong: {
    title: 'Crossread se trompe',
    hint: 'Si la phrase ne dit pas cela, masquez sa marque. Rien n’est envoyé : les réglages indiquent ce que vous avez masqué.',
    here: 'Masquer sur cette page',
    everywhere: 'Masquer cette réponse partout',
    done: { here: 'Masqué sur cette page.', everywhere: 'Masqué sur toutes les pages.' },
    undo: 'Annuler',
  },
  compare: 'Comparer tous les articles',
  pin: 'Garder ouvert',
});
