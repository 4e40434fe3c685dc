import type { OptionsWords } from '../en/options';
import type { Format } from '../format';

export function options(format: Format): OptionsWords {
  const { date } = format;

  return {
    title: 'Crossread选项',
    marks: {
      title: '页面上的标记',
      all: { label: '全部', hint: '凡是报道也回答了的问题，相关句子都标出。' },
      conflicts: { label: '只标矛盾之处', hint: '与某篇报道相矛盾的句子。' },
      request: {
        label: '需要时才标',
        hint: '页面保持原样。找到的内容在弹出窗口和对照中显示。',
      },
    },
    appearance: { title: '外观', auto: '跟随系统', light: '浅色', dark: '深色' },
    where: '阅读范围',
    pause: { label: '全部暂停', hint: '不阅读任何网站。' },
    sites: {
      title: '已停用的网站',
      hint: 'Crossread不在这些网站及其子域上运行任何内容。',
      none: '没有停用任何网站。',
      add: '停用',
      field: '要停用的网站',
      placeholder: 'news.example',
      remove: (site) => `重新启用${site}`,
      invalid: '这不是网站。主机名应类似news.example。',
      twice: (site) => `${site}已经停用。`,
    },
    keys: {
      title: '快捷键',
      hint: '作用于当前页面，由浏览器管理。',
      none: '未设置',
      unset: '浏览器只建议少数快捷键，也不会建议已被其他扩展使用的快捷键。您可以为任一命令设置想要的快捷键。',
      twice: (keys) => `${keys}对应不止一个命令，只有其中一个会响应。`,
      change: '在浏览器中更改快捷键',
    },
    dismissed: {
      title: '您隐藏的标记',
      hint: '您指出标错的地方。存成文件后可交给资料包作者，由您决定是否发送。',
      none: '没有隐藏的标记。',
      on: (site, iso) => `${site}，${date(iso)}`,
      everywhere: (iso) => `所有页面，${date(iso)}`,
      show: '重新显示',
      save: '存为文件',
      withPages: '包含网页地址',
    },
    never: {
      title: '绝不会做的事',
      items: [
        '向任何地方发送任何内容。它的任何部分都不使用网络。',
        '要求注册账号，或统计有谁在用。',
        '记录您读过哪些页面。',
        '改动页面。标记只是画在文字上，并不写进页面。',
        '评判谁对谁错。它只显示谁说了什么、在哪里说的。',
      ],
    },
  };
}
