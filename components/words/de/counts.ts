import type { CountWords } from '../en/counts';
import type { Format } from '../format';

export const counts = ({ plural }: Format): CountWords => ({
  publishers: (n) => plural(n, { one: '# Medium', other: '# Medien' }),
  origins: (n) => plural(n, { one: '# Quelle', other: '# Quellen' }),
  reports: (n) => plural(n, { one: '# Bericht', other: '# Berichte' }),
  questions: (n) => plural(n, { one: '# Frage', other: '# Fragen' }),
  answers: (n) => plural(n, { one: '# Antwort', other: '# Antworten' }),
  names: (n) => plural(n, { one: '# Name', other: '# Namen' }),
});
