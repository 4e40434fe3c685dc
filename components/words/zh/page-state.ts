import type { PageStateWords } from '../en/page-state';
import type { Format } from '../format';

export const pageState = ({ percent }: Format): PageStateWords => ({
  loading: {
    title: '正在查看页面',
    text: '页面忙碌或被对话框挡住时，要等它空闲下来才能回应。',
  },
  progress: (share) => `正在阅读页面，已完成${percent(share)}`,
  again: '重试',
  readAgain: '重新阅读',
  resume: '继续',
  switchOn: '启用',
  failed: '操作未成功',
  reading: { title: '正在阅读页面', text: '找到的内容会陆续显示在这里。' },
  nothing: {
    title: '此页没有可对照的内容',
    text: '页面没有提到已安装报道所涉及的各方。',
  },
  disputes: '现有以下争议的报道：',
  noAnswers: {
    title: '此页没有给出说法',
    text: '页面提到了各方，但没有回答报道所回答的任何问题。',
  },
  paused: { title: '已暂停', text: '继续之前，不会阅读任何网站。' },
  siteOff: (site) => ({
    title: `已在${site}上停用`,
    text: 'Crossread不在此网站上运行任何内容。',
  }),
  notChosen: (site) => ({
    title: site === null ? '不是所选网站' : `未选择${site}`,
    text: '只阅读您所选网站上的页面。Crossread不在此运行任何内容。',
  }),
  choose: (site) => `始终阅读${site}`,
  notAsked: {
    title: '未阅读',
    text: '您要求时才阅读页面。在此之前，Crossread不在此运行任何内容。',
  },
  readOnce: '阅读此页面',
  'browser-page': {
    title: '浏览器自带的页面',
    text: '浏览器不允许任何扩展读取其自带页面和扩展商店。',
  },
  'not-html': {
    title: '不是网页',
    text: 'PDF、图片和原始文件不会被阅读。如果文章另有网页版，请打开网页版。',
  },
  'no-access': {
    title: '无法访问此页面',
    text: '浏览器或其管理员不允许扩展进入此页。可以在浏览器的扩展设置中更改网站访问权限。',
  },
  'no-tab': {
    title: '该页面已关闭',
    text: '这份对照所属的标签页已不再打开。',
  },
});
