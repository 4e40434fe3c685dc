import type { AnswerWords } from '../en/answer';
import type { Format } from '../format';
import { counts } from './counts';

export function answer(format: Format): AnswerWords {
  const { publishers, origins } = counts(format);

  return {
    thisPage: '本页',
    showOnPage: '在页面中查看',
    quote: (text) => `“${text}”`,
    standing: {
      conflicts: '相互矛盾',
      unlisted: '报道均未提及',
      differs: '有出入',
      agrees: '一致',
      none: '未作比较',
    },
    relation: {
      conflicts: '与本页矛盾',
      differs: '与本页有出入',
      agrees: '与本页一致',
    },
    modality: {
      asserted: '直接陈述',
      alleged: '称系指控',
      attributed: '援引消息来源',
      denied: '本页予以否认',
      hypothetical: '本页仅作假设',
    },
    claimed: { asserted: null, alleged: '称系指控', attributed: '援引消息来源' },
    drift: '本页当作事实陈述，各报道只说是指控。',
    denies: (label) => `否认：${label}`,
    unlistedAnswer: '各报道均未给出的说法',
    unlistedValue: (value) => `${value}，各报道均无此数`,
    supposes: '只是假设，并未作答',
    noAnswer: '没有自己的说法',
    compares(agree, disagree) {
      if (agree === 0 && disagree === 0) return '没有其他媒体谈及此事。';
      if (disagree === 0) return `${publishers(agree)}说法一致。`;
      if (agree > 0) return `${publishers(agree)}说法一致，${publishers(disagree)}说法不同。`;
      return `${publishers(disagree)}说法不同。`;
    },
    support: (p, o) => `${publishers(p)}，${origins(o)}`,
  };
}
