import type { ExportWords } from '../en/exports';
import type { Format } from '../format';

export const exports = ({ date }: Format): ExportWords => ({
  save: '另存为…',
  formats: {
    annotations: { label: '网页批注', hint: '供批注软件使用，依照 W3C 模型' },
    csv: { label: '表格（CSV）', hint: '对照表，供电子表格使用' },
    markdown: { label: '引文（Markdown）', hint: '供引用，附各处链接' },
    receipt: { label: '凭据', hint: '日后核对网页是否仍这样说' },
  },
  topic: '主题',
  readOn: (iso) => `读于 ${date(iso)}`,
});
