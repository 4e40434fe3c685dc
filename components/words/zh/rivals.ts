import type { RivalsWords } from '../en/rivals';
import type { Format } from '../format';
import { counts } from './counts';

export function rivals(format: Format): RivalsWords {
  const { percent, list, plural } = format;
  const { reports } = counts(format);

  return {
    tab: '资料包',
    title: '关于这场争议的两个资料包',
    hint: '两个资料包给问题以同一标识，或问题与答案的用词足够相近时，问题成对列出。两个资料包互不混入。',
    reports: (both, a, b) => `两者共有${reports(both)}，仅见于前者${reports(a)}，仅见于后者${reports(b)}。`,
    by: {
      id: '依据同一标识配对',
      wording: (share) => `依据用词配对：${percent(share)}的词相同`,
    },
    caption: '各资料包所列：谁给出哪个答案',
    answer: '答案',
    absent: '未列入其答案',
    nobody: '没有报道',
    differences: '两个资料包理解不同的报道',
    reading: (pack, answers) => (answers.length > 0 ? `${pack}：${list(answers)}` : `${pack}：此处没有答案`),
    only: (pack, count) => plural(count, { other: `仅见于${pack}的#个问题` }),
    none: '两个资料包没有可以配对的问题。',
  };
}
