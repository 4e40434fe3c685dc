import type { CountWords } from '../en/counts';
import type { Format } from '../format';

export const counts = ({ plural }: Format): CountWords => ({
  publishers: (n) => plural(n, { other: '#家媒体' }),
  origins: (n) => plural(n, { other: '#个消息来源' }),
  reports: (n) => plural(n, { other: '#篇报道' }),
  questions: (n) => plural(n, { other: '#个问题' }),
  answers: (n) => plural(n, { other: '#个说法' }),
  names: (n) => plural(n, { other: '#个名称' }),
});
