import type { PopupWords } from '../en/popup';
import type { Format } from '../format';

export const popup = ({ plural }: Format): PopupWords => ({
  untitled: 'Page sans titre',
  self: 'La page se contredit',
  here: 'Ici',
  reports: 'Articles',
  jump: 'Montrer sur la page',
  andMore: (n) => plural(n, { one: '# autre réponse', other: '# autres réponses' }),
  beside: (who, more) => `${who}, ${more}`,
  omitted: 'Ce que la page passe sous silence',
  omittedAnswers: (n) => plural(n, { one: '# média répond', other: '# médias répondent' }),
  entities: 'Cités sur cette page',
  times: (n) => plural(n, { one: 'cité une fois', other: 'cité # fois' }),
  compare: 'Comparer tous les articles',
  mark: 'Marquer cette page',
  more: (n) => plural(n, { one: '# de plus', other: '# de plus' }),
  options: 'Réglages',
  site: (site) => `Actif sur ${site}`,
  pause: 'Suspendre partout',
  gone: 'Cette phrase n’est plus sur la page.',
});
