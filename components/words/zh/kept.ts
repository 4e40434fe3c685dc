import type { KeptWords } from '../en/kept';
import type { Format } from '../format';

export const kept = ({ date, plural }: Format): KeptWords => ({
  keep: '保存此页面',
  on: (iso: string) => `您于${date(iso)}保存`,
  collection: '您的保存',
  title: '已保存的页面',
  hint: '您保存的页面：其基本信息和回答问题的句子，不含全文。任何网站都看不到。',
  none: '还没有保存页面。弹出窗口和对照中都有保存按钮。',
  answers: (n: number) => plural(n, { other: '已保存 # 个回答' }),
  remove: '移除',
  removed: (title: string) => `已移除：${title}`,
  undo: '撤销',
  unchanged: '您保存的每一句话仍原样在此。',
  changed: (n: number) => plural(n, { other: '您保存的 # 句话已不再原样在此' }),
  before: '保存时',
  after: '现在',
  gone: '原处已没有内容。',
  notes: {
    title: '您的笔记',
    hint: '关于页面和报道说法的笔记，只保存在此设备上。',
    none: '还没有笔记。',
    add: '添加笔记',
    label: '您的笔记',
    edit: '编辑',
    save: '保存',
    cancel: '取消',
    delete: '删除',
    deleted: '笔记已删除。',
    on: (about: string) => `关于${about}的笔记`,
    written: (iso: string) => `写于${date(iso)}`,
  },
});
