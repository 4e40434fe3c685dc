import type { BackupWords } from '../en/backup';
import type { Format } from '../format';

export const backup = ({ date, number, plural }: Format): BackupWords => ({
  title: '您的数据',
  hint: '设置、您隐藏的内容、您保存的页面和笔记，以及您安装的资料包，都在一个文件里。除您以外没有人得到它。',
  save: '保存备份',
  choose: '从文件恢复…',
  left: (n) => plural(n, { other: '# 个条目由 Crossread 的另一版本写成，不在文件中；它们在这里保持原样。' }),
  room: {
    used: (used, most) => `Crossread 在此设备上保存了 ${used}。浏览器为它留有 ${most} 的空间。`,
    lasting: '浏览器会一直保存，直到您移除为止。',
    fleeting: '磁盘将满时，浏览器可能会删除它们。备份不受影响。',
    ask: '请浏览器保留',
    refused: '浏览器没有同意保留。请不时保存一份备份。',
  },
  review: '恢复之前',
  savedOn: (name, iso) => `${name}，保存于 ${date(iso)}`,
  parts: {
    settings: '设置',
    dismissals: '您隐藏的内容',
    keptPages: '已保存的页面',
    notes: '笔记',
    claimReviews: '他人的事实核查',
    packs: '资料包',
  },
  added: '新增',
  same: '相同',
  differs: '与此处不同',
  nothing: '文件中的内容这里都已有。',
  replace: (n) => plural(n, { other: '用文件中的内容替换此处不同的 # 个条目' }),
  newer: (n) => plural(n, { other: '其中 # 个在此处更新。' }),
  restore: '恢复',
  dismiss: '关闭',
  checking: (name) => `正在查看 ${name}…`,
  restoring: (name) => `正在恢复 ${name}…`,
  restored: (name) => `已从 ${name} 恢复。`,
  problems: {
    'not-json': (name) => `${name} 已损坏，或不是 Crossread 的备份。没有任何更改。`,
    'not-backup': (name) => `${name} 不是 Crossread 的备份。没有任何更改。`,
    newer: (name) => `${name} 由更新版本的 Crossread 保存。请更新 Crossread 后再试。没有任何更改。`,
  },
  badEntry: (name, part, at) =>
    `${name} 未恢复：“${part}”中的第 ${number(at)} 个条目不合格式。没有任何更改。`,
});
