import type { WhereWords } from '../en/where';

export const where: WhereWords = {
  everywhere: {
    label: '所有网站',
    hint: '一个小脚本在每个页面上查找报道所涉及的名称。多数页面上一个也没有，也就到此为止。',
  },
  chosen: {
    label: '只在我选择的网站上',
    hint: 'Crossread不在其他任何网站上运行任何内容。',
  },
  click: {
    label: '只在我点击时',
    hint: '按下工具栏按钮或其快捷键时才阅读页面。在此之前，Crossread不在任何页面上运行任何内容。',
  },
  sites: {
    title: '所选网站',
    hint: '阅读这些网站及其子域的页面。',
    none: '还没有选择网站，所以什么也不阅读。请在这里添加，或在访问该网站时用工具栏按钮添加。',
    add: '添加',
    field: '要添加的网站',
    placeholder: 'news.example',
    remove: (site) => `移除${site}`,
    invalid: '这不是网站。主机名应类似news.example。',
    twice: (site) => `${site}已在所选网站中。`,
  },
};
