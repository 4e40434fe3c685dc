import type { CardWords } from '../en/card';
import type { Format } from '../format';

export const card = ({ date, ago }: Format): CardWords => ({
  label: (ask) => (ask ? `各报道的说法：${ask}` : 'Crossread'),
  tabs: '这句话所回答的问题',
  tab: (question, answer) => `${question}：${answer}`,
  loading: '正在查找报道……',
  unknown: '已安装的资料包没有相关内容。',
  onlyOwn: '说法一致的只有本页所属媒体，不算独立佐证。',
  why: '为何标出此句',
  asOf: (iso, today) => `报道截至${date(iso)}（${ago(iso, today)}）`,
  wrong: {
    title: '标错了',
    hint: '如果这句话并非此意，可以隐藏标记。不会发送任何内容，隐藏的标记列在选项中。',
    here: '在本页隐藏',
    everywhere: '在所有页面隐藏这一回答',
    done: { here: '已在本页隐藏。', everywhere: '已在所有页面隐藏。' },
    undo: '撤销',
  },
  compare: '对照全部报道',
  pin: '保持打开',
});
