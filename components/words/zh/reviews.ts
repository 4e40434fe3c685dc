import type { ReviewWords } from '../en/reviews';
import type { Format } from '../format';

export const reviews = ({ date, plural }: Format): ReviewWords => ({
  related: (n: number) => plural(n, { other: '# 条相关的事实核查' }),
  hint: '其他人核查过此页似乎提到的说法。评级是他们的，Crossread 不作评级。',
  carried: (n: number) => plural(n, { other: '此页带有 # 条事实核查' }),
  carriedHint: '来自页面自身的数据。您保存的内容会在其他页面旁提供。',
  keep: '保存这些事实核查',
  broken: (n: number) => plural(n, { other: '页面中有 # 处本应是事实核查的内容无法读取，已略过。' }),
  more: (n: number) => plural(n, { other: '另有 # 条' }),
  claimant: (who: string) => `提出者：${who}`,
  rated: (publisher: string) => `${publisher} 的评级：`,
  unrated: (publisher: string) => `${publisher} 核查过此说法，未给出评级。`,
  read: '阅读该核查',
  sentence: '此页原句：',
  kept: {
    title: '事实核查',
    hint: '他人发布的事实核查（schema.org 的 ClaimReview），来自文件和页面。侧边栏会提供页面似乎提到的那些。页面上不作任何标记，也不计为一致或冲突。',
    none: '尚未保存。可将文件拖到上方，或在侧边栏中保存页面所带的核查。',
    count: (n: number) => plural(n, { other: '# 条事实核查' }),
    by: (who: string) => `来自${who}`,
    on: (iso: string) => `保存于 ${date(iso)}`,
    export: '导出',
    remove: '移除',
    ask: '要移除这些事实核查吗？没有文件就无法恢复；如需保留，请先导出。',
    yes: '移除',
    no: '保留',
    added: (name: string, n: number) => plural(n, { other: `${name}：新增 # 条事实核查。` }),
    same: (n: number) => plural(n, { other: '# 条此前已保存。' }),
    left: (n: number) => plural(n, { other: '略过 # 条：缺少说法、发布者或网址，或数量过多。' }),
  },
});
