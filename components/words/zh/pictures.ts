import type { PicturesWords } from '../en/pictures';
import type { Format } from '../format';

export function pictures({ plural, list }: Format): PicturesWords {
  return {
    as: '显示为',
    picture: '图',
    table: '表格',
    copy: '复制表格',
    copied: '已复制。',
    notCopied: '浏览器不允许复制。请选中表格手动复制。',
    relaying: (origin) => `转自${origin}`,
    denied: '本页否认',
    dots: (n) => plural(n, { other: '#篇报道' }),
    head: {
      question: '问题',
      answer: '答案',
      relation: '与本页相比',
      report: '报道',
      other: '另一篇报道',
      origin: '转自',
      published: '发表日期',
      agrees: '一致',
      differs: '有出入',
      conflicts: '矛盾',
      from: '自',
      to: '至',
    },
    lanes: {
      caption: '每种答案以及给出它的报道',
    },
    grid: {
      caption: '任意两篇报道在共同回答的问题上的关系',
      hint: '每个符号是双方都回答的一个问题。点选方格可查看是哪些。',
      pair: (a, b) => `${a}与${b}`,
      counts: (agrees, differs, conflicts) =>
        list(
          [
            agrees > 0 ? plural(agrees, { other: '#个问题一致' }) : '',
            differs > 0 ? plural(differs, { other: '#个有出入' }) : '',
            conflicts > 0 ? plural(conflicts, { other: '#个矛盾' }) : '',
          ].filter(Boolean),
        ),
      nothing: '没有共同回答的问题',
      few: '这里没有两篇报道回答同一个问题。',
      relation: { agrees: '一致', differs: '有出入', conflicts: '矛盾' },
    },
    timeline: {
      caption: '有日期的内容：答案以及报道本身',
      answers: '答案中的日期',
      published: '报道的发表日期',
      appeared: '报道发表',
      undated: (names) => `日期不详：${list(names)}`,
      nothing: '这里没有带日期的内容。',
    },
  };
}
