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
  compare: '对照全部报道',
  pin: '保持打开',
});
