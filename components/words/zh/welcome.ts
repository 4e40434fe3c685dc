import type { WelcomeWords } from '../en/welcome';

export const welcome: WelcomeWords = {
  title: '读一篇报道，看看别家怎么说',
  lead: 'Crossread逐句标出您正在读的文章在哪里与其他报道一致、有出入或相矛盾。',
  try: {
    title: '试一试',
    hint: '这是一篇虚构的文章，刚刚在本窗口中读过。指向或选择带标记的句子，即可看到谁说了什么。',
  },
  legend: '各种线条的含义',
  promise: {
    title: '读什么，什么留在本机',
    sentences: [
      '在您打开的页面上，它查找报道所涉及的名称；只有提到这些名称的页面才会被阅读。',
      '一切都在您的电脑上进行：任何页面、任何网址、任何关于您的信息都不会离开它，也不会记录您读过什么。',
      '它从不评判谁对谁错，只显示谁说了什么，并附上原话和链接。',
    ],
  },
  where: {
    title: '它可以读哪里？',
    hint: '随时可以在选项中更改。',
  },
  again: '欢迎页面',
  done: '完成',
  options: '全部选项',
  sample: {
    title: '两家人工智能公司的争议',
    paragraphs: [
      'Anthropic称，阿里巴巴使用近2.5万个欺诈账户复制其模型Claude的能力。Anthropic在致美国参议员的信中提出这一指控。',
      '阿里巴巴拒绝置评。阿里巴巴股价在香港下跌5%。Anthropic由OpenAI前员工创立。',
    ],
  },
};
