import type { SelectionWords } from '../en/selection';
import type { Format } from '../format';

export const selection = ({ number }: Format): SelectionWords => ({
  menu: '保存为说法…',
  title: '保存为说法',
  pack: '资料包',
  question: '它回答哪个问题？',
  choose: '请选择一个问题',
  answer: '它的回答是什么？',
  own: '列表中没有的回答',
  ownLabel: '用您自己的话写出回答',
  hint: '它会出现在对照表中您自己的一栏，并附页面的标题、发布者和日期。页面正文不会保存。',
  keep: '保存',
  cancel: '取消',
  close: '关闭',
  kept: '已保存为您的说法。',
  select: '保存选中的文字…',
  nothing: '页面上没有选中文字。请先在页面上选中一句话。',
  mine: '您在此页选取的说法',
  removed: '该说法已移除。',
  noPack: '没有启用任何资料包，而说法需要回答其中的一个问题。请在选项中启用一个。',
  problems: (most: number) => ({
    private: '不会保存隐私窗口中的任何内容。请在其他窗口中打开该页面再保存。',
    long: `选中的文字超过 ${number(most)} 个字符。请只选中说明此事的那句话。`,
    'no-address': '无法保存此网址的页面。',
  }),
});
