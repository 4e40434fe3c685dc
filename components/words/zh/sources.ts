import type { SourcesWords } from '../en/sources';
import type { Format } from '../format';

export const sources = ({ number, date, list, plural }: Format): SourcesWords => ({
  source: {
    relaying: (origin) => `转引自${origin}`,
    later: (iso) => `时间较晚（${date(iso)}），或可解释差异`,
    own: '即本页所属媒体',
    paraphrase: '转述',
    jump: (publisher) => `查看${publisher}的原文`,
    open: (publisher) => `打开${publisher}的报道`,
    more: (n, names) => `${plural(n, { other: '另有#篇报道' })}：${list(names)}`,
  },
  reportNote({ title, publisher, origin, published }, n, of) {
    const parts = [
      origin && `经${origin}`,
      published && date(published),
      of > 1 && `${number(n)}／${number(of)}`,
    ];
    return parts.filter(Boolean).join('，') || (title === publisher ? '自有报道' : title);
  },
});
