import type { PopupWords } from '../en/popup';
import type { Format } from '../format';

export const popup = ({ plural }: Format): PopupWords => ({
  untitled: '无标题页面',
  self: '本页前后矛盾',
  here: '本页',
  reports: '报道',
  jump: '在页面中查看',
  andMore: (n) => plural(n, { other: '另有#种说法' }),
  beside: (who, more) => `${who}，${more}`,
  omitted: '本页未谈及的问题',
  omittedAnswers: (n) => plural(n, { other: '#家媒体有说法' }),
  entities: '本页提及',
  times: (n) => plural(n, { other: '提及#次' }),
  compare: '对照全部报道',
  mark: '在本页标出',
  more: (n) => plural(n, { other: '另外#条' }),
  options: '选项',
  site: (site) => `在${site}上启用`,
  pause: '全部暂停',
  gone: '页面上已没有这句话。',
});
