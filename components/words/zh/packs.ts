import type { PacksWords } from '../en/packs';
import type { Format } from '../format';
import { counts } from './counts';

export function packs(format: Format): PacksWords {
  const { date, list, number, percent, plural } = format;
  const { reports, questions, answers, names } = counts(format);

  return {
    title: '资料包',
    hint: '资料包汇集关于一场争议的报道：谁说了什么，原话如何。',
    none: '没有安装资料包。',
    contents: '内容',
    counts: (r, q, c, e) => list([reports(r), questions(q), answers(c), names(e)]),
    version: '版本',
    versionAsOf: (version, iso) => `${version}，截至${date(iso)}`,
    languages: '语言',
    maintainer: '维护者',
    interests: '利益关系',
    licence: '许可',
    own: '由您安装',
    bundled: '随Crossread提供',
    replaces: (version) => `取代随Crossread提供的${version}版。`,
    unreadable:
      '这一版本的Crossread无法读取该资料包，阅读页面时不使用它。文件原样保留：您可以导出它，或安装该资料包的新版本。',
    readBy: '用此资料包阅读页面',
    export: '导出',
    remove: '移除',
    removal: {
      ask: '要移除此资料包吗？没有文件就无法恢复；如需保留，请先导出。',
      yes: '移除',
      no: '保留',
    },
    cannotKeep:
      '浏览器在此不保存Crossread的任何数据，例如在某些无痕窗口中或因管理策略所限。页面用随Crossread提供的资料包阅读；无法安装其他资料包，设置只保留到浏览器关闭为止。',
    install: {
      title: '安装资料包',
      drop: '将资料包文件拖放到此处，或',
      choose: '选择文件…',
      oneFile: '一次只能处理一个文件：请拖放单个资料包文件。',
      tooLarge: (name, megabytes) => `${name}超过资料包的上限${number(megabytes)} MB，未被打开。`,
      unread: (name) => `无法读取${name}。文件可能已被移动或更改，请重新选择。`,
      checking: (name) => `正在检查${name}…`,
      refused: (name, mistakes) => plural(mistakes, { other: `${name}未安装，其中有#处错误：` }),
      more: (count) => plural(count, { other: '另有#处' }),
      place: (line, column) => `第${number(line)}行，第${number(column)}列`,
      whole: '整个文件',
      expected: '应为',
      found: '实为',
      dismiss: '关闭',
      again: '重试',
      installing: (share) => `正在安装：${percent(share)}`,
      installed: (title, version) => `已安装：${title}，${version}版。`,
    },
    preview: {
      title: '安装之前',
      watches: '遇到以下名称时阅读页面',
      others: (count) => plural(count, { other: '另外#个' }),
      spellings: '查找',
      spelling: (count) => plural(count, { other: '#种写法' }),
      update: (from, to) => `${to}版将取代${from}版。`,
      same: (version) => `已安装${version}版。无论内容如何，此文件都将取代它。`,
      older: (from, to) => `已安装的${from}版更新。${to}版将取代它。`,
      overBundled: (version) => `它将取代随Crossread提供的${version}版；移除后，后者会恢复。`,
      sharing: (title, count) => plural(count, { other: `有#个名称也见于“${title}”` }),
      sharingHint: '两个资料包并列使用，互不混入。',
      here: '此资料包',
      there: '另一资料包',
      by: { wikidata: '同一Wikidata条目', name: '同一名称' },
      how: '依据',
      warnings: (count) => plural(count, { other: '给作者的#条提示' }),
      install: '安装',
      replace: '取代安装',
      downgrade: '安装较旧的版本',
      cancel: '不安装',
    },
  };
}
