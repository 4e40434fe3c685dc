import type { FailureWords } from '../en/failures';

export const failures: FailureWords = {
  'bad-message': 'Crossread无法识别这一请求。请重新加载页面后再试。',
  'not-allowed': '此页面无权向Crossread提出这一请求。',
  'switched-off': 'Crossread已在此网站停用。',
  'no-receiver': 'Crossread没有在该页面上运行。请重新加载页面后再试。',
  interrupted: 'Crossread在答复之前被中断。请重试。',
  'extension-gone': 'Crossread已更新或被移除。请重新加载页面后继续。',
  'bad-reply': '答复无法读取。请重新加载页面后再试。',
  'no-pack': '这些报道已不再安装。',
  'no-tab': '该标签页已关闭。',
  'no-access': '浏览器不允许任何扩展进入此页。',
  'no-file': '文件已不在。请重新选择。',
  'pack-refused': '该文件不是可以安装的资料包。没有任何改动。',
  'pack-moved': '其间已安装了该资料包的另一版本。没有任何改动：请重新选择文件，以便对照两者。',
  'disk-full': '磁盘空间不足。没有任何改动，您已有的内容仍在。请腾出空间后重试。',
  'packs-unsaved': '您的资料包未能写入，仍保持原样。请关闭Crossread的其他标签页或重启浏览器，然后重试。',
  'settings-unreadable':
    '您的设置无法读取，目前按默认设置运行。您保存的内容未受影响。请关闭Crossread的其他标签页或重启浏览器。',
  'settings-unsaved':
    '更改未能保存，您的设置没有变动。请关闭Crossread的其他标签页或重启浏览器；如仍不行，可能是磁盘已满。',
  'dismissals-unreadable':
    '无法读取您隐藏的标记，但它们没有被改动。请关闭Crossread的其他标签页，或重启浏览器。',
  'dismissals-unsaved':
    '未能保存，一切保持原样。请关闭Crossread的其他标签页，或重启浏览器；如果仍然如此，可能是磁盘已满。',
  'kept-unreadable': '无法读取您保存的内容。其中没有任何改动。请关闭 Crossread 的其他标签页或重启浏览器。',
  'kept-unsaved':
    '无法保存；一切保持原样。请关闭 Crossread 的其他标签页或重启浏览器；如果仍然如此，磁盘可能已满。',
  'no-claim-reviews': '文件或页面中没有事实核查（schema.org 的 ClaimReview）。未保存任何内容。',
  'no-selection': '选中的内容已不在。请重新选中。',
  'private-window': '不会保存隐私窗口中的任何内容。请在其他窗口中打开该页面再保存。',
  'backup-moved': '显示备份期间您的数据有变化。没有恢复任何内容：请按现状再看一遍。',
  'backup-unsaved': '备份无法恢复；一切保持原样。请关闭 Crossread 的其他标签页或重启浏览器，然后再试。',
  failed: (said) => `发生了意料之外的问题：${said}`,
};
