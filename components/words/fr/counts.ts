import type { CountWords } from '../en/counts';
import type { Format } from '../format';

export const counts = ({ plural }: Format): CountWords => ({
  publishers: (n) => plural(n, { one: '# média', other: '# médias' }),
  origins: (n) => plural(n, { one: '# source', other: '# sources' }),
  reports: (n) => plural(n, { one: '# article', other: '# articles' }),
  questions: (n) => plural(n, { one: '# question', other: '# questions' }),
  answers: (n) => plural(n, { one: '# réponse', other: '# réponses' }),
  names: (n) => plural(n, { one: '# nom', other: '# noms' }),
});
