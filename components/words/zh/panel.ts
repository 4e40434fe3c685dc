import type { PanelWords } from '../en/panel';
import type { Format } from '../format';
import { counts } from './counts';

export function panel(format: Format): PanelWords {
  const { date, number } = format;
  const { publishers, questions, reports } = counts(format);

  return {
    title: (page) => `对照：${page}`,
    widen: '在标签页中打开',
    view: '视图',
    views: { questions: '问题', matrix: '表格', lanes: '立场', grid: '一致性', timeline: '时间线' },
    filter: '显示哪些问题',
    filters: { all: '全部', page: '本页', conflicts: '矛盾' },
    search: '搜索',
    entity: '涉及的名称',
    anyEntity: '所有名称',
    shown: (shown, total) => `${questions(total)}，显示${number(shown)}个`,
    clear: '清除筛选',
    noMatch: '没有符合筛选条件的问题。',
    thisReport: (publisher) => `${publisher}的一篇报道`,
    silent: '未提及',
    pageSilent: '本页未提及。',
    noRows: {
      conflicts: '本页的说法与各报道没有矛盾。',
      page: '本页没有回答其中任何问题。',
      all: '这个资料包没有列出问题。',
    },
    question: '问题',
    matrix: (title) => `问题与报道对照：${title}`,
    contradictsItself: '前后矛盾',
    ownReport: '资料包中收录的本页说法：',
    packLine: (r, p, iso) => `${publishers(p)}的${reports(r)}，截至${date(iso)}`,
    pack: '资料包',
    packBy: (title, maintainer) => `${title}（${maintainer}）`,
  };
}
